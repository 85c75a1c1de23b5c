import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isKept, parseAskedDay, withAskedDay } from './as-of.ts'

const TODAY = Temporal.PlainDate.from('2026-11-25')
const ask = (typed: string) => parseAskedDay('sv', new URLSearchParams({ per: typed }), TODAY)

describe('a day that a reader asks for', () => {
  test('is understood as people here write it', () => {
    for (const [typed, day] of [
      ['2016', '2016-12-31'],
      ['2016-02', '2016-02-29'],
      ['2016-03-14', '2016-03-14'],
      ['14.3.2016', '2016-03-14'],
      ['14/3/2016', '2016-03-14'],
      ['3.2016', '2016-03-31'],
      [' 1900 ', '1900-12-31'],
    ] as const) {
      assert.equal(ask(typed).day.toString(), day, typed)
      assert.equal(ask(typed).refused, undefined, typed)
    }
  })

  test('that is none is told back to them, and today is shown', () => {
    for (const typed of ['20211', '2016-13', '30.2.2016', 'yesterday', '٢٠١٦', '<b>', '1.2.3.2016', '-1']) {
      assert.deepEqual(ask(typed), { day: TODAY, asked: undefined, refused: { typed, reason: 'not_a_day' } }, typed)
    }
    assert.equal(ask('2027').refused?.reason, 'to_come')
    assert.equal(ask('26.11.2026').refused?.reason, 'to_come')
    assert.equal(ask('x'.repeat(10_000)).refused?.typed.length, 40)
  })

  test('that is today has the address of today', () => {
    for (const typed of ['', '2026', '2026-11', '2026-11-25']) {
      assert.equal(withAskedDay('/sv/vanorter', 'sv', ask(typed)), '/sv/vanorter', typed)
    }
    assert.equal(withAskedDay('/sv/vanorter', 'sv', ask('14.3.2016')), '/sv/vanorter?per=2016-03-14')
  })

  test('is kept for years only, of which there are few', () => {
    assert.deepEqual(['', '1968', '1899', '1968-03', '1968-03-14', 'x'].map(ask).map(isKept), [
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
