import { LANGS, type Lang } from './languages.ts'

// Swedish and Finnish have one name for a country wherever they are spoken.
const NAMES = Object.fromEntries(
  LANGS.map((lang) => [lang, new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' })]),
) as Record<Lang, Intl.DisplayNames>

/** What a country (ISO 3166-1 alpha-2) is called in a language (Unicode CLDR). */
export function formatCountry(lang: Lang, code: string): string {
  return NAMES[lang].of(code) ?? code
}

/** Orders texts as readers of a language look them up: å comes last in Swedish, not beside a. */
export function compareIn(lang: Lang): (a: string, b: string) => number {
  return new Intl.Collator(lang).compare
}
