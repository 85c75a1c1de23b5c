import type { EntryKind, Projection } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { PartialDate } from '#src/platform/time/partial-date.ts'
import type { CityColours } from '#src/ui/palette.ts'
import type { Labels, Vocabulary } from './site.tables.ts'

/** What every page needs to know of the city: read once, kept until it changes. */
export interface Site {
  /** The open languages in the city's order. */
  readonly languages: readonly Lang[]
  readonly names: Labels
  readonly titles: Labels
  readonly country: string
  readonly wikidata: string | undefined
  readonly place: { readonly latitude: number; readonly longitude: number }
  readonly timeZone: string
  readonly website: string | undefined
  readonly contact: string
  readonly audiences: readonly Term[]
  readonly themes: readonly Term[]
  readonly figures: readonly Figure[]
  readonly menu: readonly MenuEntry[]
  readonly look: Look
  readonly footer: Footer
  /** Whether a newsletter can be read in the archive. */
  readonly hasNewsletters: boolean
}

/** The city's own look; what is undefined is as the program brings it. */
export interface Look {
  readonly colours?: CityColours | undefined
  readonly mark?: { readonly hash: string; readonly width: number; readonly height: number } | undefined
}

/** What stands at the foot of every page. */
export interface Footer {
  readonly texts: Labels
  readonly links: readonly { readonly name: string; readonly href: string }[]
}

/** An audience or a theme. */
export interface Term {
  readonly id: string
  readonly vocabulary: Vocabulary
  readonly key: string
  readonly names: Labels
  readonly slugs: Labels
  readonly leads: Labels
  /** The addresses that it had, and those that it has. */
  readonly everySlug: readonly string[]
}

/** A key figure with its history, oldest first. */
export interface Figure {
  readonly key: string
  readonly unit: 'percent' | 'count'
  readonly labels: Labels
  readonly values: readonly FigureValue[]
}

export interface FigureValue {
  readonly value: number
  readonly bound: 'about' | 'over' | undefined
  readonly when: PartialDate
  readonly sources: Labels
}

/** A lasting page that stands in a menu, in each language that it is public in. */
export interface MenuEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly place: 'main' | 'footer'
  /** The part of the register that it shows. */
  readonly shows: Projection | undefined
  readonly texts: readonly {
    readonly lang: Lang
    readonly slug: string
    readonly title: string
    readonly lead: string
  }[]
  readonly originalLang: Lang
}

/** A label in a language, else in the first of the site's languages that has it. */
export function labelIn(site: Pick<Site, 'languages'>, labels: Labels, lang: Lang): string {
  const fallback = [lang, ...site.languages].find((candidate) => labels[candidate] !== undefined)
  return (fallback && labels[fallback]) ?? Object.values(labels)[0] ?? ''
}

/** The language in which somebody is written to: theirs, else the city's first. One that was closed has no pages. */
export const openLang = ({ languages }: Pick<Site, 'languages'>, lang: Lang): Lang =>
  languages.includes(lang) ? lang : (languages[0] ?? lang)

/** The terms that an entry carries, in the city's order. */
export function termsOf(terms: readonly Term[], ids: readonly string[]): Term[] {
  return terms.filter((term) => ids.includes(term.id))
}

/** The term that an address names in a language; those of another language and of earlier days are understood too. */
export function termBySlug(terms: readonly Term[], lang: Lang, slug: string): Term | undefined {
  return (
    terms.find((term) => term.slugs[lang] === slug) ??
    terms.find((term) => Object.values(term.slugs).includes(slug)) ??
    terms.find((term) => term.everySlug.includes(slug))
  )
}

/** The text of a menu entry that a reader of a language is shown. */
export function menuTextIn(entry: MenuEntry, lang: Lang): MenuEntry['texts'][number] | undefined {
  return (
    entry.texts.find((text) => text.lang === lang) ??
    entry.texts.find((text) => text.lang === entry.originalLang) ??
    entry.texts[0]
  )
}
