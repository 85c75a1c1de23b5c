import { isSlug, slugFrom } from '#src/features/entries/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { type FormCheck, labelValues } from './check.ts'
import type { FieldGroup, Values } from './field.ts'
import type { CityLanguage } from './language.model.ts'
import { termTexts } from './term.messages.ts'
import type { TermWords } from './term.model.ts'

/** The fields of an audience or a theme: in each language its name, its address and a sentence. */
export function termGroups(lang: OfficeLang, languages: readonly CityLanguage[]): FieldGroup[] {
  const texts = termTexts[lang]
  return languages.map(({ code, required }) => ({
    title: nameOfLang(code),
    fields: [
      { name: `names_${code}`, label: texts.name, lang: code, needed: required },
      { name: `slugs_${code}`, label: texts.slug, hint: texts.slugHint, lang: code },
      { name: `leads_${code}`, label: texts.termLead, hint: texts.termLeadHint, type: 'area', lang: code },
    ],
  }))
}

/** What stands in the fields of an audience or a theme. */
export function termValues({ names, slugs, leads }: TermWords): Values {
  return { ...labelValues('names', names), ...labelValues('slugs', slugs), ...labelValues('leads', leads) }
}

/** Reads the fields of an audience or a theme; an address that was left out is made of the name. */
export function readTermForm(check: FormCheck, lang: OfficeLang, languages: readonly CityLanguage[]): TermWords {
  const texts = termTexts[lang]
  const langs = languages.map(({ code }) => code)
  const needed = languages.filter(({ required }) => required).map(({ code }) => code)
  const names = check.labels('names', langs, { most: 80, needed })
  const slugs: Partial<Record<Lang, string>> = {}
  for (const code of langs) {
    const typed = check.form.text(`slugs_${code}`)
    const name = names[code]
    const slug = typed || (name ? slugFrom(name) : '')
    if (typed !== '' && !isSlug(typed)) check.fail(`slugs_${code}`, texts.notASlug)
    else if (name && slug === '') check.fail(`slugs_${code}`, texts.slugMissing)
    else if (slug !== '') slugs[code] = slug
  }
  return { names, slugs: slugs as Labels, leads: check.labels('leads', langs, { most: 400 }) }
}
