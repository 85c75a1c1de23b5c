import { sql } from 'kysely'
import { holdRows, type PersonalRoom } from '#src/features/people/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { fileProcessing, mailProcessing, writingProcessing } from './retention.processing.ts'
import { letGoOfFiles, letGoOfMails, letGoOfWriting } from './retention.store.ts'

const rowsOf = (table: string, rows: readonly Record<string, unknown>[]) => rows.map((values) => ({ table, values }))

/** What staff have begun to write. */
export const writingPersonal: PersonalRoom = holdRows({
  processing: writingProcessing,
  async read({ db }, { email }) {
    const drafts = await sql<Record<string, unknown>>`
      select draft.at from text_drafts draft join staff on staff.id = draft.staff_id
       where lower(staff.email) = lower(${email})`.execute(db)
    const views = await sql<Record<string, unknown>>`
      select view.name from saved_views view join staff on staff.id = view.staff_id
       where lower(staff.email) = lower(${email})`.execute(db)
    return [...rowsOf('text_drafts', drafts.rows), ...rowsOf('saved_views', views.rows)]
  },
  async erase(tx, { email }) {
    for (const table of ['text_drafts', 'text_presence', 'kept_forms', 'saved_views', 'translation_files'])
      await sql`
        delete from ${sql.table(table)}
         where staff_id in (select id from staff where lower(email) = lower(${email}))`.execute(tx)
  },
  letGo: ({ db }, now) => letGoOfWriting(db, now),
})

/** The outbox, with what waits in it. */
export const mailPersonal: PersonalRoom = holdRows({
  processing: mailProcessing,
  async read({ db }, { id, email }) {
    const { rows } = await sql<Record<string, unknown>>`
      select "to", subject, created_at from outbox
       where lower("to") = lower(${email}) or person_id = ${id} order by created_at`.execute(db)
    return rowsOf('outbox', rows)
  },
  async erase(tx, { id, email }) {
    await sql`delete from outbox where lower("to") = lower(${email}) or person_id = ${id}`.execute(tx)
  },
  letGo: ({ db }, now) => letGoOfMails(db, now),
})

/** Files of imports and exports. */
export const filePersonal: PersonalRoom = holdRows({
  processing: fileProcessing,
  async read({ db }, { email }) {
    const { rows } = await sql<Record<string, unknown>>`
      select cells from import_doubts where position(lower(${email}) in lower(cells::text)) > 0`.execute(db)
    return rowsOf(
      'import_doubts',
      rows.map(({ cells }) => ({ cells: JSON.stringify(cells) })),
    )
  },
  erase: (tx, { email, name }) => forgetFiles(tx, [email, name]),
  letGo: ({ db }, now) => letGoOfFiles(db, now),
})

// A file is packed, or in a form that nobody can search for a person: all of them go. An export is made again in a
// minute; of an import, who still has the file has it.
async function forgetFiles(tx: Tx, words: readonly string[]): Promise<void> {
  await sql`
    delete from stored_files
     where id in (select file_id from exports)
        or id in (select unnest(files || report_file || refused_file) from import_runs)`.execute(tx)
  await sql`update exports set file_id = null`.execute(tx)
  await sql`
    update import_runs set files = '{}', report_file = null, refused_file = null,
                           head = case when head ? 'samples' then jsonb_set(head, '{samples}', '[]') else head end`.execute(
    tx,
  )
  for (const word of words.filter((one) => one.length > 2))
    await sql`
      update import_doubts set cells = null, described = null
       where position(lower(${word}) in lower(coalesce(cells::text, '') || coalesce(described::text, ''))) > 0`.execute(
      tx,
    )
}
