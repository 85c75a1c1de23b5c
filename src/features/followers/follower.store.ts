import { type Selectable, sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import type { Db, Tables, Tx } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { idInSecret, isSecretOfFollower } from './follower.link.ts'
import { BY_FOLLOWER, type Choice, type EndedReason, FOLLOW_KINDS, type Follower } from './follower.model.ts'

type Row = Selectable<Tables['followers']>

/** The follower whose link this is, in whatever state; undefined for a link that was made up, or whose follower is erased. */
export async function readFollowerBySecret(db: Db, vault: Vault, secret: string): Promise<Follower | undefined> {
  const id = idInSecret(secret)
  const follower = id === undefined ? undefined : await readFollower(db, id)
  return follower && isSecretOfFollower(vault, secret, follower) ? follower : undefined
}

export async function readFollowerOfPerson(db: Db, personId: string): Promise<Follower | undefined> {
  return withChoices(
    db,
    await db.selectFrom('followers').selectAll().where('person_id', '=', personId).executeTakeFirst(),
  )
}

export async function readFollower(db: Db, id: string): Promise<Follower | undefined> {
  return withChoices(db, await db.selectFrom('followers').selectAll().where('id', '=', id).executeTakeFirst())
}

/** Reads a follower and lets nobody else change it until the transaction ends. */
export async function lockFollower(tx: Tx, id: string): Promise<Follower | undefined> {
  const row = await tx.selectFrom('followers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return withChoices(tx, row)
}

async function withChoices(db: Db, row: Row | undefined): Promise<Follower | undefined> {
  if (!row) return undefined
  const follows = await db
    .selectFrom('follows')
    .selectAll()
    .where('follower_id', '=', row.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return {
    id: row.id,
    personId: row.person_id,
    lang: row.lang,
    frequency: row.frequency,
    newsletters: row.newsletters,
    state: row.state,
    pausedUntil: row.paused_until ?? undefined,
    confirmedAt: row.confirmed_at,
    endsOn: row.ends_on,
    endedAt: row.ended_at ?? undefined,
    endedReason: row.ended_reason ?? undefined,
    linkNumber: row.link_number,
    version: row.version,
    choices: follows.map(({ id, kinds, audiences, themes, about }) => ({
      id,
      kinds,
      audienceIds: audiences,
      themeIds: themes,
      aboutIds: about,
    })),
  }
}

/** Adds choices to those of a follower; one that is there already stays as it is. */
export async function addChoices(tx: Tx, followerId: string, choices: readonly Choice[]): Promise<void> {
  for (const choice of choices) {
    const { kinds, audienceIds, themeIds, aboutIds } = inOneOrder(choice)
    await tx
      .insertInto('follows')
      .values({ follower_id: followerId, kinds, audiences: audienceIds, themes: themeIds, about: aboutIds })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** The same choice is written the same, in whatever order it was made. */
export function inOneOrder({ kinds, audienceIds, themeIds, aboutIds }: Choice) {
  const once = (ids: readonly string[]) => [...new Set(ids)].sort()
  const chosen = FOLLOW_KINDS.filter((kind) => kinds.includes(kind))
  return {
    // All kinds are no narrower than none named.
    kinds: chosen.length === FOLLOW_KINDS.length ? [] : chosen,
    audienceIds: once(audienceIds),
    themeIds: once(themeIds),
    aboutIds: once(aboutIds),
  }
}

/** Ends a follower: nothing more is sent to them. Who has ended already stays as they are. */
export async function endFollowing(
  tx: Tx,
  { followerId, reason, by = BY_FOLLOWER }: { followerId: string; reason: EndedReason; by?: Actor },
): Promise<'ended' | 'ended_already' | 'gone'> {
  const { numUpdatedRows } = await tx
    .updateTable('followers')
    .set({
      state: 'ended',
      ended_at: sql`now()`,
      ended_reason: reason,
      paused_until: null,
      version: sql`version + 1`,
    })
    .where('id', '=', followerId)
    .where('state', '<>', 'ended')
    .executeTakeFirst()
  if (numUpdatedRows > 0n) {
    await recordAudit(tx, { by, action: 'follower.ended', detail: { id: followerId, reason } })
    return 'ended'
  }
  const there = await tx.selectFrom('followers').select('id').where('id', '=', followerId).executeTakeFirst()
  return there ? 'ended_already' : 'gone'
}
