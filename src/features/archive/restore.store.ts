import { sql } from 'kysely'
import { noteChangeOfAll, renderTextsAgain } from '#src/features/entries/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import type { Db, Tx } from '#src/platform/database/tables.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { type Manifest, parseFileName } from './archive.model.ts'
import {
  type ArchivedTable,
  checkReferences,
  deferReferences,
  isEmptyCity,
  listDeferrable,
  listMigrations,
  listTables,
} from './catalog.store.ts'
import type { ArchiveFile } from './export.store.ts'

/** What a restore brought back. */
export interface RestoreReport {
  readonly tables: number
  readonly rows: number
}

/**
 * Puts a city back into an empty database, in one transaction: all of it, or nothing with a Refusal that says why. HTML
 * is not taken from the archive but made again from the Markdown beside it: an archive is a file like any other, and may
 * have been in other hands.
 */
export async function restoreFiles(
  db: Db,
  manifest: Manifest,
  files: AsyncIterable<ArchiveFile>,
): Promise<RestoreReport> {
  if (!(await isEmptyCity(db))) {
    throw new Refusal('This database holds a city already. Restore into an empty one: choose another PROXENY_DATA.')
  }
  const migrations = await listMigrations(db)
  if (migrations.join() !== manifest.migrations.join()) {
    throw new Refusal('This database is not of the version that the archive was written from. Restore into a new one.')
  }
  return db.transaction().execute(async (tx) => {
    const tables = new Map((await listTables(tx)).map((table) => [table.name, table]))
    checkTables(manifest, tables)
    const deferrable = await listDeferrable(tx)
    await deferReferences(tx)
    const counts = await fill(tx, tables, files)
    for (const { name, rows } of manifest.tables) {
      const found = counts.get(name) ?? 0
      if (found !== rows) throw new Refusal(`The archive is not whole: of ${rows} rows of ${name} it holds ${found}.`)
    }
    await checkReferences(tx, deferrable)
    await sql`update revisions set renderer = 0`.execute(tx)
    await renderTextsAgain(tx)
    for (const table of tables.values()) await numberOn(tx, table)
    // What is derived from entries, like the index of the search, is made anew.
    await noteChangeOfAll(tx)
    await announceTags(tx, ['site', 'register'])
    return { tables: counts.size, rows: [...counts.values()].reduce((sum, count) => sum + count, 0) }
  })
}

function checkTables(manifest: Manifest, tables: ReadonlyMap<string, ArchivedTable>): void {
  for (const { name, columns } of manifest.tables) {
    const table = tables.get(name)
    if (!table || columns.join() !== table.columns.join()) {
      throw new Refusal(`The archive's table ${name} is not one of this program.`)
    }
  }
}

async function fill(
  tx: Tx,
  tables: ReadonlyMap<string, ArchivedTable>,
  files: AsyncIterable<ArchiveFile>,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  let picture: ArchiveFile | undefined
  for await (const file of files) {
    const at = parseFileName(file.name)
    const table = at && tables.get(at.table)
    if (!at || !table) throw new Refusal(`The archive holds a file that does not belong there: ${file.name}`)
    if (table.bytes && at.ending !== 'json') {
      picture = file
      continue
    }
    const lines = file.bytes
      .toString()
      .split('\n')
      .filter((line) => line !== '')
    try {
      await insertRows(tx, table, lines, table.bytes ? picture?.bytes : undefined)
    } catch (error) {
      throw new Refusal(`The archive's file ${file.name} cannot be taken in: ${(error as Error).message}`)
    }
    counts.set(table.name, (counts.get(table.name) ?? 0) + lines.length)
  }
  return counts
}

async function insertRows(tx: Tx, table: ArchivedTable, lines: readonly string[], bytes: Buffer | undefined) {
  const names = sql.join(table.columns.map((column) => sql.ref(column)))
  const values = sql.join(
    table.columns.map((column) => (column === table.bytes ? sql`${bytes}::bytea` : sql`item.${sql.ref(column)}`)),
  )
  await sql`
    insert into ${sql.table(table.name)} (${names}) overriding system value
    select ${values}
      from jsonb_array_elements(${`[${lines.join(',')}]`}::jsonb) line,
           jsonb_populate_record(null::${sql.table(table.name)}, line) item`.execute(tx)
}

// The next row gets a number that none has.
async function numberOn(tx: Tx, { name, identity }: ArchivedTable): Promise<void> {
  if (!identity) return
  await sql`
    select setval(pg_get_serial_sequence(${name}, ${identity}), coalesce(max(${sql.ref(identity)}), 0) + 1, false)
      from ${sql.table(name)}`.execute(tx)
}
