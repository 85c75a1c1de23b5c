import { isLang } from '#src/platform/i18n/languages.ts'
import { plainText } from '#src/platform/text/plain-text.ts'
import type { CalendarItem, CalendarTime } from './calendar.read.ts'
import { eventDraft, isWebAddress } from './event.mapping.ts'
import type { FeedItem } from './feed.read.ts'
import type { Mapping } from './mapping.model.ts'

const STATUSES = { CONFIRMED: 'confirmed', TENTATIVE: 'planned', CANCELLED: 'cancelled' } as const
const LONGEST_SUMMARY = 500

/** Events of an iCalendar file. */
export const calendar: Mapping = {
  name: 'icalendar',
  about: 'events of an iCalendar file (.ics); --party says whose they are',
  source: 'calendar',
  recognises: (head) => head.format === 'calendar',
  read(row, record, context) {
    const item = record.value as CalendarItem
    const title = plainText(item.title)
    if (!item.uid) row.refuse('UID', 'It has no UID, by which it could be known again.')
    if (!title) row.refuse('SUMMARY', 'It needs a name.')
    if (!item.start) row.refuse('DTSTART', 'It needs a beginning.')
    if (!item.start || row.problems.length > 0) return []
    const lang = item.lang?.toLowerCase() ?? 'und'
    const place = item.place && plainText(item.place)
    const instantOf = (time: CalendarTime) =>
      'instant' in time
        ? time.instant
        : 'local' in time
          ? time.local.toZonedDateTime(context.timeZone).toInstant()
          : undefined
    const start = instantOf(item.start)
    const end = item.end && instantOf(item.end)
    if (start && end && Temporal.Instant.compare(end, start) < 0) row.refuse('DTEND', 'It ends before it begins.')
    const isSpan = start && end && Temporal.Instant.compare(start, end) < 0
    const zone = 'instant' in item.start ? item.start.zone : undefined
    const placeLang = isLang(lang) ? lang : context.lang
    return [
      eventDraft(context, 'icalendar', [item.occurrence ? `${item.uid}/${item.occurrence}` : item.uid], {
        names: [{ lang, name: title, kind: 'name' }],
        when: 'day' in item.start ? daysOf(item.start.day, item.end) : undefined,
        hours: start && { start, end: isSpan ? end : undefined, timeZone: zone ?? context.timeZone },
        places: place ? { [placeLang]: place } : undefined,
        website: item.url && isWebAddress(item.url) ? item.url : undefined,
        status: STATUSES[(item.status ?? 'CONFIRMED') as keyof typeof STATUSES] ?? 'confirmed',
        source: this.source,
      }),
    ]
  },
}

// The end of whole days is the day after the last (RFC 5545 3.6.1).
function daysOf(first: Temporal.PlainDate, end: CalendarTime | undefined) {
  const last = end && 'day' in end ? end.day.subtract({ days: 1 }) : first
  const from = { date: first, precision: 'day' } as const
  return Temporal.PlainDate.compare(last, first) > 0
    ? { from, to: { date: last, precision: 'day' } as const }
    : { from }
}

/** What a party tells in its RSS, Atom or JSON feed. */
export const feed: Mapping = {
  name: 'feed',
  about: 'what a party tells in its RSS, Atom or JSON feed; --party says which party',
  source: 'feed',
  recognises: (head) => head.format === 'feed',
  read(row, record, context) {
    const item = record.value as FeedItem
    const title = plainText(item.title)
    const url = item.url?.trim()
    if (!title) row.refuse('title', 'It has no title.')
    if (url && !isWebAddress(url)) row.refuse('link', `“${url}” is no address that starts with https:// or http://.`)
    const guid = item.guid?.trim() || url || ''
    if (!guid) row.refuse('guid', 'It has neither an id nor a link, by which it could be known again.')
    if (!context.party || row.problems.length > 0) return []
    const summary = plainText(item.summary)
    const news = {
      partyId: context.party.id,
      guid,
      title,
      summary:
        summary.length > LONGEST_SUMMARY ? `${summary.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/, '')} …` : summary,
      url,
      lang: item.lang,
      publishedAt: item.publishedAt,
    }
    return [{ fact: 'outside_news', news }]
  },
}
