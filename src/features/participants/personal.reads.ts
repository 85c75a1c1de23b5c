import { sql } from 'kysely'
import type { HeldRow } from '#src/features/people/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** The rows that are kept of somebody who takes part, and of what they answered. */
export async function readPersonalRows(db: Db, personId: string): Promise<HeldRow[]> {
  const participants = await db
    .selectFrom('participants')
    .select(['id', 'lang', 'association', 'roles', 'speaks', 'times', 'words', 'state'])
    .select(['since', 'confirmed_at', 'asked_at', 'reminded_at', 'told_at'])
    // Themes by what they are called: an id says nothing to anybody.
    .select(
      sql<string[]>`array(select coalesce(names ->> lang, names ->> 'en', key) from terms
                           where terms.id = any(participants.themes) order by key)`.as('themes'),
    )
    .where('person_id', '=', personId)
    .execute()
  const invitees = await db
    .selectFrom('invitees')
    .innerJoin('participants', 'participants.id', 'invitees.participant_id')
    .select(['invitees.answer', 'invitees.answers', 'invitees.words'])
    .select(['invitees.sent_at', 'invitees.reminded_at', 'invitees.answered_at'])
    .where('participants.person_id', '=', personId)
    .orderBy('invitees.sent_at')
    .execute()
  return [
    ...participants.map(({ id: _, ...values }) => ({ table: 'participants', values })),
    ...invitees.map((values) => ({ table: 'invitees', values })),
  ]
}
