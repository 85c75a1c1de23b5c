import type { Generated, JSONColumnType } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { NewsletterState } from './newsletter.model.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    newsletters: {
      id: Generated<string>
      key: string | null
      name: string
      state: Generated<NewsletterState>
      original_lang: Lang
      audiences: Generated<string[]>
      themes: Generated<string[]>
      sends_original: Generated<boolean>
      version: Generated<number>
      created_at: Generated<Instant>
      written_at: Generated<Instant>
      written_by: string
      written_by_id: string | null
      approved_at: Instant | null
      approved_by: string | null
      send_at: Instant | null
      number: number | null
      begun_at: Instant | null
      last_person_id: string | null
      queued_at: Instant | null
      ended_at: Instant | null
    }
    newsletter_words: {
      newsletter_id: string
      lang: Lang
      subject: Generated<string>
      preheader: Generated<string>
    }
    newsletter_blocks: {
      id: Generated<string>
      newsletter_id: string
      position: number
      kind: 'entry' | 'text' | 'figures'
      entry_id: string | null
      year: number | null
      words: Generated<unknown>
      frozen: JSONColumnType<object> | null
    }
    newsletter_counts: {
      newsletter_id: string
      lang: Lang
      sent: Generated<number>
      failed: Generated<number>
      dropped: Generated<number>
      ended: Generated<number>
    }
  }
}
