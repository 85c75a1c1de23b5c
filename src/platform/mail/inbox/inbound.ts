import type { Tx } from '../../database/tables.ts'

/** A mail that came in. Whoever wrote it says what they like: nothing in it is true because it says so. */
export interface InboundMail {
  /** With its angle brackets; empty when it has none. */
  readonly messageId: string
  /** The messages that it says it answers, the nearest one last. */
  readonly answers: readonly string[]
  /** In lower case; empty when it is nobody's. */
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** As it came: never to be shown as it is. */
  readonly html?: string | undefined
  /** Whether a program wrote it: an answer to it could go on for ever (RFC 3834). */
  readonly autoSubmitted: boolean
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[]
  /** Its headers by their names in lower case; of several of one name the first. */
  readonly headers: ReadonlyMap<string, string>
  readonly raw: Buffer
}

/**
 * Takes a mail that is meant for it. What it writes in the transaction is kept exactly once, also when the process dies;
 * what it does elsewhere may be done again.
 */
export type InboxHandler = (mail: InboundMail, tx: Tx) => Promise<'taken' | 'not_mine'>

/** A mail that is too large, too deep or too broken to be read. */
export class OddMail extends Error {}
