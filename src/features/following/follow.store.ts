import {
  beginFollowing,
  type Confirmed,
  confirmFollowing,
  type Follower,
  type FollowWish,
  readFollowerOfPerson,
} from '#src/features/followers/index.ts'
import { readPerson, readPersonByEmail } from '#src/features/people/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { forgiveBounce, readSuppression } from '#src/features/suppressing/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { confirmLetter, linkLetter } from './follow.mail.ts'

interface Means {
  readonly db: Db
  readonly vault: Vault
  readonly mail: MailRoom
  readonly origin: string
}

/**
 * Keeps a wish and mails the link that confirms it: the same for every address, known or not. Who complained of our mails
 * gets none, and the page says what it says to all.
 */
export async function askToConfirm(
  { db, vault, mail, origin }: Means,
  asked: { wish: FollowWish; site: Site; choice: string; query: string },
): Promise<void> {
  const { wish, site, choice, query } = asked
  await doOrTakeBack(db, async (tx) => {
    const secret = await beginFollowing(tx, vault, wish)
    const { email, lang } = wish
    await mail.send(tx, confirmLetter({ origin, site }, { email, lang, secret, choice, query }))
    return mayBeAsked(tx, vault, email)
  })
}

/** Confirms, and believes again in an address that mails had come back from: its owner has just read one. */
export function confirmAddress({ db, vault }: Pick<Means, 'db' | 'vault'>, secret: string): Promise<Confirmed> {
  return inTransaction(db, async (tx) => {
    const confirmed = await confirmFollowing({ db: tx, vault }, secret)
    if (confirmed.outcome === 'began' || confirmed.outcome === 'added') {
      const person = await readPerson(tx, confirmed.follower.personId)
      if (person) await forgiveBounce(tx, vault, person.email)
    }
    return confirmed
  })
}

// Of nobody: what is written for it is never kept.
const NOBODY: Pick<Follower, 'id' | 'linkNumber'> = { id: '00000000-0000-4000-8000-000000000000', linkNumber: 0 }

/** Mails somebody their own link. For an address that follows nothing the same is done, and taken back. */
export async function mailLink(
  { db, vault, mail, origin }: Means,
  { email, site, lang }: { email: string; site: Site; lang: FollowWish['lang'] },
): Promise<void> {
  await doOrTakeBack(db, async (tx) => {
    const person = await readPersonByEmail(tx, email)
    const follower = person && (await readFollowerOfPerson(tx, person.id))
    const isThere = follower !== undefined && follower.state !== 'ended'
    const to = isThere ? follower : { ...NOBODY, lang }
    await mail.send(tx, linkLetter({ vault, origin, site }, person?.email ?? email, to))
    return isThere && (await mayBeAsked(tx, vault, email))
  })
}

// A letter that its owner asks for may prove that an address works again.
async function mayBeAsked(tx: Tx, vault: Vault, email: string): Promise<boolean> {
  const reason = await readSuppression(tx, vault, email)
  return reason === undefined || reason === 'bounced'
}

const TAKEN_BACK = Symbol('taken back')

// What is done and what is not take the same work: how long an answer takes tells nothing.
async function doOrTakeBack(db: Db, work: (tx: Tx) => Promise<boolean>): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (!(await work(tx))) throw TAKEN_BACK
  }).catch((reason: unknown) => {
    if (reason !== TAKEN_BACK) throw reason
  })
}
