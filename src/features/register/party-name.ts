import { type FactKind, nameIn, pathOfEntry } from '#src/features/entries/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import type { Named } from '#src/features/reading/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What a reader of a language is told that a party or an activity is called. */
export function nameOfFact({ names }: Named, lang: Lang): string {
  return nameIn(names, lang)?.name ?? ''
}

/** The address of a party or an activity in a language, made of its name there. */
export function pathOfFact(kind: FactKind, { key, names }: Named, lang: Lang): string {
  return pathOfEntry(lang, { kind, slug: nameIn(names, lang)?.slug ?? key })
}

/** A party as a link; our own city is the start page. */
export function linkToParty(party: PartyReading, lang: Lang): { label: string; href: string } {
  const href = party.isOwn ? `/${lang}` : pathOfFact('party', party, lang)
  return { label: nameOfFact(party, lang), href }
}
