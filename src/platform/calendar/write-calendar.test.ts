import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import { sync as nodeIcal, type VEvent } from 'node-ical'
import type { Calendar, CalendarEvent } from './calendar.ts'
import { writeCalendar } from './write-calendar.ts'

const at = (text: string) => Temporal.Instant.from(text)

const event: CalendarEvent = {
  id: 'urn:uuid:4f2f5a3c-0000-4000-8000-000000000001',
  sequence: 2,
  addedAt: at('2026-01-01T10:00Z'),
  changedAt: at('2026-02-01T10:00Z'),
  title: 'A meeting',
  description: 'What it is.',
  url: 'https://world.city.example/en/activities/a-meeting',
  categories: ['Culture'],
  status: 'confirmed',
  when: { from: Temporal.PlainDate.from('2026-06-08'), to: Temporal.PlainDate.from('2026-06-09') },
}

const write = (events: readonly Partial<CalendarEvent>[], more: Partial<Calendar> = {}) =>
  writeCalendar({
    lang: 'en',
    name: 'Events',
    description: 'What happens.',
    page: 'https://world.city.example/en/events',
    self: 'https://world.city.example/en/events.ics',
    timeZone: 'Europe/Helsinki',
    events: events.map((own, index) => ({ ...event, id: `urn:uuid:${index}`, ...own })),
    ...more,
  })

