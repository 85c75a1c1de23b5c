import { labelIn, type Site } from '#src/features/site/index.ts'
import { may, type OfficeLang, type StaffMember } from '#src/features/staff/index.ts'
import { isLang, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import type { Choice } from '#src/ui/office/form.tsx'
import { bulkTexts } from './bulk.messages.ts'
import type { CityLanguage } from './text.model.ts'

/** What can be done to several entries at once. */
export type BulkAction =
  | { readonly does: 'publish' | 'withdraw'; readonly lang: Lang }
  | { readonly does: 'add' | 'remove'; readonly termId: string }

/** The most entries at once: each is a transaction of its own, and somebody waits for the report. */
export const MOST_AT_ONCE = 200

/** Reads `publish:sv` or `add:<term>`; undefined for anything else. */
export function parseAction(written: string): BulkAction | undefined {
  const [does = '', what = ''] = written.split(':', 2)
  if ((does === 'publish' || does === 'withdraw') && isLang(what)) return { does, lang: what }
  if ((does === 'add' || does === 'remove') && /^[0-9a-f-]{36}$/.test(what)) return { does, termId: what }
  return undefined
}

/** Says whether somebody may do it at all. */
export function mayBulk(staff: StaffMember, action: BulkAction): boolean {
  return may(staff, 'lang' in action ? 'entries.publish' : 'entries.edit')
}

/** What somebody may do to several entries, as choices of a form. */
export function bulkChoices(
  staff: StaffMember,
  lang: OfficeLang,
  site: Site,
  languages: readonly CityLanguage[],
): Choice[] {
  const texts = bulkTexts[lang]
  const choices: Choice[] = []
  if (may(staff, 'entries.publish')) {
    for (const { code } of languages)
      choices.push({ value: `publish:${code}`, label: texts.publishIn(nameOfLang(code)) })
    for (const { code } of languages)
      choices.push({ value: `withdraw:${code}`, label: texts.withdrawIn(nameOfLang(code)) })
  }
  if (may(staff, 'entries.edit')) {
    const terms = [...site.audiences, ...site.themes]
    for (const term of terms)
      choices.push({ value: `add:${term.id}`, label: texts.addTerm(labelIn(site, term.names, lang)) })
    for (const term of terms)
      choices.push({ value: `remove:${term.id}`, label: texts.removeTerm(labelIn(site, term.names, lang)) })
  }
  return choices
}
