import { pathOfSection } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Site, Term } from './site.model.ts'

/** The slug of a term in a language, else in the first of the site's languages that has one. */
export function slugOfTerm(site: Pick<Site, 'languages'>, term: Term, lang: Lang): string {
  const found = [lang, ...site.languages].find((candidate) => term.slugs[candidate] !== undefined)
  return (found && term.slugs[found]) ?? term.key
}

/** The path of the page that gathers what concerns an audience. */
export function pathOfAudience(site: Pick<Site, 'languages'>, audience: Term, lang: Lang): string {
  return `${pathOfSection(lang, 'audience')}/${encodeURIComponent(slugOfTerm(site, audience, lang))}`
}
