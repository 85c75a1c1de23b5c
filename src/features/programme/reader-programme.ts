import type { Host, Room } from '#src/features/hosts/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { placeOf } from './clash.ts'
import { byDay, hoursOf, isFor, type Session } from './session.model.ts'
import { languagesIn, type TextIn, textIn } from './text-in.ts'

/** Whose programme it is: one guest's, one host's, all guests' or all hosts'. */
export type Reader =
  | { readonly kind: 'guest'; readonly id: string }
  | { readonly kind: 'host'; readonly id: string }
  | { readonly kind: 'guests' }
  | { readonly kind: 'hosts' }

/** Names of where sessions are and with whom. */
export interface Known {
  readonly hosts: ReadonlyMap<string, Host>
  readonly rooms: ReadonlyMap<string, Room>
}

/** A session as somebody reads it. */
export interface ProgrammeItem {
  readonly id: string
  readonly session: Session
  readonly from: Temporal.ZonedDateTime
  readonly to: Temporal.ZonedDateTime
  readonly title: TextIn
  readonly purpose: TextIn | undefined
  readonly host: TextIn | undefined
  readonly room: TextIn | undefined
  readonly place: TextIn | undefined
  readonly at: { readonly latitude: number; readonly longitude: number } | undefined
  readonly spoken: string
  readonly interpreted: string
  readonly documents: readonly { readonly label: TextIn; readonly url: string }[]
  /** Only for hosts. */
  readonly notes: string
}

export interface ProgrammeDay {
  readonly day: Temporal.PlainDate
  readonly items: readonly ProgrammeItem[]
}

/** The sessions that somebody has in their programme. A host has those that it holds and those in its rooms. */
export function sessionsOf<S extends Session>(
  sessions: readonly S[],
  reader: Reader,
  { rooms }: Pick<Known, 'rooms'>,
): S[] {
  if (reader.kind === 'guest') return sessions.filter((session) => isFor(session, reader.id))
  if (reader.kind === 'host')
    return sessions.filter(({ hostId, roomId }) => (hostId ?? rooms.get(roomId ?? '')?.hostId) === reader.id)
  return [...sessions]
}

/** A programme as somebody reads it in a language, by day. What does not exist in it is marked with its own. */
export function programmeIn(lang: Lang, sessions: readonly Session[], reader: Reader, known: Known): ProgrammeDay[] {
  return byDay(sessionsOf(sessions, reader, known)).map(({ day, sessions: list }) => ({
    day,
    items: list.map((session) => itemIn(lang, session, reader, known)),
  }))
}

/** One session as somebody reads it. */
export function itemIn(lang: Lang, session: Session, reader: Reader, known: Known): ProgrammeItem {
  const { from, to } = hoursOf(session)
  const host = known.hosts.get(session.hostId ?? '')
  const room = known.rooms.get(session.roomId ?? '')
  const owner = host ?? known.hosts.get(room?.hostId ?? '')
  const isForHosts = reader.kind === 'host' || reader.kind === 'hosts'
  return {
    id: session.id,
    session,
    from,
    to,
    title: textIn(session.titles, lang) ?? (host && textIn(host.names, lang)) ?? { text: '–', lang: undefined },
    purpose: textIn(session.purposes, lang),
    host: host && textIn(host.names, lang),
    room: room && textIn(room.names, lang),
    place: textIn(session.places, lang) ?? (owner && textIn(owner.places, lang)),
    at: placeOf(known, session),
    spoken: languagesIn(lang, session.langs),
    interpreted: languagesIn(lang, session.interpreted),
    documents: session.documents
      .filter(({ forHosts }) => isForHosts || !forHosts)
      .map(({ labels, url }) => ({ label: textIn(labels, lang) ?? { text: url, lang: undefined }, url })),
    notes: isForHosts ? session.hostNotes : '',
  }
}

/** Says whether something in a programme had to be shown in another language. */
export const isMixed = (days: readonly ProgrammeDay[]) =>
  days.some(({ items }) =>
    items.some(({ title, purpose, place }) => [title, purpose, place].some((text) => text?.lang !== undefined)),
  )

/** What somebody needs to know at a moment: what goes on, what comes next, and what follows on the same day. */
export function whatIsNext(days: readonly ProgrammeDay[], now: Temporal.Instant) {
  const items = days.flatMap(({ items }) => items)
  const before = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) <= 0
  const running = items.filter(({ session }) => before(session.start, now) && !before(session.end, now))
  const [next, ...later] = items.filter(({ session }) => !before(session.start, now))
  const shown = next ?? running.at(-1)
  const rest = shown ? later.filter(({ from }) => from.toPlainDate().equals(shown.from.toPlainDate())) : []
  return { running, next, rest }
}
