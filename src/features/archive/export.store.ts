import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import { MANIFEST, type Manifest, nameOfFile, README, README_TEXT, ROWS_PER_FILE } from './archive.model.ts'
import { type ArchivedTable, listMigrations, listTables } from './catalog.store.ts'

/** A plain file of an archive. */
export interface ArchiveFile {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * The files of a whole city, one after the other, all as of one moment. The same city gives the same bytes, whenever and
 * wherever it is written.
 */
export async function* exportFiles(db: Db): AsyncGenerator<ArchiveFile> {
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    // Times are written in one zone, wherever the database is.
    await sql`set local time zone 'UTC'`.execute(tx)
    const tables = await listTables(tx)
    const manifest: Manifest = {
      format: 'proxeny-city-1',
      migrations: await listMigrations(tx),
      tables: await Promise.all(
        tables.map(async ({ name, columns }) => ({ name, columns: [...columns], rows: await countRows(tx, name) })),
      ),
    }
    yield { name: MANIFEST, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }
    yield { name: README, bytes: Buffer.from(README_TEXT) }
    for (const table of tables) yield* table.bytes ? filesWithBytes(tx, table, table.bytes) : filesOfRows(tx, table)
  } finally {
    await tx.rollback().execute()
  }
}

async function countRows(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${sql.table(table)}`.execute(db)
  return rows[0]?.count ?? 0
}

async function* filesOfRows(db: Db, table: ArchivedTable): AsyncGenerator<ArchiveFile> {
  let number = 0
  for await (const rows of pages<{ row: string }>(db, table, sql`to_jsonb(item)::text as row`, ROWS_PER_FILE)) {
    number += 1
    const bytes = Buffer.from(rows.map(({ row }) => `${row}\n`).join(''))
    yield { name: nameOfFile(table.name, number, 'ndjson'), bytes }
  }
}

// A row with bytes is two files, the bytes first: a picture can be looked at with any program.
async function* filesWithBytes(db: Db, table: ArchivedTable, column: string): AsyncGenerator<ArchiveFile> {
  const columns = sql`(to_jsonb(item) - ${column}::text)::text as row, item.${sql.ref(column)} as bytes,
    to_jsonb(item) ->> 'type' as type`
  let number = 0
  for await (const [row] of pages<{ row: string; bytes: Buffer; type: string | null }>(db, table, columns, 1)) {
    if (!row) return
    number += 1
    const ending = /^\w+\/(\w{1,10})$/.exec(row.type ?? '')?.[1] ?? 'bytes'
    yield { name: nameOfFile(table.name, number, ending), bytes: row.bytes }
    yield { name: nameOfFile(table.name, number, 'json'), bytes: Buffer.from(`${row.row}\n`) }
  }
}

// Through a cursor: a table of any length costs the memory of one page.
async function* pages<Row>(
  db: Db,
  table: ArchivedTable,
  columns: RawBuilder<unknown>,
  size: number,
): AsyncGenerator<Row[]> {
  // Where nothing tells rows apart but all of them, all of them is their order.
  const order = table.key.length > 0 ? sql.join(table.key.map((column) => sql.ref(column))) : sql`to_jsonb(item)::text`
  await sql`declare pages no scroll cursor for
    select ${columns} from ${sql.table(table.name)} item order by ${order}`.execute(db)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(size)} from pages`.execute(db)
    if (rows.length === 0) break
    yield rows
  }
  await sql`close pages`.execute(db)
}
