import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTypedMonthDay } from './month-day.ts'

test('a day of every year is understood as people in Finland type it, and what no year has is not', () => {
  for (const [typed, day] of [
    ['31.1.', '01-31'],
    ['31.1', '01-31'],
    [' 1 / 12 ', '12-01'],
    ['02-29', '02-29'],
  ] as const) {
    assert.equal(readTypedMonthDay(typed), day, typed)
  }
  for (const none of ['', '31.4.', '30.2.', '0.1.', '1.13.', '31.1.2027', '1-31', 'tammikuu']) {
    assert.equal(readTypedMonthDay(none), undefined, none)
  }
})
