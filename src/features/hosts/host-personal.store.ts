import { sql } from 'kysely'
import { holdRows, type PersonalRoom } from '#src/features/people/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { hostProcessing } from './host.processing.ts'

/** What is kept of those whom the office writes to at hosts. */
export const hostPersonal: PersonalRoom = holdRows({
  processing: hostProcessing,
  async read({ db }, { email }) {
    const { rows } = await sql<Record<string, unknown>>`
      select contact_name, contact_email, contact_phone, contact_lang, notes
        from hosts where lower(contact_email) = lower(${email})`.execute(db)
    const asks = await sql<Record<string, unknown>>`
      select ask.answer, ask.answered_at, ask.words from host_asks ask join hosts on hosts.id = ask.host_id
       where lower(hosts.contact_email) = lower(${email}) and ask.answered_at is not null
       order by ask.answered_at`.execute(db)
    return [
      ...rows.map((values) => ({ table: 'hosts', values })),
      ...asks.rows.map((values) => ({ table: 'host_asks', values })),
    ]
  },
  async erase(tx, { email }) {
    const { rows } = await sql<{ id: string }>`
      select id from hosts where lower(contact_email) = lower(${email}) for update`.execute(tx)
    await forgetContacts(
      tx,
      rows.map(({ id }) => id),
    )
  },
  async letGo({ db }, now) {
    const { rows } = await sql<{ id: string }>`
      select id from hosts
       where not is_active and contact_email <> ''
         and inactive_since < ${now.toZonedDateTimeISO('UTC').subtract({ months: 12 }).toInstant()}`.execute(db)
    await forgetContacts(
      db,
      rows.map(({ id }) => id),
    )
    return rows.length
  },
})

// A host that nobody can be asked at receives nobody until the office names somebody else.
async function forgetContacts(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`update host_asks set words = '' where host_id = any(${ids}::uuid[])`.execute(db)
  await sql`
    delete from visit_messages where host_id = any(${ids}::uuid[])`.execute(db)
  await sql`
    update hosts set contact_name = '', contact_email = '', contact_phone = null, notes = '', is_active = false,
                     version = version + 1
     where id = any(${ids}::uuid[])`.execute(db)
}
