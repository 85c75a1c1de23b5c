import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  fetchFiles,
  type ImportReport,
  type ImportSource,
  importFile,
  MAPPINGS,
  type Mapping,
  makeOwnMapping,
  openSource,
  recognizeMapping,
} from '#src/features/imports/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { saveStoredFile, storePath } from '#src/platform/files/index.ts'
import type { OutsideLimits } from '#src/platform/http/fetch-outside.ts'
import type { JobWorks, RunningJob } from '#src/platform/jobs/index.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import type { TableOptions } from '#src/platform/tabular/table.ts'
import { LARGEST_TABLE, RUN_JOBS, type Run, type RunHead, type RunReport, type RunWish } from './run.model.ts'
import { readRun, saveHead, saveResult, saveTrial } from './run.store.ts'

const SAMPLES = 5
// Readers are served by the same process: less than a command may take for itself.
const LIMITS = { file: LARGEST_TABLE, inflated: 512 * 2 ** 20, sharedText: 16_000_000 }

/** What the imports of the office do by themselves. `outside` says where addresses may lead. */
export function importWorks(db: Db, outside: Partial<OutsideLimits> = {}): JobWorks {
  return {
    [RUN_JOBS.open]: (job) => inFolder(db, job, (run, folder) => openRun(db, job, run, folder, outside)),
    [RUN_JOBS.try]: (job) => inFolder(db, job, (run, folder) => carryOut(db, job, run, folder, false)),
    [RUN_JOBS.run]: (job) => inFolder(db, job, (run, folder) => carryOut(db, job, run, folder, true)),
  }
}

async function inFolder(db: Db, job: RunningJob, work: (run: Run, folder: string) => Promise<void>): Promise<void> {
  const run = await readRun(db, Number(job.wish.number))
  if (!run) throw new Refusal('This import is not there any more.')
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-import-'))
  try {
    await work(run, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Finds out what a file is: fetches it first where it is an address. */
async function openRun(db: Db, job: RunningJob, run: Run, folder: string, outside: Partial<OutsideLimits>) {
  const files = run.address ? await fetchRun(db, job, run, outside) : run.files
  await job.stage('reading')
  let head: Omit<RunHead, 'rows'> | undefined
  let rows = 0
  for await (const source of sourcesOf(db, files, folder, {})) {
    const samples: Record<string, string>[] = []
    for await (const row of source.rows()) {
      job.signal.throwIfAborted()
      rows += 1
      if (samples.length < SAMPLES && Object.keys(row.cells).length > 0) samples.push(shorten(row.cells))
      job.advance(rows)
    }
    head ??= headOf(source, samples)
  }
  if (!head) throw new Refusal('There is nothing to read.')
  await saveHead(db, run.number, { ...head, rows }, files)
}

async function fetchRun(db: Db, job: RunningJob, run: Run, outside: Partial<OutsideLimits>): Promise<string[]> {
  await job.stage('fetching')
  const files: string[] = []
  for await (const path of fetchFiles(run.address ?? '', { follow: run.follows }, outside)) {
    job.signal.throwIfAborted()
    files.push((await storePath(db, run.name, path)).id)
  }
  return files
}

function headOf(source: ImportSource, samples: RunHead['samples']): Omit<RunHead, 'rows'> {
  const { format, columns, encoding, separator, problems } = source
  return {
    format,
    columns: columns.slice(0, 300),
    encoding,
    separator,
    sheets: 'sheets' in source ? (source.sheets as readonly string[]) : undefined,
    samples,
    problems: problems.map(({ message }) => message),
    proposed: recognizeMapping(source)?.name,
  }
}

const shorten = (cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(cells)
      .slice(0, 300)
      .map(([column, text]) => [column, text.slice(0, 120)]),
  )

/** The files of an import one after the other, as sources: each is on this machine while it is read. */
async function* sourcesOf(
  db: Db,
  files: readonly string[],
  folder: string,
  wish: Partial<RunWish>,
): AsyncGenerator<ImportSource> {
  const options: TableOptions = {
    encoding: wish.encoding,
    separator: wish.separator,
    sheet: wish.sheet,
    limits: LIMITS,
  }
  for (const id of files) {
    const path = join(folder, 'file')
    await saveStoredFile(db, id, path)
    yield await openSource(path, options)
  }
}

/** The mapping that somebody wished; undefined when there is none. */
export function mappingOf(wish: RunWish): Mapping | undefined {
  // What it is known by later: rows of one source are known again by their ids, whoever imports them.
  if (wish.own) return makeOwnMapping(wish.own, String(wish.own.source))
  return MAPPINGS.find(({ name }) => name === wish.mapping)
}

async function carryOut(db: Db, job: RunningJob, run: Run, folder: string, apply: boolean): Promise<void> {
  const { wish } = run
  const mapping = wish && mappingOf(wish)
  if (!wish || !mapping) throw new Refusal('Nobody has said how this file is to be read.')
  const paths = { report: join(folder, 'report.csv'), refused: join(folder, `refused.${endingOf(run)}`) }
  await job.stage('queueing')
  const started = async () => {
    await job.stage(apply ? 'importing' : 'trying', run.head?.rows)
  }
  const keepFiles = async (on: Db) => ({
    report: await keep(on, `${run.name} – report.csv`, paths.report),
    refused: await keep(on, `refused – ${run.name}`, paths.refused),
  })
  const done = await importFile(db, {
    mapping,
    file: run.name,
    sources: afterwards(started, sourcesOf(db, run.files, folder, wish)),
    city: wish.city,
    party: wish.party,
    apply,
    ...paths,
    onRow: job.advance,
    signal: job.signal,
    finish: async (tx, report) =>
      saveResult(tx, run, { report: reportOf(report), files: await keepFiles(tx), jobId: job.id, by: job.by }),
  })
  if (!apply) await saveTrial(db, run, reportOf(done), await keepFiles(db))
}

// The first source is asked for when the import has the register to itself.
async function* afterwards<Item>(first: () => Promise<void>, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  await first()
  yield* items
}

async function keep(db: Db, name: string, path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found ? (await storePath(db, name, path)).id : undefined
}

const endingOf = ({ head }: Run) =>
  ({ csv: 'csv', xlsx: 'xlsx', json: 'json', calendar: 'json', feed: 'json' })[head?.format ?? 'csv']

const reportOf = ({ rows, log, grown }: ImportReport): RunReport => ({
  rows,
  counts: log.counts,
  shown: log.shown,
  duplicates: log.duplicates,
  grown,
})
