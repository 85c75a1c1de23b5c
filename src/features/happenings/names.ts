import { type EntryName, nameIn } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** A fact with its names. */
export interface Named {
  readonly key: string
  readonly names: readonly (EntryName & { readonly slug: string | null })[]
}

/** The readable part of the address of a fact in a language. */
export function slugIn({ names, key }: Named, lang: Lang): string {
  return nameIn(names, lang)?.slug ?? key
}

/** The name of a fact, with its language when that is another one than the reader's. */
export function nameFor({ names, key }: Named, lang: Lang): { name: string; lang: string | undefined } {
  const found = nameIn(names, lang)
  const isForeign = found !== undefined && found.lang !== lang && found.lang !== 'und'
  return { name: found?.name ?? key, lang: isForeign ? found.lang : undefined }
}
