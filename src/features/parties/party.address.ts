import { nameIn, pathOfEntry, START_SLUG } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { PartyReading } from './party.reads.ts'

/** What a party is called in a language, and the path of its page there: our own city's is the start page. */
export function partyIn(
  lang: Lang,
  party: Pick<PartyReading, 'key' | 'names' | 'isOwn'>,
): { name: string; path: string } {
  const shown = nameIn(party.names, lang)
  return {
    name: shown?.name ?? party.key,
    path: party.isOwn
      ? pathOfEntry(lang, { kind: 'page', slug: START_SLUG })
      : pathOfEntry(lang, { kind: 'party', slug: shown?.slug ?? party.key }),
  }
}
