/** A mail that came in. */
export interface InboundMail {
  readonly messageId: string
  /** The messages that it answers: In-Reply-To and References. */
  readonly answers: readonly string[]
  /** The address that it says it is from. */
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html?: string | undefined
  /** A program wrote it: an absence note, a bounce, a list (RFC 3834). */
  readonly autoSubmitted: boolean
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]
  /** Its headers by their names in small letters. */
  readonly headers: ReadonlyMap<string, string>
  readonly raw: Uint8Array
}

/** Takes a mail that is for a room, or says that it is not. */
export type InboxHandler = (mail: InboundMail) => Promise<'taken' | 'not_mine'>
