import { z } from 'zod'
import type { ActivityFacts, ActivityStatus } from '#src/features/activities/index.ts'
import type { EntryName } from '#src/features/entries/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { plainText } from '#src/platform/text/plain-text.ts'
import type { ForeignDraft } from './import.model.ts'
import { hasColumns, type ImportContext, type Mapping } from './mapping.model.ts'
import type { RowReader } from './row-reader.ts'

const texts = z.record(z.string(), z.string().nullable()).nullish()
const LinkedEvent = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  '@id': z.string().nullish(),
  name: texts,
  start_time: z.string().nullish(),
  end_time: z.string().nullish(),
  event_status: z.string().nullish(),
  deleted: z.boolean().nullish(),
  info_url: texts,
  location_extra_info: texts,
})

const STATUSES: Readonly<Record<string, ActivityStatus>> = {
  EventScheduled: 'confirmed',
  EventRescheduled: 'confirmed',
  EventPostponed: 'planned',
  EventCancelled: 'cancelled',
}

/** Events of a city by the Linked Events API, as in Helsinki, Espoo and Turku. */
export const linkedEvents: Mapping = {
  name: 'linked-events',
  about: 'events by a Linked Events API (JSON), page by page with --follow',
  source: 'Linked Events',
  recognises: (head) => head.path === 'data' && hasColumns(head, 'id start_time end_time data_source'),
  read(row, record, context) {
    const parsed = LinkedEvent.safeParse(record.value)
    if (!parsed.success) return refuseIssues(row, parsed.error)
    const event = parsed.data
    if (event.deleted) return 'It was deleted where it comes from.'
    const names = namesIn(event.name)
    if (names.length === 0) row.refuse('name', 'It needs a name.')
    const start = readInstant(row, 'start_time', event.start_time)
    const end = readInstant(row, 'end_time', event.end_time)
    const isSpan = start && end && Temporal.Instant.compare(start, end) < 0
    if (start && end && Temporal.Instant.compare(end, start) < 0) row.refuse('end_time', 'It ends before it begins.')
    const website = event.info_url?.fi ?? Object.values(event.info_url ?? {})[0]
    return [
      eventDraft(context, `linked-events ${URL.parse(event['@id'] ?? '')?.host ?? ''}`.trim(), [event.id], {
        names,
        // An end that is the start is how these systems write that nobody told them the end.
        hours: start && { start, end: isSpan ? end : undefined, timeZone: context.timeZone },
        places: labelsIn(event.location_extra_info),
        website: website && isWebAddress(website) ? website : undefined,
        status: STATUSES[event.event_status ?? ''],
        source: this.source,
        sourceUrl: event['@id'] && isWebAddress(event['@id']) ? event['@id'] : undefined,
      }),
    ]
  },
}

const CalendarEvent = z.looseObject({
  ContentId: z.number(),
  LanguageId: z.number().nullish(),
  LanguageVersions: z.array(z.looseObject({ ContentId: z.number() })).nullish(),
  Subject: z.string().nullish(),
  EventStartDate: z.string().nullish(),
  EventEndDate: z.string().nullish(),
  ExtendedProperties: z.array(z.looseObject({ Name: z.string(), Text: z.string().nullish() })).nullish(),
})

const LANGUAGES: Readonly<Record<number, string>> = { 1: 'fi', 2: 'sv', 3: 'en' }

/** Events of Espoo's earlier calendar: one event has many records, one for each language. */
export const espooCalendar: Mapping = {
  name: 'espoo-calendar',
  about: 'events of the earlier calendar of Espoo (JSON)',
  source: 'earlier event calendar of Espoo',
  recognises: (head) => hasColumns(head, 'ContentId Subject EventStartDate EventEndDate'),
  read(row, record, context) {
    const parsed = CalendarEvent.safeParse(record.value)
    if (!parsed.success) return refuseIssues(row, parsed.error)
    const event = parsed.data
    const told = (name: string) =>
      event.ExtendedProperties?.find((property) => property.Name === name)?.Text ?? undefined
    const title = plainText(told('name') ?? event.Subject ?? '')
    if (!title) row.refuse('Subject', 'It needs a name.')
    const lang = LANGUAGES[event.LanguageId ?? 0] ?? 'und'
    const start = row.time('EventStartDate')
    const end = row.time('EventEndDate')
    if (start && end && Temporal.PlainDateTime.compare(end, start) < 0)
      row.refuse('EventEndDate', 'It ends before it begins.')
    const instantOf = (time: Temporal.PlainDateTime) => time.toZonedDateTime(context.timeZone).toInstant()
    const place = [told('EventLocation'), told('StreetAddress')].flatMap((text) => (text ? [plainText(text)] : []))
    const website = told('URL')
    const versions = (event.LanguageVersions ?? []).map((version) => version.ContentId)
    return [
      eventDraft(context, 'espoo-calendar', [event.ContentId, ...versions].map(String), {
        names: title ? [{ lang, name: title, kind: 'name' }] : [],
        hours: start && { start: instantOf(start), end: end && instantOf(end), timeZone: context.timeZone },
        places: place.length > 0 && isLang(lang) ? { [lang]: place.join(', ') } : undefined,
        website: website && isWebAddress(website) ? website : undefined,
        source: this.source,
      }),
    ]
  },
}

/** An event of somebody else, organised by whoever was named on the command line. */
export function eventDraft(
  context: ImportContext,
  system: string,
  foreignKeys: readonly string[],
  facts: Omit<ActivityFacts, 'key' | 'roles' | 'kind'>,
): ForeignDraft {
  return {
    fact: 'described_activity',
    system,
    foreignKeys,
    facts: { ...facts, kind: 'event' },
    roles: context.party ? [{ role: 'organiser', party: { key: context.party.key } }] : [],
  }
}

/** Says whether a text is an address of the web. */
export function isWebAddress(text: string): boolean {
  const protocol = URL.parse(text.trim())?.protocol
  return protocol === 'https:' || protocol === 'http:'
}

type Texts = z.output<typeof texts>

// What stands word for word as in Finnish under another language is Finnish.
function languagesOf(told: Texts): [lang: string, text: string][] {
  const plain = Object.entries(told ?? {}).flatMap(([lang, text]): [string, string][] => {
    const line = plainText(text ?? '')
    return line ? [[lang, line]] : []
  })
  const finnish = plain.find(([lang]) => lang === 'fi')?.[1]
  return plain.filter(([lang, text]) => lang === 'fi' || text !== finnish)
}

const namesIn = (told: Texts): EntryName[] => languagesOf(told).map(([lang, name]) => ({ lang, name, kind: 'name' }))

const labelsIn = (told: Texts): Labels =>
  Object.fromEntries(languagesOf(told).filter(([lang, text]) => isLang(lang) && text.length <= LONGEST_PLACE))

// What is longer tells a story and no place.
const LONGEST_PLACE = 200

function readInstant(row: RowReader, column: string, written: string | null | undefined): Temporal.Instant | undefined {
  if (!written) return undefined
  try {
    return Temporal.Instant.from(written)
  } catch {
    return row.refuse(column, `“${written}” is no point in time, like 2021-07-10T13:00:00Z.`)
  }
}

function refuseIssues(row: RowReader, error: z.ZodError): [] {
  for (const issue of error.issues) row.refuse(issue.path.join('.') || 'record', issue.message)
  return []
}
