import { recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { addJob, type JobOwner } from '#src/platform/jobs/index.ts'
import { EXPORT_JOB, type Export, type ExportForm, type ExportWhat } from './export.model.ts'

const MOST = 50

/** The newest exports; those that are told to administrators alone only when they are asked for. */
export async function listExports(db: Db, wish: { whole: boolean }): Promise<Export[]> {
  const rows = await exportsOf(db)
    .$if(!wish.whole, (query) => query.where('is_whole', '=', false))
    .orderBy('number', 'desc')
    .limit(MOST)
    .execute()
  return rows.map(exportFrom)
}

/** An export by its number. */
export async function readExport(db: Db, number: number): Promise<Export | undefined> {
  const row = await exportsOf(db).where('number', '=', number).executeTakeFirst()
  return row && exportFrom(row)
}

const exportsOf = (db: Db) => db.selectFrom('exports').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof exportsOf>['execute']>>[number]

const exportFrom = (row: Row): Export => ({
  number: row.number,
  what: row.what,
  form: row.form,
  isWhole: row.is_whole,
  fileId: row.file_id ?? undefined,
  rows: row.rows ?? undefined,
  jobId: row.job_id ?? undefined,
  by: row.by_name,
  at: row.at,
})

/** Has an export made. That somebody wanted it stands in the log. */
export async function beginExport(
  db: Db,
  wish: { what: ExportWhat; form: ExportForm; isWhole: boolean; by: JobOwner & { id: string } },
): Promise<number> {
  const { what, form, isWhole, by } = wish
  return inTransaction(db, async (tx) => {
    const { number } = await tx
      .insertInto('exports')
      .values({
        what,
        form,
        is_whole: isWhole,
        file_id: null,
        rows: null,
        job_id: null,
        by_id: by.id,
        by_name: by.name,
      })
      .returning('number')
      .executeTakeFirstOrThrow()
    await recordAudit(tx, { by, action: 'export.begun', detail: { number, what, form, whole: isWhole } })
    await giveUp(tx, number, by)
    return number
  })
}

/** Has an export made again that was interrupted, or failed. */
export const repeatExport = (db: Db, number: number, by: JobOwner) => inTransaction(db, (tx) => giveUp(tx, number, by))

async function giveUp(db: Parameters<typeof addJob>[0], number: number, by: JobOwner): Promise<void> {
  const id = await addJob(db, { kind: EXPORT_JOB, wish: { number }, by })
  await db.updateTable('exports').set({ job_id: id }).where('number', '=', number).execute()
}

/** Keeps the file of an export. */
export async function saveExport(db: Db, number: number, made: { fileId: string; rows: number }): Promise<void> {
  await db.updateTable('exports').set({ file_id: made.fileId, rows: made.rows }).where('number', '=', number).execute()
}

/** Notes in the log who took an export with them. */
export async function recordDownload(db: Db, { number, what, form }: Export, by: JobOwner & { id: string }) {
  await inTransaction(db, (tx) => recordAudit(tx, { by, action: 'export.downloaded', detail: { number, what, form } }))
}
