import { sql } from 'kysely'
import { z } from 'zod'
import { recordAudit } from '#src/features/entries/index.ts'
import { knowPerson } from '#src/features/people/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import {
  BY_FOLLOWER,
  type Choice,
  FOLLOW_KINDS,
  type Follower,
  FREQUENCIES,
  type Frequency,
  MOST_CHOICES,
} from './follower.model.ts'
import { addChoices, inOneOrder, readFollower, readFollowerOfPerson } from './follower.store.ts'

/** For how long the link that confirms is good. */
export const CONFIRM_DAYS = 2

/** What somebody wants to follow, as they typed it: the address is not proven yet. */
export interface FollowWish {
  readonly email: string
  readonly lang: Lang
  readonly frequency: Frequency
  readonly newsletters: boolean
  /** Undefined when they want the newsletters alone. */
  readonly choice: Choice | undefined
  /** Which of these they chose by hand: who follows already keeps what they had of the others. */
  readonly byHand: { readonly lang: boolean; readonly frequency: boolean }
}

const ids = z.array(z.uuid())
const wishShape = z.object({
  email: z.string(),
  lang: z.enum(LANGS),
  frequency: z.enum(FREQUENCIES),
  newsletters: z.boolean(),
  choice: z.object({ kinds: z.array(z.enum(FOLLOW_KINDS)), audienceIds: ids, themeIds: ids, aboutIds: ids }).optional(),
  byHand: z.object({ lang: z.boolean(), frequency: z.boolean() }),
})
const PURPOSE = 'follow request'
const isFresh = sql<boolean>`at > now() - make_interval(days => ${sql.lit(CONFIRM_DAYS)}) and at < now() + interval '1 day'`

/** Keeps what a stranger wants, sealed, under the hash of the secret that is answered: it is for the mail alone. */
export async function beginFollowing(tx: Tx, vault: Vault, wish: FollowWish): Promise<string> {
  const secret = makeSecret()
  await tx
    .insertInto('follow_requests')
    .values({
      secret_hash: hashSecret(secret),
      sealed: vault.seal(JSON.stringify(wish), PURPOSE),
      follower_id: null,
    })
    .execute()
  return secret
}

/** What a link that confirms opens: a wish that waits, or the follower that came of it. */
export async function readFollowRequest(
  db: Db,
  vault: Vault,
  secret: string,
): Promise<FollowWish | Follower | undefined> {
  const row = await db
    .selectFrom('follow_requests')
    .select(['sealed', 'follower_id'])
    .where('secret_hash', '=', hashSecret(secret))
    .where(isFresh)
    .executeTakeFirst()
  if (row?.follower_id) return readFollower(db, row.follower_id)
  return row?.sealed ? openWish(vault, row.sealed) : undefined
}

function openWish(vault: Vault, sealed: string): FollowWish | undefined {
  const opened = vault.open(sealed, PURPOSE)
  const read = opened === undefined ? undefined : wishShape.safeParse(JSON.parse(opened))
  return read?.success ? { ...read.data, choice: read.data.choice } : undefined
}

/** What waits to be confirmed of an address. Few do at any time: each is opened to see whose it is. */
export async function requestsOf(
  { db, vault }: { db: Db; vault: Vault },
  email: string,
): Promise<{ hash: string; at: Temporal.Instant }[]> {
  const rows = await db
    .selectFrom('follow_requests')
    .select(['secret_hash', 'sealed', 'at'])
    .where('sealed', 'is not', null)
    .execute()
  return rows.flatMap(({ secret_hash: hash, sealed, at }) => {
    const wish = openWish(vault, sealed ?? '')
    return wish?.email.toLowerCase() === email.toLowerCase() ? [{ hash, at }] : []
  })
}

