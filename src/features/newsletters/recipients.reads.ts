import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Narrowing } from './newsletter.model.ts'

/**
 * Which followers an issue goes to: they want newsletters, are active, and where it is narrowed have a choice that fits.
 * A choice that names no audience is for all of them; so is who made no choice at all. `follower` names a row of
 * `followers`.
 */
export function isRecipient(follower: string, { audiences, themes }: Narrowing): RawBuilder<boolean> {
  const alias = sql.ref(follower)
  const fits = (column: 'audiences' | 'themes', ids: readonly string[]) =>
    ids.length === 0
      ? sql`true`
      : sql`(choice.${sql.ref(column)} = '{}' or choice.${sql.ref(column)} && ${ids}::uuid[])`
  const narrowed =
    audiences.length + themes.length === 0
      ? sql`true`
      : sql`(not exists (select 1 from follows choice where choice.follower_id = ${alias}.id)
          or exists (select 1 from follows choice where choice.follower_id = ${alias}.id
                       and ${fits('audiences', audiences)} and ${fits('themes', themes)}))`
  return sql<boolean>`(${alias}.newsletters and ${alias}.state = 'active' and ${narrowed})`
}

/** How many recipients read each language. */
export async function countRecipients(db: Db, narrowing: Narrowing): Promise<ReadonlyMap<Lang, number>> {
  const { rows } = await sql<{ lang: Lang; count: number }>`
    select follower.lang, count(*)::integer as count from followers follower
     where ${isRecipient('follower', narrowing)} group by follower.lang`.execute(db)
  return new Map(rows.map(({ lang, count }) => [lang, count]))
}

/** How many members of staff could approve of an issue that somebody wrote. */
export async function countOtherSenders(db: Db, roles: readonly string[], writerId: string | undefined) {
  const { rows } = await sql<{ count: number }>`
    select count(distinct staff.id)::integer as count
      from staff join staff_roles on staff_roles.staff_id = staff.id
     where staff.state = 'active' and staff_roles.role = any(${roles}::text[])
       and staff.id is distinct from ${writerId ?? null}::uuid`.execute(db)
  return rows[0]?.count ?? 0
}
