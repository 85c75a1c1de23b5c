import type { Generated } from 'kysely'
import type { Frequency } from '#src/features/followers/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    news_langs: {
      news_id: string
      lang: Lang
      state: 'waiting' | 'telling' | 'done'
      wait_until: Instant | null
      after_follower: string | null
      told: Generated<number>
    }
    told: {
      follower_id: string
      news_id: string
      entry_id: string
      lang: Lang
      /** What the mail that tells it is about: the news itself, or a digest. */
      mail_about: string | null
      at: Generated<Instant>
    }
    digests: {
      id: Generated<string>
      frequency: Exclude<Frequency, 'at_once'>
      on_date: Temporal.PlainDate
      due_at: Instant
      started_at: Generated<Instant>
      after_follower: string | null
      done_at: Instant | null
    }
  }
}