/** Lets go of what nobody confirmed in time, and of links that have done their work. Answers how many. */
export async function forgetOldRequests(db: Db, now: Temporal.Instant): Promise<number> {
  const gone = await db
    .deleteFrom('follow_requests')
    .where('at', '<', now.subtract({ hours: 24 * CONFIRM_DAYS }))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** What came of confirming; `full` when as many choices are followed as there can be. */
export type Confirmed =
  | { readonly outcome: 'began' | 'added' | 'already' | 'full'; readonly follower: Follower }
  | { readonly outcome: 'gone' }

/**
 * Makes a follower of who has shown that an address is theirs. An address that follows already gets the choice on top.
 * Confirmed twice, also at once, is confirmed once.
 */
export function confirmFollowing({ db, vault }: { db: Db; vault: Vault }, secret: string): Promise<Confirmed> {
  return inTransaction(db, async (tx) => {
    const row = await tx
      .selectFrom('follow_requests')
      .select(['sealed', 'follower_id'])
      .where('secret_hash', '=', hashSecret(secret))
      .where(isFresh)
      .forUpdate()
      .executeTakeFirst()
    if (row?.follower_id) {
      const follower = await readFollower(tx, row.follower_id)
      return follower ? { outcome: 'already', follower } : { outcome: 'gone' }
    }
    const wish = row?.sealed ? openWish(vault, row.sealed) : undefined
    if (!wish) return { outcome: 'gone' }
    const { outcome, id } = await follow(tx, wish)
    await tx
      .updateTable('follow_requests')
      .set({ sealed: null, follower_id: id })
      .where('secret_hash', '=', hashSecret(secret))
      .execute()
    const follower = await readFollower(tx, id)
    return follower ? { outcome, follower } : { outcome: 'gone' }
  })
}

async function follow(tx: Tx, wish: FollowWish): Promise<{ outcome: 'began' | 'added' | 'full'; id: string }> {
  const { lang, frequency, newsletters, byHand } = wish
  // Holds the row of the person: of two links of one address, the second adds to what the first began.
  const person = await knowPerson(tx, { email: wish.email, lang })
  const before = await readFollowerOfPerson(tx, person.id)
  const choices = wish.choice ? [wish.choice] : []
  const ends_on = await nextEnd(tx)
  if (before && before.state !== 'ended') {
    const added = choices.filter((choice) => !before.choices.some((each) => isSame(each, choice)))
    if (before.choices.length + added.length > MOST_CHOICES) return { outcome: 'full', id: before.id }
    await tx
      .updateTable('followers')
      .set({
        state: 'active',
        paused_until: null,
        ends_on,
        end_told_at: null,
        version: sql`version + 1`,
        ...(byHand.lang && { lang }),
        ...(byHand.frequency && { frequency }),
        ...(newsletters && { newsletters }),
      })
      .where('id', '=', before.id)
      .execute()
    await addChoices(tx, before.id, added)
    await recordAudit(tx, { by: BY_FOLLOWER, action: 'follower.changed', detail: { id: before.id } })
    return { outcome: 'added', id: before.id }
  }
  // Who comes back begins anew; the links in old mails lead to them again.
  if (before) await tx.deleteFrom('follows').where('follower_id', '=', before.id).execute()
  const begun = { lang, frequency, newsletters, state: 'active' as const, paused_until: null, ends_on }
  const { id } = await tx
    .insertInto('followers')
    .values({ person_id: person.id, ...begun })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet({
        ...begun,
        end_told_at: null,
        ended_at: null,
        ended_reason: null,
        confirmed_at: sql`now()`,
        version: sql`followers.version + 1`,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await addChoices(tx, id, choices)
  await recordAudit(tx, { by: BY_FOLLOWER, action: 'follower.began', detail: { id } })
  return { outcome: 'began', id }
}

const isSame = (a: Choice, b: Choice) => JSON.stringify(inOneOrder(a)) === JSON.stringify(inOneOrder(b))

/** The day on which it ends by itself for who says today that they want it. */
export async function nextEnd(db: Db, today = Temporal.Now.plainDateISO()): Promise<Temporal.PlainDate> {
  const { months } = await readSetting(db, 'following')
  return today.add({ months })
}
