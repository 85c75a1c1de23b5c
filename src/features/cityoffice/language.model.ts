import type { Lang } from '#src/platform/i18n/languages.ts'

/** A language of the city. */
export interface CityLanguage {
  readonly code: Lang
  readonly required: boolean
  readonly open: boolean
}

/** What readers of a language would miss. */
export interface MissingIn {
  /** Lasting pages that are not published in it: those of the menus and the start page. */
  readonly pages: readonly { readonly id: string; readonly title: string; readonly lang: Lang }[]
  /** Whether the city and its site have names in it. */
  readonly names: boolean
  readonly terms: number
  /** News, highlights and other pages that are public, but not in it. */
  readonly others: number
  /** Whether nothing was ever written in it. */
  readonly isUnused: boolean
}
