import type { Generated, JSONColumnType } from 'kysely'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { EndReason, Stage } from './visit.model.ts'
import type { Verdict } from './visit.rules.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    visits: {
      id: Generated<string>
      year: number
      number: number
      stage: Stage
      due_on: Temporal.PlainDate | null
      owner_id: string | null
      lang: Lang
      organisation: string
      country: string | null
      party_id: string | null
      contact_name: string | null
      contact_email: string | null
      contact_phone: string | null
      purpose: Generated<string>
      meets: Generated<string>
      accessibility: Generated<string>
      budget: Generated<string>
      size: number
      langs: Lang[]
      wishes: JSONColumnType<{ from: string; to: string }[]>
      /** A numeric: text when it is read. */
      hours: number | null
      /** A time of the day: `09:00:00`. */
      begins: string | null
      exception: Generated<string>
      verdict: JSONColumnType<Verdict[]>
      starts_on: Temporal.PlainDate | null
      ends_on: Temporal.PlainDate | null
      time_zone: string
      ended_reason: EndReason | null
      secret_hash: string
      activity_id: string | null
      asked_at: Generated<Temporal.Instant>
      cleared_at: Temporal.Instant | null
      version: Generated<number>
    }
    visit_topic_choices: { visit_id: string; topic_id: string }
    visit_stages: {
      visit_id: string
      number: number
      stage: Stage
      at: Generated<Temporal.Instant>
      by: string
      reason: string | null
    }
    visit_drafts: { secret_hash: string; lang: Lang; typed: string; at: Generated<Temporal.Instant> }
    visit_messages: {
      id: Generated<string>
      visit_id: string
      direction: 'to_guest' | 'from_guest' | 'to_host' | 'from_host' | 'note'
      host_id: string | null
      subject: Generated<string>
      body: string
      by: string
      at: Generated<Temporal.Instant>
    }
  }
}
