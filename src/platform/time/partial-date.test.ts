import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parsePartialDate, writePartialDate } from './partial-date.ts'

describe('a date of which not all is known', () => {
  test('is written back as it was read', () => {
    for (const text of ['2016', '2016-03', '2016-03-14']) {
      const read = parsePartialDate(text)
      assert.ok(read)
      assert.equal(writePartialDate(read), text)
    }
  })

  test('is refused when there is no such day, month or form', () => {
    for (const text of ['2016-02-30', '2016-13', '16-03-14', '2016-3-1', '20211', '', '14.3.2016']) {
      assert.equal(parsePartialDate(text), undefined, text)
    }
  })
})
