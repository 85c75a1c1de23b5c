import type { Generated, JSONColumnType } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Answer, InvitationKind } from './invitation.model.ts'
import type { Part, Spoken, Time } from './participant.model.ts'

type Instant = Temporal.Instant

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    participants: {
      id: Generated<string>
      person_id: string
      lang: Lang
      association: string
      roles: Part[]
      speaks: JSONColumnType<Spoken[]>
      themes: string[]
      times: Time[]
      words: string
      state: 'active' | 'paused'
      confirmed_at: Generated<Instant>
      asked_at: Instant | null
      reminded_at: Instant | null
      told_at: Instant | null
      since: Generated<Instant>
      link_number: Generated<number>
      version: Generated<number>
    }
    invitations: {
      id: Generated<string>
      kind: InvitationKind
      visit_id: string | null
      titles: JSONColumnType<Labels>
      texts: JSONColumnType<Labels>
      questions: JSONColumnType<Partial<Record<Lang, string[]>>>
      answer_by: Temporal.PlainDate
      by: string
      by_id: string | null
      at: Generated<Instant>
    }
    invitees: {
      id: Generated<string>
      invitation_id: string
      participant_id: string
      sent_at: Generated<Instant>
      reminded_at: Instant | null
      answer: Answer | null
      answers: Generated<(Answer | '')[]>
      words: Generated<string>
      answered_at: Instant | null
      link_number: Generated<number>
    }
  }
}
