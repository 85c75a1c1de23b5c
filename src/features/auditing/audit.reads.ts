import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { AuditLine, AuditSearch } from './audit.model.ts'

/** The newest lines that fit, at most `limit`. */
export async function searchAudit(db: Db, search: AuditSearch, limit: number): Promise<AuditLine[]> {
  const conditions = [sql`line.number is not null`]
  if (search.before) conditions.push(sql`line.number < ${search.before}`)
  if (search.who) conditions.push(sql`line.by ilike ${contains(search.who)}`)
  if (search.what) conditions.push(sql`line.action like ${`${escapeLike(search.what)}%`}`)
  if (search.from) conditions.push(sql`line.at >= ${search.from}`)
  if (search.until) conditions.push(sql`line.at < ${search.until}`)
  if (search.entry) {
    conditions.push(sql`line.entry_id in (
      select entry.id from entries entry
       where entry.id::text = ${search.entry}
          or entry.kind || '/' || entry.key ilike ${contains(search.entry.replace(/^\w+\//, '/'))}
          or exists (select 1 from entry_names name where name.entry_id = entry.id and name.name ilike ${contains(search.entry)})
          or exists (select 1 from translations text join revisions revision
                       on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
                      where text.entry_id = entry.id and revision.title ilike ${contains(search.entry)}))`)
  }
  const { rows } = await sql<AuditLine>`
    select line.number, line.at, line.by, line.action, line.lang, line.detail, line.hash,
           case when entry.id is not null then jsonb_build_object(
             'id', entry.id, 'kind', entry.kind, 'key', entry.key, 'title', coalesce(name.name, revision.title, entry.key)) end as entry
      from audit line
      left join entries entry on entry.id = line.entry_id
      left join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
      left join revisions revision on revision.entry_id = entry.id and revision.lang = original.lang
                                  and revision.number = original.latest
      left join lateral (select name from entry_names where entry_id = entry.id and kind = 'name'
                          order by position limit 1) name on true
     where ${sql.join(conditions, sql` and `)}
     order by line.number desc
     limit ${limit}`.execute(db)
  return rows
}

/** Every action that stands in the log. */
export async function listActions(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('audit').select('action').distinct().orderBy('action').execute()
  return rows.map((row) => row.action)
}

const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&')
const contains = (text: string) => `%${escapeLike(text)}%`
