import { type EntryName, nameIn, slugFrom } from '#src/features/entries/index.ts'

const LONGEST = 60

/** Makes a key, lower-case words of the Latin alphabet, of some words; `instead` stands where there is no such letter. */
export function keyFrom(words: string, instead: string): string {
  const key = (slugFrom(words).match(/[a-z0-9]+/g) ?? []).join('-').slice(0, LONGEST).replace(/-$/, '')
  return key || instead.replaceAll('_', '-')
}

/** The key that a fact with these names would have. */
export function slugOfNames(names: readonly EntryName[], instead: string): string {
  return keyFrom(nameIn(names, 'en')?.name ?? '', instead)
}
