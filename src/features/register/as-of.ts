import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { endOf, type PartialDate, parsePartialDate, writePartialDate } from '#src/platform/time/partial-date.ts'

/** The day that a reader wants to see the register of. */
export interface AskedDay {
  /** The day itself; of a month or a year its last one. */
  readonly day: Temporal.PlainDate
  /** As it was asked for; undefined when the register is shown as it stands today. */
  readonly asked: PartialDate | undefined
  /** What was typed and why it is no day to show: then the register is shown as it stands today. */
  readonly refused?: { readonly typed: string; readonly reason: 'not_a_day' | 'to_come' } | undefined
}

/** What the day is called in addresses. Never change one (decision 0005). */
export const AS_OF: Catalogue<string> = { sv: 'per', fi: 'paiva', en: 'as-of', ar: 'as-of' }

// Longer than any day that somebody could mean; what is longer is not shown back either.
const LONGEST = 40

/** Reads the day from an address. A made-up one is told back to the reader, never an error. */
export function parseAskedDay(lang: Lang, query: URLSearchParams, today: Temporal.PlainDate): AskedDay {
  const typed = (query.get(AS_OF[lang]) ?? '').trim().slice(0, LONGEST)
  if (typed === '') return { day: today, asked: undefined }
  const asked = parsePartialDate(typed) ?? parseAsWritten(typed)
  if (!asked) return { day: today, asked: undefined, refused: { typed, reason: 'not_a_day' } }
  if (Temporal.PlainDate.compare(asked.date, today) > 0) {
    return { day: today, asked: undefined, refused: { typed, reason: 'to_come' } }
  }
  const last = endOf(asked)
  // Today, this month and this year are what is shown anyway.
  if (Temporal.PlainDate.compare(last, today) >= 0) return { day: today, asked: undefined }
  return { day: last, asked }
}

// As people here write dates: 14.3.2016, 14/3/2016, 3.2016.
function parseAsWritten(typed: string): PartialDate | undefined {
  const parts = typed.split(/[./]\s?/)
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined
  return parsePartialDate(
    parts
      .reverse()
      .map((part, at) => part.padStart(at === 0 ? 4 : 2, '0'))
      .join('-'),
  )
}

/** An address with the day in it, as far as it is not today. */
export function withAskedDay(path: string, lang: Lang, { asked }: AskedDay): string {
  return asked ? `${path}?${AS_OF[lang]}=${writePartialDate(asked)}` : path
}

/** The request target of a page on a day: what was refused is told back, so it is an answer of its own. */
export function targetOfDay(path: string, lang: Lang, asked: AskedDay): string {
  return asked.refused
    ? `${path}?${AS_OF[lang]}=${encodeURIComponent(asked.refused.typed)}`
    : withAskedDay(path, lang, asked)
}

/**
 * Says whether the page of a day is worth keeping. There are few years but any number of days: made-up ones would push
 * out what readers want.
 */
export function isKept({ asked, refused }: AskedDay): boolean {
  return !refused && (!asked || (asked.precision === 'year' && asked.date.year >= 1900))
}
