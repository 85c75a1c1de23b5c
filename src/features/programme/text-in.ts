import type { Labels } from '#src/features/site/index.ts'
import { localeOf } from '#src/platform/i18n/formats.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'

/** A text as it can be shown; `lang` when it is not in the language that was asked for. */
export interface TextIn {
  readonly text: string
  readonly lang: Lang | undefined
}

/** A text in a language, else in English, else in any that it exists in, marked with that. Undefined when there is none. */
export function textIn(labels: Labels, lang: Lang): TextIn | undefined {
  const found = [lang, 'en' as const, ...LANGS].find((candidate) => labels[candidate]?.trim())
  if (!found) return undefined
  return { text: labels[found] ?? '', lang: found === lang ? undefined : found }
}

/** The same, where a plain text is wanted: in mails and calendars. */
export const wordsIn = (labels: Labels, lang: Lang): string => textIn(labels, lang)?.text ?? ''

const names = new Map<Lang, Intl.DisplayNames>()

/** What a language is called in another one. */
export function nameOfSpoken(lang: Lang, code: string): string {
  let found = names.get(lang)
  if (!found) {
    found = new Intl.DisplayNames(localeOf(lang), { type: 'language' })
    names.set(lang, found)
  }
  return found.of(code) ?? code
}

const lists = new Map<Lang, Intl.ListFormat>()

/** Several words as the language joins them: `Finnish and English`. */
export function joinIn(lang: Lang, words: readonly string[]): string {
  let found = lists.get(lang)
  if (!found) {
    found = new Intl.ListFormat(localeOf(lang), { type: 'conjunction' })
    lists.set(lang, found)
  }
  return found.format(words)
}

/** The names of languages as one text. */
export const languagesIn = (lang: Lang, codes: readonly string[]): string =>
  joinIn(
    lang,
    codes.map((code) => nameOfSpoken(lang, code)),
  )
