import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Period } from '#src/platform/time/partial-date.ts'

/** What is made of texts alone. */
export const TEXT_KINDS = ['page', 'story', 'highlight'] as const
/** What is made of facts, and may have texts beside them (decision 0008). */
export const FACT_KINDS = ['party', 'activity'] as const
/** What has a public page of its own. */
export const ENTRY_KINDS = [...TEXT_KINDS, ...FACT_KINDS] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
export type TextKind = (typeof TEXT_KINDS)[number]
export type FactKind = (typeof FACT_KINDS)[number]

/** Says whether a kind is made of facts: what the register holds. */
export function isFactKind(kind: EntryKind | undefined): kind is FactKind {
  return kind === 'party' || kind === 'activity'
}

/** The part of the register that a lasting page gathers below its text. */
export const PROJECTIONS = ['twin_towns', 'networks', 'companies', 'local_actors', 'visits'] as const
export type Projection = (typeof PROJECTIONS)[number]

/** The state of one language of an entry: publishing one language never publishes another. */
export type TextState = 'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn'

/** Who makes a change, as the audit log names them. */
export type Actor = string

/** What every language of an entry shares. */
export interface EntryFacts {
  readonly kind: EntryKind
  /** The entry's own name in content folders and commands: `opinmaki`. Never shown to readers. */
  readonly key: string
  readonly originalLang: Lang
  readonly occurs?: Period | undefined
  readonly menu?: { readonly place: 'main' | 'footer'; readonly position: number } | undefined
  readonly pictureId?: string | undefined
  readonly shows?: Projection | undefined
  readonly termIds: readonly string[]
}

/** The words of an entry in one language. */
export interface EntryText {
  readonly title: string
  readonly lead: string
  /** Markdown. */
  readonly body: string
  readonly call?: { readonly label: string; readonly href: string } | undefined
}

/** Says whether a translation was made from an older text than the original that stands today. */
export function isStale(text: { madeFrom: number | null }, original: { substance: number | null }): boolean {
  return text.madeFrom !== null && original.substance !== null && text.madeFrom < original.substance
}

const PLURALS: Record<EntryKind, string> = {
  page: 'pages',
  story: 'stories',
  highlight: 'highlights',
  party: 'parties',
  activity: 'activities',
}

/** The name of an entry in content folders, links and commands: `stories/opinmaki`. */
export function nameOfEntry(entry: { kind: EntryKind; key: string }): string {
  return `${PLURALS[entry.kind]}/${entry.key}`
}

/** Reads `stories/opinmaki`; undefined when it is no such name. */
export function parseEntryName(name: string): { kind: EntryKind; key: string } | undefined {
  const [folder, key, ...rest] = name.split('/')
  const kind = ENTRY_KINDS.find((candidate) => PLURALS[candidate] === folder)
  return kind && key && rest.length === 0 ? { kind, key } : undefined
}
