/** What a name is: the one in use, another spelling that people write, or one of the past. */
export type NameKind = 'name' | 'variant' | 'former'

/** The language of a name that is used wherever no other is known (BCP 47 `und`). */
export const ANY_LANG = 'und'

/** A name of a party or an activity: its facts are in no language, its names are. */
export interface EntryName {
  /** A language (BCP 47), of ours or any other, or `und`. */
  readonly lang: string
  readonly name: string
  readonly kind: NameKind
}

/** The name that is shown to readers of a language: theirs, else the one for all, else the first. */
export function nameIn<Name extends EntryName>(names: readonly Name[], lang: string): Name | undefined {
  const inUse = names.filter((name) => name.kind === 'name')
  return (
    inUse.find((name) => name.lang === lang) ?? inUse.find((name) => name.lang === ANY_LANG) ?? inUse[0] ?? names[0]
  )
}
