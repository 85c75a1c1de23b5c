import type { Generated } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { EndedReason, FollowerState, FollowKind, Frequency } from './follower.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    followers: {
      id: Generated<string>
      person_id: string
      lang: Lang
      frequency: Frequency
      newsletters: Generated<boolean>
      state: FollowerState
      /** The first day on which mails come again. */
      paused_until: Temporal.PlainDate | null
      confirmed_at: Generated<Temporal.Instant>
      ends_on: Temporal.PlainDate
      end_told_at: Temporal.Instant | null
      ended_at: Temporal.Instant | null
      ended_reason: EndedReason | null
      link_number: Generated<number>
      version: Generated<number>
    }
    follows: {
      id: Generated<string>
      follower_id: string
      kinds: Generated<FollowKind[]>
      audiences: Generated<string[]>
      themes: Generated<string[]>
      about: Generated<string[]>
      created_at: Generated<Temporal.Instant>
    }
    follow_requests: {
      secret_hash: string
      /** The address and the choice, until it is confirmed. */
      sealed: string | null
      follower_id: string | null
      at: Generated<Temporal.Instant>
    }
  }
}
