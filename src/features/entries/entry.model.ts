import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Period } from '#src/platform/time/partial-date.ts'

/** What has a public page of its own. */
export const ENTRY_KINDS = ['page', 'story', 'highlight'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

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

const PLURALS: Record<EntryKind, string> = { page: 'pages', story: 'stories', highlight: 'highlights' }

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