/** The events as two libraries that have nothing in common read them: whose fields agree, in which instants. */
function readTwice(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const byOne = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const byOther = Object.values(nodeIcal.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT')
  assert.equal(byOne.length, byOther.length)
  return byOne.map((one) => {
    const other = byOther.find((candidate) => candidate.uid === one.uid)
    assert.ok(other)
    assert.equal(one.summary, other.summary)
    assert.equal(one.description, other.description)
    const start = one.startDate.isDate ? one.startDate.toString() : one.startDate.toJSDate().toISOString()
    return { one, other, start }
  })
}

describe('a calendar read by two libraries', () => {
  test('has the hours of each event right, in summer and winter and in every zone', async () => {
    const hours = (start: string, end: string, timeZone: string) => ({
      when: { start: at(start), end: at(end), timeZone },
    })
    const text = await write([
      hours('2026-03-28T07:00Z', '2026-03-28T08:00Z', 'Europe/Helsinki'),
      // Over the night in which the clock is put forward.
      hours('2026-03-28T20:00Z', '2026-03-29T05:00Z', 'Europe/Helsinki'),
      // The hour that comes twice, from its first time to its second.
      hours('2026-10-25T00:30Z', '2026-10-25T01:30Z', 'Europe/Helsinki'),
      hours('2026-06-01T15:00Z', '2026-06-01T17:00Z', 'America/Chicago'),
      hours('2026-11-06T01:00Z', '2026-11-06T02:00Z', 'Asia/Shanghai'),
      hours('2022-06-08T06:00Z', '2022-06-10T13:00Z', 'Europe/Helsinki'),
    ])
    const read = readTwice(text)
    assert.deepEqual(
      read.slice(0, 2).map(({ start, other }) => [start, other.start.toISOString(), other.end?.toISOString()]),
      [
        ['2026-03-28T07:00:00.000Z', '2026-03-28T07:00:00.000Z', '2026-03-28T08:00:00.000Z'],
        ['2026-03-28T20:00:00.000Z', '2026-03-28T20:00:00.000Z', '2026-03-29T05:00:00.000Z'],
      ],
    )
    assert.equal(read[1]?.one.endDate.toJSDate().toISOString(), '2026-03-29T05:00:00.000Z')
    for (const [index, start] of [
      '2026-06-01T15:00:00.000Z',
      '2026-11-06T01:00:00.000Z',
      '2022-06-08T06:00:00.000Z',
    ].entries()) {
      assert.equal(read[index + 3]?.start, start)
      assert.equal(read[index + 3]?.other.start.toISOString(), start)
    }
    assert.equal(read[3]?.one.startDate.toString(), '2026-06-01T10:00:00', 'on the clock of Chicago')
    assert.equal(read[4]?.one.startDate.toString(), '2026-11-06T09:00:00', 'on the clock of Shanghai')
    assert.equal(read[2]?.start, '2026-10-25T00:30:00.000Z')
    assert.equal(read[2]?.other.start.toISOString(), '2026-10-25T00:30:00.000Z')
    assert.equal(read[2]?.other.end?.toISOString(), '2026-10-25T01:30:00.000Z')
  })

  test('has whole days as days, the last one included', async () => {
    const [read] = readTwice(await write([{}]))
    assert.equal(read?.start, '2026-06-08')
    assert.equal(read?.one.endDate.toString(), '2026-06-10')
    assert.equal(read?.other.datetype, 'date')
  })

  test('says what was cancelled, how often it changed, where it is and what it is about', async () => {
    const [read] = readTwice(
      await write([
        {
          status: 'cancelled',
          place: 'Otnäs, Esbo; hus 3',
          at: { latitude: 60.18, longitude: 24.83 },
          categories: ['Culture', 'Towns, far'],
        },
      ]),
    )
    assert.equal(read?.other.status, 'CANCELLED')
    assert.equal(read?.one.sequence, 2)
    assert.equal(read?.other.location, 'Otnäs, Esbo; hus 3')
    assert.equal(read?.one.location, 'Otnäs, Esbo; hus 3')
    assert.deepEqual(read?.other.geo, { lat: 60.18, lon: 24.83 })
    assert.deepEqual(read?.one.component.getFirstProperty('categories')?.getValues(), ['Culture', 'Towns, far'])
    assert.equal(read?.other.lastmodified?.toISOString(), '2026-02-01T10:00:00.000Z')
  })

  test('keeps every word of every script, on lines of at most 75 octets', async () => {
    const title = `Ääkkösiä, 漢字; \\ ${'مهرجان الربيع '.repeat(20)}🎉`
    const text = await write([{ title, description: `One\nTwo, three; \\ ${'漢'.repeat(100)}` }])
    const [read] = readTwice(text)
    assert.equal(read?.one.summary, title)
    assert.equal(read?.one.description, `One\nTwo, three; \\ ${'漢'.repeat(100)}`)
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  })

  test('cannot be given lines of its own by the words in it', async () => {
    const evil = 'Party\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@evil.example\u2028X:1\u0000\u202Etxt'
    const text = await write([{ title: evil, description: evil, place: evil, categories: [evil] }], {
      name: evil,
      description: evil,
    })
    const [read, second] = readTwice(text)
    assert.equal(second, undefined)
    assert.equal(read?.one.component.getFirstProperty('attendee'), null)
    assert.equal(text.includes('\u2028') || text.includes('\u202E') || text.includes('\u0000'), false)
    assert.doesNotMatch(text, /\r(?!\n)|(?<!\r)\n/)
  })

  test('with nothing in it is still a calendar', async () => {
    const text = await write([])
    assert.match(
      text,
      /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VTIMEZONE\r\nTZID:Europe\/Helsinki\r\n[\s\S]*END:VCALENDAR\r\n$/,
    )
    assert.deepEqual(readTwice(text), [])
  })

  test('says its name, where it is, and how often to look again', async () => {
    const text = await write([{}])
    const head = text.slice(0, text.indexOf('BEGIN:VTIMEZONE'))
    const calendar = new ICAL.Component(ICAL.parse(text))
    assert.equal(calendar.getFirstPropertyValue('name'), 'Events')
    assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Events')
    assert.match(head, /\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n/)
    assert.match(head, /\r\nSOURCE;VALUE=URI:https:\/\/world\.city\.example\/en\/events\.ics\r\n/)
  })

  test('of the same facts is the same bytes', async () => {
    assert.equal(await write([{}]), await write([{}]))
  })
})
