import { LANGS, type Lang } from './languages.ts'

const NAMES = Object.fromEntries(
  LANGS.map((lang) => [lang, new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' })]),
) as Record<Lang, Intl.DisplayNames>

/** What a country (ISO 3166-1 alpha-2) is called in a language (Unicode CLDR). */
export function formatCountry(lang: Lang, code: string): string {
  return NAMES[lang].of(code) ?? code
}
