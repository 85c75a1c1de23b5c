import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import type { MarkState } from '#src/ui/office/state.tsx'
import { wordTexts } from './word.messages.ts'

/** A point in time on the city's clocks, as the office writes it. */
export function presentTime(lang: OfficeLang, timeZone: string, at: Temporal.Instant): string {
  return formatStamp(lang, at.toZonedDateTimeISO(timeZone))
}

/** The state of a text as its mark says it. */
export function presentState(
  lang: OfficeLang,
  text:
    | {
        state: Exclude<MarkState, 'none' | 'stale'>
        review: 'asked' | 'approved' | null
        stale: boolean
        machine: string | null
        newer: boolean
      }
    | undefined,
): { state: MarkState; label: string; notes: string[] } {
  const texts = wordTexts[lang]
  if (!text) return { state: 'none', label: texts.states.none, notes: [] }
  const notes: string[] = []
  if (text.review === 'approved') notes.push(texts.approved)
  else if (text.review === 'asked' && text.state !== 'in_review') notes.push(texts.states.in_review)
  else if (text.newer) notes.push(texts.newer)
  if (text.machine) notes.push(texts.machine)
  if (text.stale) notes.push(texts.stale)
  return { state: text.state, label: texts.states[text.state], notes }
}
