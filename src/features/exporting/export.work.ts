import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportFiles, rowsOfFile, rowsOfManifest, writeArchive } from '#src/features/archive/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { storePath } from '#src/platform/files/index.ts'
import type { JobWorks, RunningJob } from '#src/platform/jobs/index.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import { createXlsxWriter } from '#src/platform/tabular/xlsx-write.ts'
import { EXPORT_JOB, type Export, type ExportTable, fileNameOf } from './export.model.ts'
import { readTable } from './export.reads.ts'
import { readExport, saveExport } from './export.store.ts'

/** How exports are made while nobody waits. */
export function exportWorks(db: Db): JobWorks {
  return {
    async [EXPORT_JOB](job) {
      const wanted = await readExport(db, Number(job.wish.number))
      if (!wanted) throw new Refusal('This export is not there any more.')
      const folder = await mkdtemp(join(tmpdir(), 'proxeny-export-'))
      try {
        const path = join(folder, 'file')
        const rows =
          wanted.what === 'city'
            ? await writeCity(db, job, path)
            : await writeTable(db, job, { ...wanted, what: wanted.what }, path)
        const { id } = await storePath(db, fileNameOf(wanted), path)
        await saveExport(db, wanted.number, { fileId: id, rows })
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

async function writeCity(db: Db, job: RunningJob, path: string): Promise<number> {
  let rows = 0
  async function* watched() {
    for await (const file of exportFiles(db)) {
      job.signal.throwIfAborted()
      const total = rowsOfManifest(file)
      if (total !== undefined) await job.stage('writing', total)
      rows += rowsOfFile(file)
      job.advance(rows)
      yield file
    }
  }
  await writeArchive(path, watched())
  return rows
}

async function writeTable(
  db: Db,
  job: RunningJob,
  wanted: Export & { what: ExportTable },
  path: string,
): Promise<number> {
  const writer = openWriter(path, wanted.form)
  let columns: readonly string[] = []
  let written = 0
  for await (const part of readTable(db, wanted.what, wanted)) {
    job.signal.throwIfAborted()
    if (!Array.isArray(part)) {
      columns = part.columns
      await job.stage('writing', part.total)
      await writer.row(columns)
      continue
    }
    for (const row of part) await writer.row(columns.map((column) => row[column] ?? ''))
    written += part.length
    job.advance(written)
  }
  await writer.close()
  return written
}

function openWriter(path: string, form: Export['form']) {
  if (form === 'xlsx') return createXlsxWriter(path)
  const file = createWriteStream(path)
  const put = async (text: string) => {
    if (!file.write(text)) await once(file, 'drain')
  }
  let start = CSV_START
  return {
    async row(cells: readonly string[]) {
      await put(start + writeCsvRow(cells))
      start = ''
    },
    async close() {
      file.end()
      await once(file, 'close')
    },
  }
}
