import type { EntryKind } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What is looked for in the log. Undefined means: any. */
export interface AuditSearch {
  /** Part of a name. */
  readonly who?: string | undefined
  /** An action, or the beginning of several: `text.` */
  readonly what?: string | undefined
  /** Part of a title or of a name like `stories/opinmaki`, or the id of an entry. */
  readonly entry?: string | undefined
  readonly from?: Temporal.Instant | undefined
  readonly until?: Temporal.Instant | undefined
  /** Lines before this one: the next page. */
  readonly before?: number | undefined
}

/** A line of the log, with the name of what it is about as it is now. */
export interface AuditLine {
  readonly number: number
  readonly at: Temporal.Instant
  readonly by: string
  readonly action: string
  readonly lang: Lang | null
  readonly detail: Readonly<Record<string, unknown>> | null
  readonly hash: string
  readonly entry: { readonly id: string; readonly kind: EntryKind; readonly key: string; readonly title: string } | null
}

/** What was typed into the search, as it is shown again. */
export type TypedSearch = Readonly<Record<'who' | 'what' | 'entry' | 'from' | 'to' | 'before', string>>

/** What a check of the whole chain found. */
export type ChainCheck =
  | { readonly whole: true; readonly lines: number; readonly last: string | undefined; readonly known: boolean }
  | { readonly whole: false; readonly number: number; readonly at: Temporal.Instant; readonly action: string }
