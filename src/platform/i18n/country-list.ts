import { compareIn } from './alphabet.ts'
import { findCountry } from './countries.ts'
import { formatCountry } from './country-name.ts'
import type { Lang } from './languages.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const lists: Partial<Record<Lang, readonly { value: string; label: string }[]>> = {}

/** Every country by its name in a language, in the order of its alphabet. */
export function countriesIn(lang: Lang): readonly { value: string; label: string }[] {
  lists[lang] ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => findCountry(code) === code)
    .map((value) => ({ value, label: formatCountry(lang, value) }))
    .sort((a, b) => compareIn(lang)(a.label, b.label))
  return lists[lang]
}
