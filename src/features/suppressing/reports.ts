import type { Tx } from '#src/platform/database/tables.ts'
import { type InboxHandler, type Report, readReports } from '#src/platform/mail/inbox/index.ts'
import { markAddress } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { noteReturned, readSentMail } from './sent-mail.store.ts'
import { countFullMailbox, suppress } from './suppression.store.ts'

/** An address at which nobody can or wants to be reached any more. */
export interface Unreachable {
  readonly email: string
  readonly personId: string | undefined
  readonly reason: 'bounced' | 'complained'
}

/** What else ends for somebody who cannot be reached, in the same transaction. */
export type OnUnreachable = (tx: Tx, unreachable: Unreachable) => Promise<void>

/** Ends with an address for good: no more mails to many, and what else follows from it. */
export async function giveUpAddress(
  tx: Tx,
  vault: Vault,
  unreachable: Unreachable,
  onUnreachable: OnUnreachable,
): Promise<void> {
  await suppress(tx, vault, unreachable)
  await onUnreachable(tx, unreachable)
}

/**
 * Takes the reports of mail servers on mails of ours that came back, and of providers on those that somebody called
 * unwanted. A report is believed only about a mail that we sent, and only about the address that this mail went to:
 * anybody can write one.
 */
export function takeReports(vault: Vault, onUnreachable: OnUnreachable): InboxHandler {
  return async ({ raw }, tx) => {
    let wasOurs = false
    for (const report of readReports(raw)) {
      const sent = await readSentMail(tx, report.mailId)
      const email = sent && report.addresses.find((address) => markAddress(vault, address) === sent.toMark)
      if (!sent || email === undefined) continue
      wasOurs = true
      await act(tx, report, { email, personId: sent.personId })
    }
    return wasOurs ? 'taken' : 'not_mine'
  }

  async function act(tx: Tx, report: Report, whom: Pick<Unreachable, 'email' | 'personId'>): Promise<void> {
    if (report.kind === 'complaint') {
      return giveUpAddress(tx, vault, { ...whom, reason: 'complained' }, onUnreachable)
    }
    if (report.action !== 'failed') return
    const { status, said, mailId } = report
    if (/^[45]\.2\.2$/.test(status)) {
      await noteReturned(tx, mailId, said)
      const isLost = await countFullMailbox(tx, vault, { email: whom.email, on: Temporal.Now.plainDateISO('UTC') })
      if (isLost) await onUnreachable(tx, { ...whom, reason: 'bounced' })
      return
    }
    if (!status.startsWith('5')) return
    await noteReturned(tx, mailId, said)
    if (isOfAddress(status)) await giveUpAddress(tx, vault, { ...whom, reason: 'bounced' }, onUnreachable)
  }
}

// RFC 3463: no such mailbox, moved, closed, no way to its domain. What is about the sender, the content or a policy
// (5.1.7, 5.1.8, 5.3, 5.5, 5.6, 5.7) says nothing of whether somebody reads there.
const isOfAddress = (status: string) => /^5\.(0\.0|1\.(0|1|2|3|4|6|10)|2\.[01]|4\.[14])$/.test(status)
