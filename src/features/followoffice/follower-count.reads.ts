import { sql } from 'kysely'
import type { FollowerState, Frequency } from '#src/features/followers/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** How many follow, by what staff ask for. Whoever narrows nothing stands under `undefined`. */
export interface FollowerCounts {
  readonly byState: ReadonlyMap<FollowerState, number>
  readonly newsletters: number
  readonly byLang: ReadonlyMap<Lang, number>
  readonly byFrequency: ReadonlyMap<Frequency, number>
  /** By the id of a theme or an audience. */
  readonly byTheme: ReadonlyMap<string | undefined, number>
  readonly byAudience: ReadonlyMap<string | undefined, number>
}

/** Counts the followers. All but the states are of those who have not left. */
export async function countFollowers(db: Db): Promise<FollowerCounts> {
  const by = async <Key>(column: 'state' | 'lang' | 'frequency', there = true) => {
    const { rows } = await sql<{ key: Key; count: number }>`
      select ${sql.ref(column)} as key, count(*)::integer as count from followers
       where ${there ? sql`state <> 'ended'` : sql`true`} group by 1 order by 2 desc`.execute(db)
    return new Map(rows.map(({ key, count }) => [key, count]))
  }
  const byTerm = async (column: 'themes' | 'audiences') => {
    const { rows } = await sql<{ key: string | null; count: number }>`
      select term as key, count(distinct follow.follower_id)::integer as count
        from follows follow join followers on followers.id = follow.follower_id and followers.state <> 'ended'
        left join lateral unnest(follow.${sql.ref(column)}) term on true
       group by 1 order by 2 desc`.execute(db)
    return new Map(rows.map(({ key, count }) => [key ?? undefined, count]))
  }
  const [byState, byLang, byFrequency, byTheme, byAudience, letters] = await Promise.all([
    by<FollowerState>('state', false),
    by<Lang>('lang'),
    by<Frequency>('frequency'),
    byTerm('themes'),
    byTerm('audiences'),
    sql<{ count: number }>`
      select count(*)::integer as count from followers where newsletters and state <> 'ended'`.execute(db),
  ])
  return { byState, byLang, byFrequency, byTheme, byAudience, newsletters: letters.rows[0]?.count ?? 0 }
}
