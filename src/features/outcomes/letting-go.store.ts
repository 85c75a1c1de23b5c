import { sql } from 'kysely'
import { wipeGuests } from '#src/features/delegation/index.ts'
import { recordAudit } from '#src/features/entries/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'

/**
 * Lets go of what is personal in visits whose period has ended: so many months after the last day of the visit, or after
 * it was declined or cancelled, or after it was asked for and never came to anything. Figures stay. Answers how many.
 */
export async function letGoOfVisits(db: Db, now = Temporal.Now.instant()): Promise<number> {
  const { monthsKept } = await readSetting(db, 'visits')
  const before = now.toZonedDateTimeISO('UTC').subtract({ months: monthsKept })
  const { rows } = await sql<{ id: string }>`
    select visits.id from visits
     where visits.cleared_at is null
       and coalesce(case when stage in ('confirmed', 'under_way', 'done') then ends_on end,
                    (select max(visit_stages.at) from visit_stages where visit_id = visits.id)::date)
           < ${before.toPlainDate()}
       and coalesce(ends_on, '-infinity'::date) < ${before.toPlainDate()}`.execute(db)
  for (const { id } of rows) await inTransaction(db, (tx) => letGo(tx, id, now))
  return rows.length
}

async function letGo(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  const { rows } = await sql`select 1 from visits where id = ${id} and cleared_at is null for update`.execute(tx)
  // Another process may be letting go of the same.
  if (rows.length === 0) return
  await forgetMails(tx, id)
  await wipeGuests(tx, { visitId: id })
  await sql`update letters set body = null where visit_id = ${id}`.execute(tx)
  await sql`delete from visit_messages where visit_id = ${id}`.execute(tx)
  await sql`update host_asks set words = '' where visit_id = ${id}`.execute(tx)
  await sql`update visit_feedback set words = '' where visit_id = ${id}`.execute(tx)
  await sql`delete from visit_feedback_asked where guest_id in (select id from guests where visit_id = ${id})`.execute(
    tx,
  )
  await sql`update visit_gifts set whereabouts = '' where visit_id = ${id} and direction = 'given'`.execute(tx)
  await sql`update visit_costs set note = '' where visit_id = ${id}`.execute(tx)
  await sql`update visit_efforts set who = '' where visit_id = ${id}`.execute(tx)
  await sql`update sessions set speakers = '', host_notes = '' where visit_id = ${id}`.execute(tx)
  await sql`delete from programme_told where visit_id = ${id}`.execute(tx)
  await sql`delete from visit_calls where visit_id = ${id}`.execute(tx)
  await sql`
    update visits set contact_name = null, contact_email = null, contact_phone = null, purpose = '', meets = '',
                      accessibility = '', budget = '', exception = '', cleared_at = ${now}, version = version + 1
     where id = ${id}`.execute(tx)
  await recordAudit(tx, { by: 'retention', action: 'visit.cleared', detail: { visit: id } })
}

// What stands in the outbox of what these people were written. What still waits to be sent is of another visit.
async function forgetMails(tx: Tx, id: string): Promise<void> {
  await sql`
    delete from outbox where state <> 'queued' and "to" in (
      select email from guests where visit_id = ${id} and email is not null
      union select contact_email from visits where id = ${id} and contact_email is not null)`.execute(tx)
}
