import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseCityTime } from './city-time.ts'

const parse = (date: string, time: string, offset = '') => parseCityTime('Europe/Helsinki', { date, time, offset })
const instantOf = (...typed: Parameters<typeof parse>) => {
  const found = parse(...typed)
  return typeof found === 'object' && 'at' in found ? found.at.toString() : found
}

describe('a time of the city’s clocks', () => {
  test('is the city’s own in winter and in summer', () => {
    assert.equal(instantOf('2027-01-15', '9:00'), '2027-01-15T07:00:00Z')
    assert.equal(instantOf('2027-07-15', '09.00'), '2027-07-15T06:00:00Z')
  })

  test('that does not exist is asked back with the two it can mean', () => {
    const found = parse('2027-03-28', '03:30')
    assert.ok(typeof found === 'object' && 'which' in found)
    assert.equal(found.which, 'never')
    assert.deepEqual(
      found.choices.map((choice) => choice.toPlainTime().toString()),
      ['02:30:00', '04:30:00'],
    )
    assert.equal(instantOf('2027-03-28', '03:30', '+03:00'), '2027-03-28T01:30:00Z')
  })

  test('that comes twice is asked back, and the choice is kept', () => {
    const found = parse('2027-10-31', '03:30')
    assert.ok(typeof found === 'object' && 'which' in found)
    assert.equal(found.which, 'twice')
    assert.equal(instantOf('2027-10-31', '03:30', '+03:00'), '2027-10-31T00:30:00Z')
    assert.equal(instantOf('2027-10-31', '03:30', '+02:00'), '2027-10-31T01:30:00Z')
  })

  test('that is none is no time', () => {
    for (const [date, time] of [
      ['2027-02-30', '09:00'],
      ['2027-02-03', '24:00'],
      ['tomorrow', '09:00'],
      ['2027-02-03', ''],
    ] as const)
      assert.equal(parse(date, time), 'wrong')
  })
})
