import { inOrder, type TieReading } from '#src/features/ties/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type PartialDate, startOf } from '#src/platform/time/partial-date.ts'
import type { Span } from '#src/ui/charts/timeline-axis.ts'
import { formatSince, formatSpan } from './since.ts'
import { tieTexts } from './tie.messages.ts'
import { nameOfState, toneOf } from './tie.present.ts'

/** A day as a year with its fraction: 2 July 1969 is about 1969.5. */
export function yearOf(day: Temporal.PlainDate): number {
  return day.year + (day.dayOfYear - 1) / day.daysInYear
}

/** The history of a tie up to a day, as a timeline draws it. */
export function spansOf(lang: Lang, tie: TieReading, day: Temporal.PlainDate): Span[] {
  const begun = inOrder(tie.states).filter(
    ({ since }) => !since || Temporal.PlainDate.compare(startOf(since), day) <= 0,
  )
  return begun.map((state, at) => {
    const next = begun[at + 1]
    return {
      from: state.since && yearOf(startOf(state.since)),
      ...(next?.since && { to: yearOf(startOf(next.since)) }),
      tone: toneOf(state),
      label: labelOf(lang, state.since, next?.since, nameOfState(lang, state), state.state === 'ended'),
    }
  })
}

function labelOf(
  lang: Lang,
  since: PartialDate | undefined,
  until: PartialDate | undefined,
  state: string,
  ended: boolean,
): string {
  const small = state.toLowerCase()
  if (until) return `${formatSpan(lang, since, until)}: ${small}`
  if (!since) return `${state}; ${tieTexts[lang].sinceUnknown}`
  if (ended && lang !== 'ar') return `${state} ${formatDate(lang, since)}`
  const phrase = formatSince(lang, since)
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}: ${small}`
}
