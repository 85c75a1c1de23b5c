import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor } from '#src/features/entries/index.ts'
import { readSite } from '#src/features/site/index.ts'
import { linkTowns } from '#src/features/world/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { openTable } from '#src/platform/tabular/open-table.ts'
import { TableRefusal } from '#src/platform/tabular/refusal.ts'
import { applyRegisterDraft } from './draft.store.ts'
import type { RegisterDraft, RowProblem } from './import.model.ts'
import { REGISTER_TABLES, type RegisterContext, type RegisterTable, unknownColumns } from './register.mapping.ts'
import { inRow, startSeenRows } from './row.store.ts'
import { RowReader } from './row-reader.ts'

/** A table of a register folder. */
export interface RegisterFile {
  /** Its name in the content folder: `register/parties.csv`. */
  readonly file: string
  /** What it is known again by. */
  readonly hash: string
}

/** Something in a register folder that has to be mended; row 0 means the file as a whole. */
export interface RegisterProblem extends RowProblem {
  readonly file: string
  readonly row: number
}

/** The tables that a content folder has in its folder `register`, in the order in which they are loaded. */
export async function listRegisterFiles(folder: string): Promise<RegisterFile[]> {
  const files = REGISTER_TABLES.map(({ name }) => `register/${name}.csv`).filter((file) =>
    existsSync(join(folder, file)),
  )
  return Promise.all(files.map(async (file) => ({ file, hash: await hashOf(join(folder, file)) })))
}

/**
 * Loads tables of the register from a content folder. Answers what has to be mended: the caller then rolls back, so that
 * nothing is half loaded.
 */
export async function importRegisterFolder(
  tx: Tx,
  folder: string,
  load: { files: readonly RegisterFile[]; by: Actor },
): Promise<RegisterProblem[]> {
  const problems: RegisterProblem[] = []
  const context = await readRegisterContext(tx)
  const seen = await startSeenRows(tx)
  for (const { file } of load.files) {
    const table = REGISTER_TABLES.find(({ name }) => file === `register/${name}.csv`)
    if (!table) continue
    const note = (row: number, problem: RowProblem) => problems.push({ file, row, ...problem })
    try {
      const opened = await openTable(join(folder, file), { format: 'csv' })
      const wrongHead = [...opened.problems, ...headingProblems(table, opened.columns)]
      for (const problem of wrongHead) note(1, problem)
      if (wrongHead.length > 0) continue
      for await (const row of opened.rows()) {
        const reader = new RowReader(row)
        const draft = table.read(reader, context)
        const place = placeOf(draft)
        const first = place ? await seen(table.name, place, row.number) : row.number
        if (first !== row.number) reader.refuse(table.needs[0] ?? 'key', `“${place}” stands in row ${first} already.`)
        for (const problem of reader.problems) note(row.number, problem)
        if (reader.problems.length > 0) continue
        const applied = await inRow(tx, async () => {
          const result = await applyRegisterDraft(tx, draft, load.by)
          return { keep: result.outcome !== 'refused', result }
        })
        if (applied.outcome === 'refused') note(row.number, applied)
      }
    } catch (error) {
      if (!(error instanceof TableRefusal)) throw error
      note(error.row ?? 0, { message: error.message })
    }
  }
  if (problems.length === 0) await linkTowns(tx)
  return problems
}

/** What is wrong with the heading of a table of the register. */
export function headingProblems(table: RegisterTable, columns: readonly string[]): RowProblem[] {
  return [
    ...unknownColumns(table, columns).map((column) => ({
      column,
      message: `There is no column “${column}” in ${table.name}: it has ${table.columns.join(', ')}.`,
    })),
    ...table.needs
      .filter((column) => !columns.includes(column))
      .map((column) => ({ column, message: `The column “${column}” is missing.` })),
  ]
}

/** Reads what the tables of the register need to know of the city. */
export async function readRegisterContext(tx: Tx): Promise<RegisterContext> {
  const site = await readSite(tx)
  const first = await tx.selectFrom('languages').select('code').orderBy('position').executeTakeFirst()
  return {
    timeZone: site?.timeZone ?? 'UTC',
    lang: first?.code ?? 'en',
    audiences: new Set(site?.audiences.map((term) => term.key)),
    themes: new Set(site?.themes.map((term) => term.key)),
  }
}

/** What a row is the only one of in its table; undefined where several rows tell of one thing. */
export function placeOf(draft: RegisterDraft): string | undefined {
  if (draft.fact === 'source') return draft.source.key
  return draft.fact === 'party' || draft.fact === 'tie' || draft.fact === 'activity' ? draft.facts.key : undefined
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('base64url')
}
