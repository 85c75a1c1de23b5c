import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'
import type { EntryKind, Projection, ReviewAction, TextReview, TextState } from './entry.model.ts'
import type { NameKind } from './entry.names.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    entries: {
      id: Generated<string>
      kind: EntryKind
      key: string
      original_lang: Lang
      occurs_from: Temporal.PlainDate | null
      occurs_to: Temporal.PlainDate | null
      occurs_precision: Precision | null
      picture_id: string | null
      menu: 'main' | 'footer' | null
      menu_position: number | null
      listed_at: Instant | null
      shows: Projection | null
      facts_public: Generated<boolean>
      /** The entry that this one turned out to be. */
      merged_into: string | null
      created_at: Generated<Instant>
    }
    revisions: {
      entry_id: string
      lang: Lang
      number: number
      title: string
      lead: string
      body: string
      call_label: string | null
      call_href: string | null
      html: string
      renderer: number
      mentions: string[]
      made_from: number | null
      /** The service that drafted it, until a person stands by the words. */
      machine: string | null
      of_substance: boolean
      /** What was wrong before, in a sentence for readers. */
      correction: string | null
      by: string
      by_id: string | null
      note: string | null
      at: Generated<Instant>
    }
    translations: {
      entry_id: string
      lang: Lang
      state: TextState
      slug: string
      latest: number
      live: number | null
      substance: number | null
      /** Whether the latest revision waits for a second person, or one approved of it. */
      review: TextReview | null
      publish_at: Instant | null
      /** The revision that becomes public then. */
      due: number | null
      published_at: Instant | null
      updated_at: Instant | null
      withdrawn_at: Instant | null
      notice: string | null
    }
    slugs: { kind: EntryKind; slug: string; entry_id: string }
    entry_names: {
      entry_id: string
      position: number
      lang: string
      name: string
      kind: NameKind
      slug: string | null
    }
    entry_terms: { entry_id: string; term_id: string }
    entry_links: { entry_id: string; to_id: string; position: number }
    entry_changes: { id: Generated<number>; entry_id: string }
    audit: {
      id: Generated<number>
      at: Generated<Instant>
      by: string
      by_id: string | null
      action: string
      entry_id: string | null
      lang: Lang | null
      detail: unknown
      /** Its place in the chain, and the hash that chains it; given when the transaction commits. */
      number: Generated<number>
      hash: Generated<string>
    }
    text_comments: {
      id: Generated<number>
      entry_id: string
      lang: Lang
      revision: number
      action: ReviewAction
      words: string
      by: string
      by_id: string | null
      asked_of: string | null
      at: Generated<Instant>
    }
  }
}
