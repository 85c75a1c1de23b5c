import { type Selectable, sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tables, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { nextEnd } from './begin.store.ts'
import { BY_FOLLOWER, type Choice, type EndedReason, type Frequency, MOST_CHOICES } from './follower.model.ts'
import { addChoices, endFollowing, lockFollower } from './follower.store.ts'

/** What a follower can change; what is left out stays. */
export interface FollowingChange {
  readonly lang?: Lang
  readonly frequency?: Frequency
  readonly newsletters?: boolean
  /** All of them, in place of those that were there. */
  readonly choices?: readonly Choice[]
}

/** `overtaken`: it was changed in another tab since; `ended`: there is nothing to change until they follow again. */
export type ChangeResult = 'saved' | 'overtaken' | 'ended' | 'too_many' | 'gone'

/** Changes what a follower gets, if it still is what they saw. */
export function changeFollowing(
  db: Db,
  followerId: string,
  { version, change }: { version: number; change: FollowingChange },
): Promise<ChangeResult> {
  return changeLocked(db, followerId, version, async (tx) => {
    const { choices, ...facts } = change
    if (choices && choices.length > MOST_CHOICES) return 'too_many'
    if (choices) {
      await tx.deleteFrom('follows').where('follower_id', '=', followerId).execute()
      await addChoices(tx, followerId, choices)
    }
    await write(tx, followerId, facts)
    return 'saved'
  })
}

/** Sends nothing until a day, or until they say so. */
export function pauseFollowing(
  db: Db,
  followerId: string,
  { version, until }: { version?: number; until: Temporal.PlainDate | undefined },
): Promise<ChangeResult> {
  return changeLocked(db, followerId, version, async (tx) => {
    await write(tx, followerId, { state: 'paused', paused_until: until ?? null })
    return 'saved'
  })
}

/** Sends again what a follower had paused. */
export function resumeFollowing(db: Db, followerId: string): Promise<ChangeResult> {
  return changeLocked(db, followerId, undefined, async (tx, { state }) => {
    if (state === 'paused') await write(tx, followerId, { state: 'active', paused_until: null })
    return 'saved'
  })
}

/** Goes on for another period: they said that they want it still. */
export function renewFollowing(db: Db, followerId: string): Promise<ChangeResult> {
  return changeLocked(db, followerId, undefined, async (tx) => {
    await write(tx, followerId, { ends_on: await nextEnd(tx), end_told_at: null })
    return 'saved'
  })
}

/** Leaves: with one click in a mail program, or on the page. Leaving twice is leaving once. */
export function leaveFollowing(
  db: Db,
  followerId: string,
  reason: Extract<EndedReason, 'left' | 'one_click' | 'staff'>,
  by?: Actor,
): Promise<'ended' | 'ended_already' | 'gone'> {
  return inTransaction(db, (tx) => endFollowing(tx, { followerId, reason, ...(by && { by }) }))
}

/** How long whoever left by mistake can take it back, in hours. */
export const UNDO_HOURS = 24

/** Takes back leaving, within a day. What they followed is as it was. */
export function undoLeaving(db: Db, followerId: string): Promise<'follows' | 'too_late' | 'gone'> {
  return inTransaction(db, async (tx) => {
    const follower = await lockFollower(tx, followerId)
    if (!follower) return 'gone'
    if (follower.state !== 'ended') return 'follows'
    if (!canUndo(follower)) return 'too_late'
    await write(tx, followerId, { state: 'active', ended_at: null, ended_reason: null })
    await recordAudit(tx, { by: BY_FOLLOWER, action: 'follower.began', detail: { id: followerId } })
    return 'follows'
  })
}

/** Whether leaving can still be taken back. */
export function canUndo(
  { endedAt, endedReason }: { endedAt: Temporal.Instant | undefined; endedReason: EndedReason | undefined },
  now = Temporal.Now.instant(),
): boolean {
  if (!endedAt || (endedReason !== 'left' && endedReason !== 'one_click')) return false
  return Temporal.Instant.compare(now, endedAt.add({ hours: UNDO_HOURS })) < 0
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockFollower>>>

function changeLocked(
  db: Db,
  followerId: string,
  version: number | undefined,
  work: (tx: Tx, follower: Locked) => Promise<ChangeResult>,
): Promise<ChangeResult> {
  return inTransaction(db, async (tx) => {
    const follower = await lockFollower(tx, followerId)
    if (!follower) return 'gone'
    if (follower.state === 'ended') return 'ended'
    if (version !== undefined && version !== follower.version) return 'overtaken'
    return work(tx, follower)
  })
}

async function write(tx: Tx, id: string, facts: Partial<Selectable<Tables['followers']>>): Promise<void> {
  await tx
    .updateTable('followers')
    .set({ ...facts, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
}
