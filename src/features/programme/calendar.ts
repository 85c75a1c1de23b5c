import type { Host, Room } from '#src/features/hosts/index.ts'
import type { Stage, Visit } from '#src/features/visits/index.ts'
import type { Calendar, CalendarEvent } from '#src/platform/calendar/calendar.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { programmeTexts } from './programme.messages.ts'
import { itemIn, type ProgrammeItem, type Reader, sessionsOf } from './reader-programme.ts'
import type { Session } from './session.model.ts'
import type { LeftSession } from './session.reads.ts'
import { wordsIn } from './text-in.ts'

/** What a calendar of somebody's own is made of. */
export interface CalendarSource {
  readonly visit: Pick<Visit, 'stage' | 'timeZone' | 'organisation' | 'version'>
  /** Also those that were cancelled: what was in a calendar once is not just gone. */
  readonly sessions: readonly Session[]
  readonly left: readonly LeftSession[]
  readonly hosts: ReadonlyMap<string, Host>
  readonly rooms: ReadonlyMap<string, Room>
  /** When the visit last came into another stage: its sessions were proposed, confirmed or cancelled with it. */
  readonly stageAt: Temporal.Instant
}

// An officer may change a programme on its morning.
const HOUR = 60 * 60

/**
 * The programme of a guest or a host as a calendar that follows it. A session keeps its UID; each change of it, and each
 * stage of the visit, gives it a higher SEQUENCE (RFC 5545 3.8.7.4), by which calendars take the new one. What is no
 * longer theirs stays as CANCELLED.
 */
export function calendarOf(
  source: CalendarSource,
  reader: Reader,
  { lang, page, self }: { lang: Lang; page: string; self: string },
): Calendar {
  const texts = programmeTexts[lang]
  const { visit } = source
  const mine = sessionsOf(source.sessions, reader, source)
  const events = mine.map((session) => eventOf(source, itemIn(lang, session, reader, source), { lang, page }))
  const had = new Set(mine.map(({ id }) => id))
  const gone = source.left
    .filter(({ sessionId }) => !had.has(sessionId))
    .map(
      (left): CalendarEvent => ({
        id: uidOf(left.sessionId),
        sequence: left.version + visit.version,
        addedAt: left.at,
        changedAt: latest(left.at, source.stageAt),
        title: `${texts.cancelledMark}: ${wordsIn(left.titles, lang)}`,
        description: '',
        url: page,
        categories: [],
        status: 'cancelled',
        when: { start: left.start, end: left.end, timeZone: left.timeZone },
      }),
    )
  return {
    lang,
    name: texts.titleOf(visit.organisation),
    description: texts.calendarHint,
    page,
    self,
    timeZone: visit.timeZone,
    refreshSeconds: HOUR,
    events: [...events, ...gone],
  }
}

const uidOf = (sessionId: string) => `session-${sessionId}`

const STATUS: Readonly<Record<Stage, CalendarEvent['status']>> = {
  new: 'tentative',
  considered: 'tentative',
  offered: 'tentative',
  confirmed: 'confirmed',
  under_way: 'confirmed',
  done: 'confirmed',
  declined: 'cancelled',
  cancelled: 'cancelled',
}

function eventOf(
  { visit, stageAt }: CalendarSource,
  item: ProgrammeItem,
  { lang, page }: { lang: Lang; page: string },
): CalendarEvent {
  const texts = programmeTexts[lang]
  const { session } = item
  const status = session.isCancelled ? 'cancelled' : STATUS[visit.stage]
  const about = [
    item.purpose?.text,
    item.host && `${texts.host}: ${item.host.text}`,
    session.speakers && `${texts.speakers}: ${session.speakers}`,
    item.spoken &&
      `${texts.languages}: ${[item.spoken, item.interpreted && texts.interpreted(item.interpreted)].filter(Boolean).join(', ')}`,
    session.travelMinutes !== undefined && texts.travel(session.travelMinutes),
    item.notes && `${texts.notes}: ${item.notes}`,
    ...item.documents.map(({ label, url }) => `${label.text}: ${url}`),
  ]
  return {
    id: uidOf(session.id),
    sequence: session.version + visit.version,
    addedAt: session.addedAt,
    changedAt: latest(session.changedAt, stageAt),
    title: status === 'cancelled' ? `${texts.cancelledMark}: ${item.title.text}` : item.title.text,
    description: status === 'cancelled' ? '' : about.filter(Boolean).join('\n'),
    url: page,
    place: [item.room?.text, item.place?.text].filter(Boolean).join(', ') || undefined,
    at: item.at,
    categories: [texts.kinds[session.kind]],
    status,
    when: { start: session.start, end: session.end, timeZone: session.timeZone },
  }
}

const latest = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0 ? one : other
