import { sql } from 'kysely'
import { type Person, personFrom } from '#src/features/people/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** How many people a list shows at most. */
export const MOST_LISTED = 100

/** People whose name, address or phone holds these words; the newest when nothing is looked for. */
export async function searchPeople(db: Db, words: string): Promise<Person[]> {
  const part = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .$if(words !== '', (query) =>
      query.where((either) =>
        either.or([either('name', 'ilike', part), either('email', 'ilike', part), either('phone', 'ilike', part)]),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(MOST_LISTED)
    .execute()
  return rows.map(personFrom)
}

/** Several people by their ids, in that order. */
export async function readPeople(db: Db, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(personFrom).sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

/** Two people who may be one. */
export interface MaybeSame {
  readonly one: Person
  readonly other: Person
  readonly by: 'name' | 'phone'
}

/** People who have the same name or the same phone and are not merged: at most twenty pairs. */
export async function readMaybeSame(db: Db): Promise<MaybeSame[]> {
  const { rows } = await sql<{ one: string; other: string; by: 'name' | 'phone' }>`
    with known as (
      select id, created_at, nullif(lower(btrim(name)), '') as name,
             nullif(regexp_replace(phone, '[^0-9]', '', 'g'), '') as phone
        from people where merged_into is null)
    select one.id as one, other.id as other, case when one.phone = other.phone then 'phone' else 'name' end as by
      from known one join known other on one.id < other.id and (one.name = other.name or one.phone = other.phone)
     where not exists (select 1 from people part where part.merged_into in (one.id, other.id))
     order by greatest(one.created_at, other.created_at) desc limit 20`.execute(db)
  const people = new Map(
    (await readPeople(db, [...new Set(rows.flatMap(({ one, other }) => [one, other]))])).map((person) => [
      person.id,
      person,
    ]),
  )
  return rows.flatMap(({ one, other, by }) => {
    const [first, second] = [people.get(one), people.get(other)]
    return first && second ? [{ one: first, other: second, by }] : []
  })
}
