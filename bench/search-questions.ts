import type { Lang } from '#src/platform/i18n/languages.ts'

/** A question as readers of a language ask it, and what kind of question it is. */
export interface BenchQuestion {
  readonly kind: string
  readonly lang: Lang
  readonly text: string
  /** As it should have been written. */
  readonly meant?: string
}

/** Questions of every kind. Their words are of the sample city's texts, from the most frequent to the rarest. */
export const QUESTIONS: readonly BenchQuestion[] = [
  ...['Esbo', 'staden', 'vänorter'].map((text) => ({ kind: 'a frequent word', lang: 'sv' as const, text })),
  ...['Espoo', 'kaupungin', 'kansainvälinen'].map((text) => ({ kind: 'a frequent word', lang: 'fi' as const, text })),
  ...['city', 'international', 'Espoo'].map((text) => ({ kind: 'a frequent word', lang: 'en' as const, text })),
  ...['Kristianstad', 'Skagafjordur'].map((text) => ({ kind: 'a name', lang: 'sv' as const, text })),
  ...['Kongsberg', 'Esztergom'].map((text) => ({ kind: 'a name', lang: 'en' as const, text })),
  ...['ort', 'arbete'].map((text) => ({ kind: 'a part of compounds', lang: 'sv' as const, text })),
  ...['kaupunki', 'koulutus'].map((text) => ({ kind: 'a part of compounds', lang: 'fi' as const, text })),
  { kind: 'two words', lang: 'sv', text: 'unga nordiska' },
  { kind: 'two words', lang: 'fi', text: 'nuoret ystävyyskaupungit' },
  { kind: 'two words', lang: 'en', text: 'learning city' },
  { kind: 'a phrase', lang: 'en', text: '"twin towns"' },
  { kind: 'a slip of the pen', lang: 'sv', text: 'Kristiansatd', meant: 'Kristianstad' },
  { kind: 'a slip of the pen', lang: 'fi', text: 'Estzergom', meant: 'Esztergom' },
  { kind: 'a slip of the pen', lang: 'en', text: 'Kongsbreg', meant: 'Kongsberg' },
  { kind: 'nothing', lang: 'en', text: 'xyzzyplugh' },
]
