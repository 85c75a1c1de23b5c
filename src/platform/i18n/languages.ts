/** The languages that Proxeny's own texts exist in. A site opens some of them. */
export const LANGS = ['sv', 'fi', 'en', 'ar'] as const

/** A language code as in BCP 47. */
export type Lang = (typeof LANGS)[number]

/** The texts of one room in every language: a missing key, or one too many, is a type error. */
export type Catalogue<Texts> = Readonly<Record<Lang, Texts>>

const NAMES: Record<Lang, string> = { sv: 'Svenska', fi: 'Suomi', en: 'English', ar: 'العربية' }

/** Tells whether a string names a language that Proxeny's own texts exist in. */
export function isLang(value: string): value is Lang {
  return (LANGS as readonly string[]).includes(value)
}

/** What a language calls itself. */
export function nameOfLang(lang: Lang): string {
  return NAMES[lang]
}

/** The direction that a language is written in. */
export function directionOf(lang: Lang): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr'
}
