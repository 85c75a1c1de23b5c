import { endFollowing, readFollowerOfPerson } from './features/followers/index.ts'
import { readPersonByEmail } from './features/people/index.ts'
import { giveUpAddress, type OnUnreachable } from './features/suppressing/index.ts'
import { type Db, inTransaction } from './platform/database/tables.ts'
import type { Refused } from './platform/mail/index.ts'
import type { Vault } from './platform/secrets/vault.ts'

/** What ends for somebody who cannot be reached any more, or does not want to be. */
export const endForUnreachable: OnUnreachable = async (tx, { email, personId, reason }) => {
  const person = personId ?? (await readPersonByEmail(tx, email))?.id
  const follower = person === undefined ? undefined : await readFollowerOfPerson(tx, person)
  if (follower) await endFollowing(tx, { followerId: follower.id, reason })
}

/** The same, when it was the server that said so at once. */
export const endForRefused =
  (db: Db, vault: Vault) =>
  ({ email, personId }: Refused): Promise<void> =>
    inTransaction(db, (tx) => giveUpAddress(tx, vault, { email, personId, reason: 'bounced' }, endForUnreachable))
