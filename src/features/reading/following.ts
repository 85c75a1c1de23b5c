import { type EntryLink, pathOfContact, pathOfEntry, SECTIONS } from '#src/features/entries/index.ts'
import { FOLLOW_KINDS, type FollowKind } from '#src/features/followers/index.ts'
import { type Site, slugOfTerm, type Term, termsOf } from '#src/features/site/index.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { FEED_FORMATS, type FeedFormat, type Listing, PARAMS } from './listing.ts'
import type { Subject } from './subject.ts'

/** What somebody chose to follow, with what it is called. What is empty does not narrow it. */
export interface Chosen {
  readonly kinds: readonly FollowKind[]
  readonly audiences: readonly Term[]
  readonly themes: readonly Term[]
  /** The parties, pages and other entries that it is about. */
  readonly about: readonly Subject[]
}

/** The files in which what was chosen can be followed without telling anybody anything. */
export const FOLLOW_FILES = [...FEED_FORMATS, 'ics'] as const
export type FollowFile = FeedFormat | 'ics'

/** What only following has a name for in addresses. Never change one: feed readers hold them. */
const NAMES: Catalogue<Readonly<Record<'kind' | 'about', string>>> = {
  sv: { kind: 'slag', about: 'om' },
  fi: { kind: 'laji', about: 'aihe' },
  en: { kind: 'kind', about: 'about' },
  ar: { kind: 'kind', about: 'about' },
}
const PAGES: Catalogue<string> = { sv: 'sidor', fi: 'sivut', en: 'pages', ar: 'صفحات' }

/** What each part of a choice is called in the addresses of a language, and so in the forms that make it. */
export function followParamsOf(lang: Lang) {
  const { audience, theme } = PARAMS[lang]
  return { audience, theme, ...NAMES[lang] }
}

/** The value by which a kind is chosen in a language. */
export function slugOfFollowKind(lang: Lang, kind: FollowKind): string {
  return kind === 'page' ? PAGES[lang] : SECTIONS[kind][lang]
}

/** The value by which what it is about is chosen: its path after the language. */
export function slugOfSubject(lang: Lang, subject: Pick<Subject, 'path'>): string {
  return decodeURIComponent(subject.path(lang)).slice(`/${lang}/`.length)
}

/** A choice as the query of an address: always in the same order, empty when nothing narrows it. */
export function queryOfChosen(site: Site, lang: Lang, chosen: Partial<Chosen>): string {
  const names = followParamsOf(lang)
  const { kinds = [], audiences = [], themes = [], about = [] } = chosen
  const inOrder = (terms: readonly Term[], every: readonly Term[]) =>
    every.filter(({ id }) => terms.some((term) => term.id === id)).map((term) => slugOfTerm(site, term, lang))
  const query = new URLSearchParams()
  const add = (name: string, values: readonly string[]) => {
    for (const value of new Set(values)) query.append(name, value)
  }
  const some = FOLLOW_KINDS.filter((kind) => kinds.includes(kind))
  if (some.length < FOLLOW_KINDS.length)
    add(
      names.kind,
      some.map((kind) => slugOfFollowKind(lang, kind)),
    )
  add(names.audience, inOrder(audiences, site.audiences))
  add(names.theme, inOrder(themes, site.themes))
  add(names.about, about.map((subject) => slugOfSubject(lang, subject)).sort())
  return query.size > 0 ? `?${query}` : ''
}

/** Where a choice is followed: the page, or a file of it. */
export function pathOfFollowing(site: Site, lang: Lang, chosen: Partial<Chosen>, file?: FollowFile): string {
  const path = pathOfContact(lang, 'follow')
  return `${path}${file ? `.${file}` : ''}${queryOfChosen(site, lang, chosen)}`
}

/** What somebody follows who follows a list. */
export function chosenIn({ section, about, audience, theme }: Listing): Partial<Chosen> {
  if (about) return { about: [about] }
  return {
    kinds: section === 'audience' ? [] : [section],
    audiences: audience ? [audience] : [],
    themes: theme ? [theme] : [],
  }
}

/** What somebody follows who follows what a text is about: what it names, else for whom and on what it is. */
export function chosenBeside(
  site: Site,
  { about, termIds }: { about: readonly EntryLink[]; termIds: readonly string[] },
): Partial<Chosen> {
  if (about.length === 0) return { audiences: termsOf(site.audiences, termIds), themes: termsOf(site.themes, termIds) }
  return {
    about: about.map(({ id, kind, slug, title }) => ({
      id,
      name: () => title,
      path: (lang) => pathOfEntry(lang, { kind, slug }),
    })),
  }
}
