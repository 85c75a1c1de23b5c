import { formatNumber } from './formats.ts'
import type { Lang } from './languages.ts'

const rules = new Map<Lang, Intl.PluralRules>()

/** The form of a phrase that goes with a number in a language; `#` stands for the number (Unicode CLDR plural rules). */
export function plural(
  lang: Lang,
  number: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  let rule = rules.get(lang)
  if (!rule) {
    rule = new Intl.PluralRules(lang)
    rules.set(lang, rule)
  }
  return (forms[rule.select(number)] ?? forms.other).replace('#', formatNumber(lang, number))
}
