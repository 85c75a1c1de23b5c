import { sql } from 'kysely'
import { type HeldRow, holdRows, type PersonalRoom } from '#src/features/people/index.ts'
import { readDraftsOf } from '#src/features/visits/index.ts'
import type { Db, Tx } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { letGoOfVisits } from './letting-go.store.ts'
import { feedbackProcessing, visitProcessing } from './visit.processing.ts'

/** What is kept of somebody who asked for a visit, or began to. */
export const visitPersonal: PersonalRoom = holdRows({
  processing: visitProcessing,
  async read({ db, vault }, { email }) {
    const visits = await sql<{ id: string }>`
      select id, year || '-' || lpad(number::text, 3, '0') as number, stage, organisation, country, contact_name, contact_email, contact_phone, lang, purpose,
             meets, accessibility, budget, exception, asked_at
        from visits where lower(contact_email) = lower(${email}) order by asked_at`.execute(db)
    const messages = await sql<{ visit_id: string }>`
      select visit_id, at, subject, body, by from visit_messages
       where direction in ('to_guest', 'from_guest')
         and visit_id in (select id from visits where lower(contact_email) = lower(${email})) order by at`.execute(db)
    const drafts = await readDraftsOf({ db, vault }, email)
    return [
      ...visits.rows.map(({ id, ...values }): HeldRow => ({ table: 'visits', values, office: `/office/visits/${id}` })),
      ...messages.rows.map(({ visit_id: _id, ...values }): HeldRow => ({ table: 'visit_messages', values })),
      ...drafts.map(
        ({ typed }): HeldRow => ({
          table: 'visit_drafts',
          values: { typed: Object.values(typed).flat().filter(Boolean) },
        }),
      ),
    ]
  },
  erase: (tx, { email }, { vault }) => forgetAsker(tx, vault, email),
  async letGo({ db }, now) {
    const drafts = await sql`delete from visit_drafts where at < ${now.subtract({ hours: 30 * 24 })}`.execute(db)
    return Number(drafts.numAffectedRows ?? 0) + (await letGoOfVisits(db, now))
  },
})

// The visit stays as a number, and with whoever else comes on it; nobody is told any more what it was called for. What the
// office and the hosts wrote to each other about it may name the one who asked.
async function forgetAsker(tx: Tx, vault: Vault, email: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from visits where lower(contact_email) = lower(${email}) for update`.execute(tx)
  const ids = rows.map(({ id }) => id)
  for (const { hash } of await readDraftsOf({ db: tx, vault }, email))
    await tx.deleteFrom('visit_drafts').where('secret_hash', '=', hash).execute()
  if (ids.length === 0) return
  await tx.deleteFrom('visit_messages').where('visit_id', 'in', ids).execute()
  await sql`update host_asks set words = '' where visit_id = any(${ids}::uuid[])`.execute(tx)
  await sql`
    update visit_gifts set whereabouts = '' where visit_id = any(${ids}::uuid[]) and direction = 'given'`.execute(tx)
  await sql`
    update visits set contact_name = null, contact_email = null, contact_phone = null, purpose = '', meets = '',
                      accessibility = '', budget = '', exception = '', secret_hash = 'erased ' || id,
                      version = version + 1
     where id = any(${ids}::uuid[])`.execute(tx)
}

/** What guests said of visits: nobody is found in it, and so nobody is shown or erased there. */
export const feedbackPersonal: PersonalRoom = holdRows({
  processing: feedbackProcessing,
  read: async () => [],
  erase: (tx, { email }) => forgetThatAsked(tx, email),
  // A visit lets go of all that belongs to it.
  letGo: async () => 0,
})

async function forgetThatAsked(tx: Db, email: string): Promise<void> {
  await sql`
    delete from visit_feedback_asked
     where guest_id in (select id from guests where lower(email) = lower(${email}))`.execute(tx)
}
