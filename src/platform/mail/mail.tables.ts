import type { Generated } from 'kysely'

type Instant = Temporal.Instant

/** Where a mail is: waiting, gone, given up, or standing in the office because there is no mail server. */
export type MailState = 'queued' | 'sent' | 'failed' | 'shown'

declare module '#src/platform/database/tables.ts' {
  interface Tables {
    outbox: {
      id: Generated<string>
      to: string
      subject: string
      text: string | null
      html: string | null
      state: MailState
      attempts: Generated<number>
      next_at: Generated<Instant>
      error: string | null
      created_at: Generated<Instant>
      done_at: Instant | null
    }
  }
}
