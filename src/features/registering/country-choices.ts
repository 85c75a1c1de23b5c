import type { OfficeLang } from '#src/features/staff/index.ts'
import { compareIn } from '#src/platform/i18n/alphabet.ts'
import { findCountry } from '#src/platform/i18n/countries.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import type { Choice } from '#src/ui/office/form.tsx'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const choices: Partial<Record<OfficeLang, readonly Choice[]>> = {}

/** Every country by its name in a language. */
export function countryChoices(lang: OfficeLang): readonly Choice[] {
  choices[lang] ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => findCountry(code) === code)
    .map((value) => ({ value, label: formatCountry(lang, value) }))
    .sort((a, b) => compareIn(lang)(a.label, b.label))
  return choices[lang]
}
