import { sql } from 'kysely'
import { type HeldRow, holdRows, type Period, type PersonalRoom } from '#src/features/people/index.ts'
import { guestProcessing } from './guest.processing.ts'
import { wipeGuests } from './wipe.store.ts'

/** What is kept of guests, until their visit lets go of them. */
export const guestPersonal = (period: Period): PersonalRoom =>
  holdRows({
    processing: { ...guestProcessing, period },
    async read({ db }, { email }) {
      const guests = await sql<{ id: string; visit_id: string }>`
        select id, visit_id, name, email, lang, title, organisation, country, speaks, diets, diet_note, accessibility, arrives_at,
               arrives_by, arrival_note, photo_consent, passport_name, born_on, answered_at, came_at, badge
          from guests where lower(email) = lower(${email})`.execute(db)
      const ids = guests.rows.map(({ id }) => id)
      const letters = await sql<Record<string, unknown>>`
        select body from letters where guest_id = any(${ids}::uuid[]) and body is not null`.execute(db)
      const arrivals = await sql<Record<string, unknown>>`
        select at, came from guest_arrivals where guest_id = any(${ids}::uuid[]) order by at`.execute(db)
      return [
        ...guests.rows.map(
          ({ id: _id, visit_id, ...values }): HeldRow => ({
            table: 'guests',
            values,
            office: `/office/visits/${visit_id}/delegation`,
          }),
        ),
        ...letters.rows.map((values): HeldRow => ({ table: 'letters', values })),
        ...arrivals.rows.map((values): HeldRow => ({ table: 'guest_arrivals', values })),
      ]
    },
    async erase(tx, { email }) {
      const { rows } = await sql<{ id: string }>`
        select id from guests where lower(email) = lower(${email}) for update`.execute(tx)
      const ids = rows.map(({ id }) => id)
      if (ids.length === 0) return
      await sql`delete from programme_told where reader_id = any(${ids}::uuid[])`.execute(tx)
      await sql`delete from session_leavers where reader_id = any(${ids}::uuid[])`.execute(tx)
      // Who came, came: their number stays. Who did not is not expected any more.
      await sql`update guests set left_at = now() where id = any(${ids}::uuid[]) and came_at is null`.execute(tx)
      await wipeGuests(tx, { ids })
    },
    // Their visit lets go of them with all else that is personal in it.
    letGo: async () => 0,
  })
