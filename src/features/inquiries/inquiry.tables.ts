import type { Generated, JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { RefusedKind } from '#src/platform/attachments/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Direction, GivenAnswer, LastAct, Outcome, Question } from './inquiry.model.ts'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    inquiry_topics: {
      id: Generated<string>
      key: string
      position: number
      names: JSONColumnType<Labels>
      leads: JSONColumnType<Labels>
      slugs: JSONColumnType<Labels>
      owner_id: string | null
      due_days: number
      questions: JSONColumnType<Question[]>
      page_id: string | null
      is_active: Generated<boolean>
      version: Generated<number>
    }
    inquiries: {
      id: Generated<string>
      year: number
      number: number
      topic_id: string
      lang: Lang
      state: Generated<'open' | 'closed'>
      waits_for: Generated<'us' | 'them'>
      outcome: Outcome | null
      owner_id: string | null
      asked_on: Temporal.PlainDate
      promised_on: Temporal.PlainDate
      answered_on: Temporal.PlainDate | null
      due_on: Temporal.PlainDate | null
      person_id: string | null
      contact_name: string | null
      contact_email: string | null
      answers: JSONColumnType<GivenAnswer[]>
      link_number: Generated<number>
      last_act: Generated<LastAct>
      last_by: string | null
      asked_at: Generated<Temporal.Instant>
      moved_at: Generated<Temporal.Instant>
      closed_at: Temporal.Instant | null
      cleared_at: Temporal.Instant | null
      version: Generated<number>
    }
    inquiry_messages: {
      id: Generated<string>
      inquiry_id: string
      direction: Direction
      subject: Generated<string>
      body: string
      whole: string | null
      by: Generated<string>
      sender: string | null
      mail_id: string | null
      at: Generated<Temporal.Instant>
    }
    inquiry_files: {
      id: Generated<string>
      message_id: string
      position: number
      name: string
      kind: string | null
      size: number
      file_id: string | null
      refused: RefusedKind | null
    }
    inquiry_mails: { mail_id: string; inquiry_id: string; at: Generated<Temporal.Instant> }
    prepared_answers: {
      id: Generated<string>
      title: string
      topic_id: string | null
      texts: JSONColumnType<Labels>
      version: Generated<number>
    }
  }
}
