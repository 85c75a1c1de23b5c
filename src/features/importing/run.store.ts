import { type Selectable, sql } from 'kysely'
import { recordAudit } from '#src/features/entries/index.ts'
import type { Tables } from '#src/platform/database/tables.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { removeStoredFiles } from '#src/platform/files/index.ts'
import { addJob, isUnderWay, type JobOwner, readJob } from '#src/platform/jobs/index.ts'
import { RUN_JOBS, type Run, type RunHead, type RunReport, type RunWish } from './run.model.ts'

const MOST = 100

function runFrom(row: Selectable<Tables['import_runs']>): Run {
  return {
    number: row.number,
    name: row.name,
    address: row.address ?? undefined,
    follows: row.follows,
    files: row.files,
    head: row.head ?? undefined,
    wish: row.wish ?? undefined,
    trial: row.trial ?? undefined,
    result: row.result ?? undefined,
    reportFile: row.report_file ?? undefined,
    refusedFile: row.refused_file ?? undefined,
    jobId: row.job_id ?? undefined,
    by: row.by_name,
    at: row.at,
    carriedOutBy: row.carried_out_by ?? undefined,
    carriedOutAt: row.carried_out_at ?? undefined,
  }
}

/** The newest imports. */
export async function listRuns(db: Db): Promise<Run[]> {
  return (await db.selectFrom('import_runs').selectAll().orderBy('number', 'desc').limit(MOST).execute()).map(runFrom)
}

/** An import by its number. */
export async function readRun(db: Db, number: number): Promise<Run | undefined> {
  const row = await db.selectFrom('import_runs').selectAll().where('number', '=', number).executeTakeFirst()
  return row && runFrom(row)
}

/** Begins an import with a file that came in, or with an address that is fetched by itself. Answers its number. */
export async function beginRun(
  db: Db,
  run: { name: string; files: readonly string[]; address?: string | undefined; follows?: boolean; by: JobOwner },
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const { number } = await tx
      .insertInto('import_runs')
      .values({
        name: run.name,
        address: run.address ?? null,
        follows: run.follows ?? false,
        files: [...run.files],
        head: null,
        wish: null,
        trial: null,
        result: null,
        report_file: null,
        refused_file: null,
        job_id: null,
        by_id: run.by.id,
        by_name: run.by.name,
        carried_out_by: null,
        carried_out_at: null,
      })
      .returning('number')
      .executeTakeFirstOrThrow()
    await giveUp(tx, number, 'open', run.by)
    return number
  })
}

export type StartResult = 'started' | 'unknown' | 'busy' | 'gone' | 'not_tried'

/**
 * Has an import opened again, tried, or carried out: only what was tried, and as it was tried. While something of it
 * goes on nothing else is begun.
 */
export async function startRun(
  db: Db,
  number: number,
  does: { job: keyof typeof RUN_JOBS; wish?: RunWish; by: JobOwner },
): Promise<StartResult> {
  return inTransaction(db, async (tx) => {
    const row = await tx
      .selectFrom('import_runs')
      .selectAll()
      .where('number', '=', number)
      .forUpdate()
      .executeTakeFirst()
    if (!row) return 'unknown'
    if (isUnderWay(await readJob(tx, row.job_id ?? undefined))) return 'busy'
    if (!(await hasFiles(tx, row.files)) && !(does.job === 'open' && row.address)) return 'gone'
    if (does.job === 'run' && !row.trial) return 'not_tried'
    if (does.wish) {
      await tx
        .updateTable('import_runs')
        .set({ wish: JSON.stringify(does.wish), trial: null })
        .where('number', '=', number)
        .execute()
    }
    await giveUp(tx, number, does.job, does.by)
    return 'started'
  })
}

/** Whether what an import reads is still kept. */
export async function hasFiles(db: Db, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false
  const { count } = await db
    .selectFrom('stored_files')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('id', 'in', [...ids])
    .executeTakeFirstOrThrow()
  return Number(count) === ids.length
}

async function giveUp(tx: Tx, number: number, job: keyof typeof RUN_JOBS, by: JobOwner): Promise<void> {
  const id = await addJob(tx, { kind: RUN_JOBS[job], wish: { number }, by })
  await tx.updateTable('import_runs').set({ job_id: id }).where('number', '=', number).execute()
}

/** Keeps what is known of a file that was opened, and the files that were fetched. */
export async function saveHead(db: Db, number: number, head: RunHead, files: readonly string[]): Promise<void> {
  await db
    .updateTable('import_runs')
    .set({ head: JSON.stringify(head), files: [...files] })
    .where('number', '=', number)
    .execute()
}

/** The files that tell what became of each row. */
export interface RunFiles {
  readonly report: string | undefined
  readonly refused: string | undefined
}

/** Keeps what a trial said. */
export async function saveTrial(db: Db, run: Run, report: RunReport, files: RunFiles): Promise<void> {
  await inTransaction(db, async (tx) => {
    await replaceFiles(tx, run, files)
    await tx
      .updateTable('import_runs')
      .set({ trial: JSON.stringify(report) })
      .where('number', '=', run.number)
      .execute()
  })
}

/** Keeps, in the transaction of the import itself, that it was carried out: whoever is killed leaves both or neither. */
export async function saveResult(
  tx: Tx,
  run: Run,
  done: { report: RunReport; files: RunFiles; jobId: number; by: JobOwner },
): Promise<void> {
  const { report, files, jobId, by } = done
  await replaceFiles(tx, run, files)
  await tx
    .updateTable('import_runs')
    .set({ result: JSON.stringify(report), carried_out_by: by.name, carried_out_at: sql`now()` })
    .where('number', '=', run.number)
    .execute()
  await tx.updateTable('jobs').set({ state: 'done', finished_at: sql`now()` }).where('id', '=', jobId).execute()
  const detail = { number: run.number, file: run.name, mapping: run.wish?.mapping, rows: report.rows, ...report.counts }
  const actor = by.id === null ? by.name : { id: by.id, name: by.name }
  await recordAudit(tx, { by: actor, action: 'import.carried_out', detail })
}

async function replaceFiles(tx: Tx, run: Run, files: RunFiles): Promise<void> {
  await removeStoredFiles(
    tx,
    [run.reportFile, run.refusedFile].filter((id) => id !== undefined),
  )
  await tx
    .updateTable('import_runs')
    .set({ report_file: files.report ?? null, refused_file: files.refused ?? null })
    .where('number', '=', run.number)
    .execute()
}

/** How many doubts of files of this name were decided since an import was carried out: its rows can be taken now. */
export async function countDecidedSince(db: Db, run: Run): Promise<number> {
  if (!run.carriedOutAt) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from import_doubts
     where file = ${run.name} and decided_at > ${run.carriedOutAt}`.execute(db)
  return rows[0]?.count ?? 0
}
