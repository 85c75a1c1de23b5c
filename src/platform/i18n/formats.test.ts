import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parsePartialDate } from '../time/partial-date.ts'
import { formatDate, formatNumber, formatPeriod, formatStamp } from './formats.ts'

const day = (text: string) => parsePartialDate(text) ?? assert.fail(text)
const stamp = Temporal.ZonedDateTime.from('2013-01-21T08:34[Europe/Helsinki]')

describe('dates as each language writes them', () => {
  test('a stamp has the hour with a point, as in Finland', () => {
    assert.equal(formatStamp('sv', stamp), '21.1.2013 kl. 8.34')
    assert.equal(formatStamp('fi', stamp), '21.1.2013 klo 8.34')
    assert.equal(formatStamp('en', stamp), '21.1.2013 at 8.34')
  })

  test('a day, a month and a year are written out', () => {
    assert.equal(formatDate('sv', day('2016-03-14')), '14 mars 2016')
    assert.equal(formatDate('fi', day('2016-03-14')), '14. maaliskuuta 2016')
    assert.equal(formatDate('en', day('2016-03-14')), '14 March 2016')
    assert.equal(formatDate('ar', day('2016-03-14')), '14 مارس 2016')
    assert.equal(formatDate('en', day('2024-03')), 'March 2024')
    assert.equal(formatDate('fi', day('1969')), '1969')
  })

  test('a span names what both ends share once', () => {
    assert.equal(formatPeriod('en', { from: day('2015-06-08'), to: day('2015-06-09') }), '8–9 June 2015')
    assert.equal(formatPeriod('sv', { from: day('2015-06-08'), to: day('2015-06-09') }), '8–9 juni 2015')
    assert.equal(formatPeriod('fi', { from: day('2015-06-08'), to: day('2015-06-09') }), '8.–9. kesäkuuta 2015')
    assert.equal(formatPeriod('en', { from: day('2013'), to: day('2015') }), '2013–2015')
  })

  test('large numbers are grouped', () => {
    assert.equal(formatNumber('en', 311900), '311,900')
    assert.equal(formatNumber('fi', 311900), '311\u00a0900')
  })
})
