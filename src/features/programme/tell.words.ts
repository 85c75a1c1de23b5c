import { numberOf, type Visit } from '#src/features/visits/index.ts'
import { formatHours } from '#src/platform/i18n/hours.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Known } from './reader-programme.ts'
import { tellTexts } from './tell.messages.ts'
import type { Change, ToldSession } from './tell.ts'
import { wordsIn } from './text-in.ts'

/** A change in words, as the mail and the office tell it. */
export function sentencesOf(lang: Lang, change: Change, known: Known): string[] {
  const texts = tellTexts[lang]
  const { session } = change
  const what = `${titleOf(lang, session, known)}, ${hoursIn(lang, session)}`
  if (change.kind === 'new') return [texts.added([what, placeIn(lang, session, known)].filter(Boolean).join(', '))]
  if (change.kind !== 'changed') return [texts.gone(what)]
  const { before } = change
  return change.aspects.map((aspect) => {
    switch (aspect) {
      case 'moved':
        return texts.moved(titleOf(lang, session, known), hoursIn(lang, session), hoursIn(lang, before))
      case 'place':
        return texts.place(
          what,
          placeIn(lang, session, known) || texts.noPlace,
          placeIn(lang, before, known) || texts.noPlace,
        )
      case 'title':
        return texts.title(what, titleOf(lang, before, known))
      default:
        return texts.details(what)
    }
  })
}

function titleOf(lang: Lang, session: ToldSession, { hosts }: Known): string {
  const host = hosts.get(session.hostId ?? '')
  return wordsIn(session.titles, lang) || (host ? wordsIn(host.names, lang) : '–')
}

function hoursIn(lang: Lang, { start, end, timeZone }: ToldSession): string {
  const [from, to] = [start, end].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone))
  return formatHours(lang, from as Temporal.ZonedDateTime, to)
}

function placeIn(lang: Lang, session: ToldSession, { hosts, rooms }: Known): string {
  const room = rooms.get(session.roomId ?? '')
  const host = hosts.get(session.hostId ?? room?.hostId ?? '')
  const place = wordsIn(session.places, lang) || (host ? wordsIn(host.places, lang) : '')
  return [host && wordsIn(host.names, lang), room && wordsIn(room.names, lang), place].filter(Boolean).join(', ')
}

/** The mail to one reader: their first programme, or what changed in it, in their language. */
export function tellLetter(
  reader: { kind: 'guest' | 'host'; name: string; lang: Lang; isFirst: boolean; changes: readonly Change[] },
  told: { visit: Visit; known: Known; city: string; by: string; address: string | undefined },
): { subject: string; text: string } {
  const { visit, known, city, by, address } = told
  const texts = tellTexts[reader.lang]
  const number = numberOf(visit)
  const isCancelled = visit.stage === 'cancelled' || visit.stage === 'declined'
  const isHost = reader.kind === 'host'
  const { organisation } = visit
  const opening = isCancelled
    ? texts.cancelled
    : reader.isFirst
      ? isHost
        ? texts.firstHost(organisation)
        : texts.first(city)
      : isHost
        ? texts.changedHost(organisation)
        : texts.changed
  const lines = reader.changes.flatMap((change) => {
    if (!reader.isFirst || change.kind !== 'new') return sentencesOf(reader.lang, change, known)
    const { session } = change
    const place = placeIn(reader.lang, session, known)
    return [
      `${hoursIn(reader.lang, session)}\n  ${[titleOf(reader.lang, session, known), place].filter(Boolean).join(', ')}`,
    ]
  })
  const subject = isCancelled
    ? texts.cancelledSubject(number)
    : reader.isFirst
      ? texts.firstSubject(number, city)
      : texts.changedSubject(number)
  const link = address && !isCancelled ? [texts.link(address)] : []
  const text = [texts.hello(reader.name), opening, ...lines, ...link, texts.bye(by, city)].join('\n\n')
  return { subject, text: `${text}\n` }
}
