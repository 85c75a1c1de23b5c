import { askBeforeEnd, endQuietFollowers, resumePaused } from '#src/features/followers/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { isSuppressed } from '#src/features/suppressing/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { endingLetter } from './follow.mail.ts'

/** What a day brings to followers: pauses that are over, and the end that comes by itself, asked about before. */
export async function keepFollowers(
  means: { db: Db; vault: Vault; mail: MailRoom; origin: string; site: Site },
  today: Temporal.PlainDate,
): Promise<{ resumed: number; asked: number; ended: number }> {
  const { db, mail, vault, origin, site } = means
  const resumed = await resumePaused(db, today)
  const ended = await endQuietFollowers(db, today)
  const asked = await askBeforeEnd(db, today, async (tx, follower) => {
    if (await isSuppressed(tx, vault, follower.email)) return
    await mail.send(tx, endingLetter({ vault, origin, site }, follower.email, follower))
  })
  if (asked > 0) mail.wake()
  return { resumed, asked, ended }
}
