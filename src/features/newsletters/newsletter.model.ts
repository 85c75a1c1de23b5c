import type { EntryKind } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Where an issue is on its way from the first word to the last mail. */
export const NEWSLETTER_STATES = [
  'draft',
  'waiting',
  'approved',
  'scheduled',
  'sending',
  'stopped',
  'sent',
  'cancelled',
] as const
export type NewsletterState = (typeof NEWSLETTER_STATES)[number]

/** The states in which it can still be written. */
const OPEN_STATES: readonly NewsletterState[] = ['draft', 'waiting', 'approved', 'scheduled']
export const isOpen = ({ state }: { readonly state: NewsletterState }) => OPEN_STATES.includes(state)

/** The name of the composer that writes newsletters, in the outbox. */
export const NEWSLETTER = 'newsletter'

/** What wakes those who send newsletters, and drops the pages of the archive. */
export const NEWSLETTER_TAG = 'newsletters'

/** Own words of a block in one language: Markdown, what it is in HTML, and a button. */
export interface OwnWords {
  readonly title: string
  readonly body: string
  readonly html: string
  readonly label: string
  readonly href: string
}

/** An entry as it was approved, for the readers of one language. */
export interface FrozenEntry {
  readonly lang: Lang
  readonly title: string
  readonly lead: string
  readonly slug: string
  /** What is the matter with the language that is wanted. */
  readonly lack?: 'missing' | 'stale' | undefined
}

/** The visits of a year in figures. */
export interface VisitFigures {
  readonly visits: number
  readonly guests: number
  readonly countries: number
}

/** What stands in an issue, in order: an entry, own words, or the visits of a year in figures. */
export type Block = { readonly id: string } & (
  | {
      readonly kind: 'entry'
      readonly entryId: string
      readonly frozen: Readonly<Partial<Record<Lang, FrozenEntry>>> | undefined
    }
  | { readonly kind: 'text'; readonly words: Readonly<Partial<Record<Lang, OwnWords>>> }
  | { readonly kind: 'figures'; readonly year: number; readonly frozen: VisitFigures | undefined }
)

/** How an issue is announced in one language. */
export interface Announcement {
  readonly subject: string
  readonly preheader: string
}

/** Whom an issue goes to among those who get newsletters. What is empty does not narrow. */
export interface Narrowing {
  readonly audiences: readonly string[]
  readonly themes: readonly string[]
}

/** One issue of a newsletter, in all its languages. */
export interface Newsletter extends Narrowing {
  readonly id: string
  readonly name: string
  readonly state: NewsletterState
  readonly originalLang: Lang
  /** The original is sent, with a notice, where words are missing. */
  readonly sendsOriginal: boolean
  readonly version: number
  readonly writtenAt: Temporal.Instant
  readonly writtenBy: string
  readonly writtenById: string | undefined
  readonly approvedAt: Temporal.Instant | undefined
  readonly approvedBy: string | undefined
  readonly sendAt: Temporal.Instant | undefined
  readonly number: number | undefined
  readonly begunAt: Temporal.Instant | undefined
  readonly queuedAt: Temporal.Instant | undefined
  readonly endedAt: Temporal.Instant | undefined
  readonly announcements: Readonly<Partial<Record<Lang, Announcement>>>
  readonly blocks: readonly Block[]
}

/** An entry of a block as it is now, for the readers of one language. */
export interface ShownEntry extends FrozenEntry {
  readonly blockId: string
  readonly entryId: string
  readonly wanted: Lang
  readonly kind: EntryKind
  readonly publicLangs: readonly Lang[]
  readonly pictureId: string | null
}

/** An issue of the archive: its number and how it is announced in each language. */
export interface ArchivedNewsletter {
  readonly id: string
  readonly number: number
  readonly begunAt: Temporal.Instant
  readonly originalLang: Lang
  readonly announcements: Readonly<Partial<Record<Lang, Announcement>>>
}
