import type { Lang } from '#src/platform/i18n/languages.ts'

export type LetterState = 'draft' | 'reviewed' | 'sent' | 'withdrawn'

/** A letter of invitation. */
export interface Letter {
  readonly id: string
  readonly visitId: string
  readonly guestId: string | undefined
  readonly year: number
  readonly number: number
  readonly lang: Lang
  /** Undefined once what is personal was let go of. */
  readonly body: string | undefined
  readonly state: LetterState
  readonly writer: { readonly id: string; readonly name: string }
  readonly reviewer: { readonly id: string; readonly name: string } | undefined
  readonly sentAt: Temporal.Instant | undefined
  readonly version: number
}

/** What a letter is called: `2026-007`. */
export const numberOfLetter = ({ year, number }: Pick<Letter, 'year' | 'number'>) =>
  `${year}-${String(number).padStart(3, '0')}`

/** What a text of a letter can have put in. */
export const LETTER_PLACES = ['name', 'born', 'organisation', 'visit', 'days', 'city', 'writer'] as const
export type LetterPlace = (typeof LETTER_PLACES)[number]

/** Puts a letter together from its text. A place that nothing is known for stays as it is: whoever reads it over sees it. */
export function fillLetter(text: string, facts: Readonly<Partial<Record<LetterPlace, string>>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => facts[name as LetterPlace] || place)
}

/** The places of a text that are not known at all. */
export function unknownPlaces(text: string): string[] {
  const known: readonly string[] = LETTER_PLACES
  return [...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name).filter((name) => !known.includes(name))
}
