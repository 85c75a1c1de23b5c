import { sql } from 'kysely'
import { type HeldRow, holdRows, type PersonalRoom } from '#src/features/people/index.ts'
import { guardProcessing, historyProcessing, staffProcessing } from './staff.processing.ts'

/** Accounts of staff. They are closed by whoever looks after them, and forgotten a year later. */
export const staffPersonal: PersonalRoom = holdRows({
  processing: staffProcessing,
  async read({ db }, { email }) {
    const staff = await sql<{ id: string }>`
      select id, name, email, lang, created_at, seen_at from staff where lower(email) = lower(${email})`.execute(db)
    const ids = staff.rows.map(({ id }) => id)
    const sessions = await sql<Record<string, unknown>>`
      select user_agent from staff_sessions where staff_id = any(${ids}::uuid[])`.execute(db)
    const passkeys = await sql<Record<string, unknown>>`
      select name from passkeys where staff_id = any(${ids}::uuid[])`.execute(db)
    return [
      ...staff.rows.map(({ id: _id, ...values }): HeldRow => ({ table: 'staff', values })),
      ...sessions.rows.map((values): HeldRow => ({ table: 'staff_sessions', values })),
      ...passkeys.rows.map((values): HeldRow => ({ table: 'passkeys', values })),
    ]
  },
  erase: async () => {},
  async letGo({ db }, now) {
    const sessions = await sql`delete from staff_sessions where expires_at < ${now.subtract({ hours: 24 })}`.execute(db)
    const links = await sql`delete from staff_links where expires_at < ${now}`.execute(db)
    const { rows } = await sql<{ id: string }>`
      update staff set email = id || '@closed.invalid', password_hash = null, totp_secret = null, totp_since = null
       where state = 'closed' and email not like '%@closed.invalid'
         and closed_at < ${now.toZonedDateTimeISO('UTC').subtract({ months: 12 }).toInstant()}
      returning id`.execute(db)
    const ids = rows.map(({ id }) => id)
    for (const table of [
      'staff_sessions',
      'staff_links',
      'recovery_codes',
      'passkeys',
      'staff_identities',
      'reminders',
      'saved_views',
    ])
      await sql`delete from ${sql.table(table)} where staff_id = any(${ids}::uuid[])`.execute(db)
    return ids.length + Number(sessions.numAffectedRows ?? 0) + Number(links.numAffectedRows ?? 0)
  },
})

/** Marks that keep guessing and floods away: whose they are, nobody can tell, and they are of the hour or the day. */
export const guardPersonal: PersonalRoom = holdRows({
  processing: guardProcessing,
  read: async () => [],
  erase: async () => {},
  async letGo({ db }, now) {
    const before = (hours: number) => now.subtract({ hours })
    const gone = [
      await sql`delete from outside_attempts where at < ${before(1)}`.execute(db),
      await sql`delete from sign_in_failures where at < ${before(24)}`.execute(db),
      await sql`delete from spent_tickets where spent_at < ${before(24)}`.execute(db),
    ]
    return gone.reduce((sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0), 0)
  },
})

/** Who did what. It is of those who work here, and stays. */
export const historyPersonal: PersonalRoom = holdRows({
  processing: historyProcessing,
  async read({ db }, { email }) {
    const { rows } = await sql<{ lines: number }>`
      select count(*)::integer as lines from audit
       where by_id in (select id from staff where lower(email) = lower(${email}))`.execute(db)
    return rows
      .filter(({ lines }) => lines > 0)
      .map(({ lines }): HeldRow => ({ table: 'audit', values: { by: lines } }))
  },
  erase: async () => {},
  letGo: async () => 0,
})
