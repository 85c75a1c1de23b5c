import type { EntryKind, TextReview, TextState } from '#src/features/entries/index.ts'
import { may, type StaffMember } from '#src/features/staff/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** The fields of a text as they are typed. A draft may have any of them empty. */
export interface TypedText {
  readonly title: string
  readonly slug: string
  readonly lead: string
  /** Markdown. */
  readonly body: string
  readonly callLabel: string
  readonly callHref: string
}

/** The fields of a text, in the order of the form. */
export const TEXT_FIELDS = ['title', 'slug', 'lead', 'body', 'callLabel', 'callHref'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** The most characters of a correction: it is a sentence, not a text. */
export const LONGEST_CORRECTION = 500

/** A text that nobody has written yet. */
export const EMPTY_TEXT: TypedText = { title: '', slug: '', lead: '', body: '', callLabel: '', callHref: '' }

/** One language of an entry, as the office sees it. */
export interface OfficeText {
  readonly lang: Lang
  readonly state: TextState
  readonly review: TextReview | null
  readonly stale: boolean
  /** The service that drafted its latest revision, while nobody stands by the words. */
  readonly machine: string | null
  readonly slug: string
  readonly latest: number
  readonly live: number | null
  readonly publishAt: Temporal.Instant | null
  readonly publishedAt: Temporal.Instant | null
  readonly updatedAt: Temporal.Instant | null
  readonly notice: string | null
  readonly title: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** A language of the city, open or not yet. */
export interface CityLanguage {
  readonly code: Lang
  readonly required: boolean
  readonly open: boolean
}

/** An entry that is pointed at. */
export interface EntryChoice {
  readonly id: string
  readonly kind: EntryKind
  readonly key: string
  readonly title: string
}

/** A revision of a text. */
export interface Revision {
  readonly number: number
  readonly text: TypedText
  readonly madeFrom: number | null
  readonly machine: string | null
  readonly ofSubstance: boolean
  readonly by: string
  readonly note: string | null
  readonly at: Temporal.Instant
}

/** A revision as the list of them shows it. */
export interface RevisionLine {
  readonly number: number
  readonly title: string
  readonly by: string
  readonly note: string | null
  readonly ofSubstance: boolean
  readonly at: Temporal.Instant
}

/** A link to a preview, as the office sees it: the link itself is shown once and kept nowhere. */
export interface PreviewLink {
  readonly hash: string
  readonly revision: number | null
  readonly by: string
  readonly expiresAt: Temporal.Instant
}

/** What the form of a text carries beside its words. */
export interface WritingForm {
  readonly fields: TypedText
  readonly base: number
  readonly note: string
  readonly ofSubstance: boolean
  /** What was wrong before, in a sentence for readers; empty when nothing was. */
  readonly correction: string
  readonly upToDate: boolean
  /** Whether the writer stands by words that a machine drafted. */
  readonly accepted: boolean
}

/** Whether somebody may write a language of an entry: the original is for editors, the others for translators too. */
export function mayWrite(staff: Pick<StaffMember, 'roles'>, entry: { originalLang: Lang }, lang: Lang): boolean {
  return lang === entry.originalLang ? may(staff, 'entries.edit') : may(staff, 'entries.translate', { lang })
}
