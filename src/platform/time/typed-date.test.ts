import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writePartialDate } from './partial-date.ts'
import { readTypedDate } from './typed-date.ts'

test('a date is understood as files write it and as people in Finland do', () => {
  const read = (text: string) => {
    const date = readTypedDate(text)
    return date && writePartialDate(date)
  }
  assert.equal(read('2016'), '2016')
  assert.equal(read('2016-03'), '2016-03')
  assert.equal(read(' 2016-03-14 '), '2016-03-14')
  assert.equal(read('14.3.2016'), '2016-03-14')
  assert.equal(read('14. 3. 2016'), '2016-03-14')
  assert.equal(read('3/2016'), '2016-03')
  assert.equal(read('03.2016'), '2016-03')
  for (const none of ['', '31.2.2016', '14.3.16', '13/2016', '2016-3', 'maaliskuu', '14.3.2016 klo 9']) {
    assert.equal(read(none), undefined, none)
  }
})
