import { beginFollowing, type Follower, type FollowWish, readFollowerOfPerson } from '#src/features/followers/index.ts'
import { readPersonByEmail } from '#src/features/people/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { confirmLetter, linkLetter } from './follow.mail.ts'

interface Means {
  readonly db: Db
  readonly vault: Vault
  readonly mail: MailRoom
  readonly origin: string
}

/** Keeps a wish and mails the link that confirms it: the same for every address, known or not. */
export async function askToConfirm(
  { db, vault, mail, origin }: Means,
  asked: { wish: FollowWish; site: Site; choice: string; query: string },
): Promise<void> {
  const { wish, site, choice, query } = asked
  await inTransaction(db, async (tx) => {
    const secret = await beginFollowing(tx, vault, wish)
    const { email, lang } = wish
    await mail.send(tx, confirmLetter({ origin, site }, { email, lang, secret, choice, query }))
  })
}

// Of nobody: what is written for it is never kept.
const NOBODY: Pick<Follower, 'id' | 'linkNumber'> = { id: '00000000-0000-4000-8000-000000000000', linkNumber: 0 }
const TAKEN_BACK = Symbol('taken back')

/** Mails somebody their own link. For an address that follows nothing the same is done, and taken back. */
export async function mailLink(
  { db, vault, mail, origin }: Means,
  { email, site, lang }: { email: string; site: Site; lang: FollowWish['lang'] },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const person = await readPersonByEmail(tx, email)
    const follower = person && (await readFollowerOfPerson(tx, person.id))
    const isThere = follower !== undefined && follower.state !== 'ended'
    await mail.send(
      tx,
      linkLetter({ vault, origin, site }, person?.email ?? email, isThere ? follower : { ...NOBODY, lang }),
    )
    if (!isThere) throw TAKEN_BACK
  }).catch((reason: unknown) => {
    if (reason !== TAKEN_BACK) throw reason
  })
}
