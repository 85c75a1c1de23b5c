import type { Generated } from 'kysely'

type Instant = Temporal.Instant

/**
 * Where a mail is: waiting, held back by somebody, gone, given up, standing in the office because there is no mail
 * server, or dropped because there was nothing left to say to anybody.
 */
export type MailState = 'queued' | 'held' | 'sent' | 'failed' | 'shown' | 'dropped'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    outbox: {
      id: Generated<string>
      to: string | null
      subject: string | null
      text: string | null
      html: string | null
      reply_to: Generated<string | null>
      answers: Generated<string[]>
      /** Sealed: whoever has it can leave for them. */
      leave: Generated<string | null>
      /** Which room writes it when its turn comes, about what, and for whom; null for a letter that is written already. */
      composer: string | null
      about: string | null
      person_id: string | null
      domain: Generated<string>
      state: MailState
      attempts: Generated<number>
      next_at: Generated<Instant>
      error: string | null
      created_at: Generated<Instant>
      done_at: Instant | null
      /** The process that has it in hand. */
      claimed_by: Generated<number | null>
      /** What stands for the address that it went to. */
      to_mark: Generated<string | null>
    }
    mail_rates: { domain: string; free_at: Instant }
    inbox_messages: {
      key: string
      tries: Generated<number>
      at: Generated<Instant>
      done_at: Instant | null
    }
    inbox_places: { name: string; uid_validity: number; last_uid: number }
  }
}
