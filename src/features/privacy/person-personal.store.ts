import { sql } from 'kysely'
import { type HeldRow, holdRows, type PersonalRoom } from '#src/features/people/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { markOfAddress } from './own-link.store.ts'
import { ownDataProcessing, personProcessing } from './person.processing.ts'

/** The people themselves, with what staff have noted. The last of all rooms: it erases the person. */
export const personPersonal: PersonalRoom = holdRows({
  processing: personProcessing,
  async read({ db }, { id }) {
    const people = await sql<Record<string, unknown>>`
      select email, name, phone, lang, created_at from people where id = ${id}`.execute(db)
    const notes = await sql<Record<string, unknown>>`
      select body, at from person_notes where person_id = ${id} order by at`.execute(db)
    return [
      ...people.rows.map((values): HeldRow => ({ table: 'people', values })),
      ...notes.rows.map((values): HeldRow => ({ table: 'person_notes', values })),
    ]
  },
  async erase(tx, { id, email }) {
    await sql`delete from people where id = ${id} or lower(email) = lower(${email})`.execute(tx)
  },
  letGo: ({ db }, now) => letGoOfUnused(db, now),
})

// Whom no other room knows anything of. Which rooms do, the database says: a room that holds people names them by their id.
async function letGoOfUnused(db: Db, now: Temporal.Instant): Promise<number> {
  const { rows: holders } = await sql<{ table: string; column: string }>`
    select held.conrelid::regclass::text as table, named.attname as column
      from pg_constraint held join pg_attribute named on named.attrelid = held.conrelid and named.attnum = held.conkey[1]
     where held.contype = 'f' and held.confrelid = 'people'::regclass and array_length(held.conkey, 1) = 1
       and held.conrelid not in ('people'::regclass, 'person_notes'::regclass, 'outbox'::regclass)`.execute(db)
  const isUnknown = holders.map(
    ({ table, column }) =>
      sql`not exists (select 1 from ${sql.table(table)} held where held.${sql.ref(column)} = person.id)`,
  )
  const { numAffectedRows } = await sql`
    delete from people person
     where ${sql.join([sql`person.created_at < ${now.subtract({ hours: 48 })}`, ...isUnknown], sql` and `)}`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Links to one's own data. */
export const ownDataPersonal: PersonalRoom = holdRows({
  processing: ownDataProcessing,
  async read({ db, vault }, { email }) {
    const { rows } = await sql<Record<string, unknown>>`
      select created_at from own_data_links where email_mark = ${markOfAddress(vault, email)}`.execute(db)
    return rows.map((values): HeldRow => ({ table: 'own_data_links', values }))
  },
  async erase(tx, { email }, { vault }) {
    await sql`delete from own_data_links where email_mark = ${markOfAddress(vault, email)}`.execute(tx)
  },
  async letGo({ db }, now) {
    const { numAffectedRows } = await sql`delete from own_data_links where expires_at < ${now}`.execute(db)
    return Number(numAffectedRows ?? 0)
  },
})
