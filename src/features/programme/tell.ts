import type { Labels } from '#src/features/site/index.ts'
import type { Session, SessionKind } from './session.model.ts'

/** A session as a reader was told of it. */
export interface ToldSession {
  readonly id: string
  readonly kind: SessionKind
  readonly start: string
  readonly end: string
  readonly timeZone: string
  readonly titles: Labels
  readonly hostId: string | null
  readonly roomId: string | null
  readonly places: Labels
  /** All else that the reader sees of it, to know whether it changed. */
  readonly more: string
}

/** What of a session changed for a reader. */
export const ASPECTS = ['moved', 'place', 'title', 'details'] as const
export type Aspect = (typeof ASPECTS)[number]
export type Change =
  | { readonly kind: 'new' | 'gone'; readonly session: ToldSession }
  | {
      readonly kind: 'changed'
      readonly session: ToldSession
      readonly before: ToldSession
      readonly aspects: readonly Aspect[]
    }

/** What a reader is told of a session. What only hosts read is in what hosts are told. */
export function toldOf(session: Session, forHost: boolean): ToldSession {
  const { id, kind, start, end, timeZone, titles, hostId, roomId, places } = session
  const { purposes, speakers, langs, interpreted, travelMinutes, documents, diets, hostNotes, guestIds } = session
  const papers = documents.filter(({ forHosts }) => forHost || !forHosts)
  const seen = [purposes, speakers, langs, interpreted, travelMinutes ?? null, papers, diets]
  return {
    id,
    kind,
    start: start.toString(),
    end: end.toString(),
    timeZone,
    titles,
    hostId: hostId ?? null,
    roomId: roomId ?? null,
    places,
    more: JSON.stringify(forHost ? [...seen, hostNotes, guestIds.length] : seen),
  }
}

/** What changed between two programmes of one reader. What is over by now is nobody's concern any more. */
export function changesBetween(
  told: readonly ToldSession[],
  now: readonly ToldSession[],
  at: Temporal.Instant,
): Change[] {
  const before = new Map(told.map((session) => [session.id, session]))
  const after = new Set(now.map(({ id }) => id))
  const changes: Change[] = [
    ...now.flatMap((session): Change[] => {
      const was = before.get(session.id)
      if (!was) return [{ kind: 'new', session }]
      const aspects = aspectsOf(was, session)
      return aspects.length > 0 ? [{ kind: 'changed', session, before: was, aspects }] : []
    }),
    ...told.filter(({ id }) => !after.has(id)).map((session): Change => ({ kind: 'gone', session })),
  ]
  const isOver = (session: ToldSession) => Temporal.Instant.compare(session.end, at) <= 0
  return changes
    .filter((change) => !isOver(change.session) || ('before' in change && !isOver(change.before)))
    .sort((a, b) => Temporal.Instant.compare(a.session.start, b.session.start))
}

function aspectsOf(was: ToldSession, is: ToldSession): Aspect[] {
  const same = (...keys: (keyof ToldSession)[]) => keys.every((key) => canonical(was[key]) === canonical(is[key]))
  return ASPECTS.filter(
    (aspect) =>
      !{
        moved: same('start', 'end', 'timeZone'),
        place: same('places', 'roomId', 'hostId'),
        title: same('titles'),
        details: same('more', 'kind'),
      }[aspect],
  )
}

// PostgreSQL keeps the keys of an object in an order of its own.
function canonical(value: ToldSession[keyof ToldSession]): string {
  if (typeof value === 'string' && value.startsWith('[')) return JSON.stringify(sorted(JSON.parse(value)))
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
