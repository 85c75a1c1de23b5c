import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { loadContent } from '#src/features/content/index.ts'
import {
  type ImportReport,
  importFile,
  type Mapping,
  openSource,
  recognizeMapping,
} from '#src/features/imports/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { type Files, SMALL_CITY, writeFolder } from './city.ts'

/** A city whose register holds these tables, and a way to import a file into it. */
export interface ImportTest {
  readonly db: Db
  readonly folder: string
  /** Imports a file that is there, or one with this text. */
  run(file: string | { name: string; text: string | Buffer }, wish?: ImportWish): Promise<ImportReport>
}

export interface ImportWish {
  readonly mapping?: Mapping
  readonly city?: string
  readonly party?: string
  readonly apply?: boolean
  readonly refused?: string
  readonly report?: string
}

/** Starts such a test on a database of its own. */
export async function startImport(t: Pick<TestContext, 'after'>, register: Files): Promise<ImportTest> {
  const { db } = await createTestDatabase(t)
  await loadContent(db, writeFolder(t, { ...SMALL_CITY, ...register }))
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-import-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return {
    db,
    folder,
    async run(file, { mapping, ...wish } = {}) {
      const path = typeof file === 'string' ? file : join(folder, file.name)
      if (typeof file !== 'string') writeFileSync(path, file.text)
      const source = await openSource(path)
      const known = mapping ?? recognizeMapping(source)
      if (!known) throw new Error(`No mapping knows ${path}.`)
      return importFile(db, {
        apply: true,
        ...wish,
        mapping: known,
        file: path.replace(/^.*\//, ''),
        sources: [source],
      })
    },
  }
}

/** The counts of a report that are not zero. */
export function countsOf({ log }: ImportReport): Partial<Record<string, number>> {
  return Object.fromEntries(Object.entries(log.counts).filter(([, count]) => count > 0))
}
