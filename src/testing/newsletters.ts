import { sql } from 'kysely'
import { knowPerson } from '#src/features/people/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Adds somebody who confirmed that they want newsletters. Answers the ids of the person and of the follower. */
export async function addReader(
  db: Db,
  reader: { email: string; lang: Lang; audiences?: readonly string[]; themes?: readonly string[] },
): Promise<{ personId: string; followerId: string }> {
  return inTransaction(db, async (tx) => {
    const { id: personId } = await knowPerson(tx, reader)
    const { id: followerId } = await tx
      .insertInto('followers')
      .values({
        person_id: personId,
        lang: reader.lang,
        frequency: 'weekly',
        newsletters: true,
        state: 'active',
        paused_until: null,
        ends_on: Temporal.Now.plainDateISO().add({ years: 1 }),
        end_told_at: null,
        ended_at: null,
        ended_reason: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (reader.audiences || reader.themes) {
      await tx
        .insertInto('follows')
        .values({
          follower_id: followerId,
          audiences: [...(reader.audiences ?? [])],
          themes: [...(reader.themes ?? [])],
        })
        .execute()
    }
    return { personId, followerId }
  })
}

/** Lets a reader leave. */
export async function letReaderLeave(db: Db, followerId: string): Promise<void> {
  await sql`
    update followers set state = 'ended', ended_at = now(), ended_reason = 'left' where id = ${followerId}`.execute(db)
}
