import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Somebody to whom an issue is written now. */
export interface IssueRecipient {
  readonly personId: string
  readonly email: string
  readonly lang: Lang
  readonly follower: { readonly id: string; readonly linkNumber: number }
}

/** Those of some people who still get newsletters: who left, paused or was erased meanwhile is not among them. */
export async function readRecipients(db: Db, personIds: readonly string[]): Promise<Map<string, IssueRecipient>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('followers as follower')
    .innerJoin('people as person', 'person.id', 'follower.person_id')
    .select(['person.id as personId', 'person.email', 'follower.lang', 'follower.id', 'follower.link_number'])
    .where('person.id', 'in', personIds)
    .where('follower.state', '=', 'active')
    .where('follower.newsletters', '=', true)
    .execute()
  return new Map(
    rows.map(({ id, link_number, ...row }) => [row.personId, { ...row, follower: { id, linkNumber: link_number } }]),
  )
}
