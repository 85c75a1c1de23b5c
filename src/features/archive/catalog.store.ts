import { sql } from 'kysely'
import type { Db, Tx } from '#src/platform/database/tables.ts'

/** A table as the archive carries it. */
export interface ArchivedTable {
  readonly name: string
  /** Its columns in alphabetical order, without those that the database computes. */
  readonly columns: readonly string[]
  /** The columns of its primary key, in whose order rows are written; none for a table without one. */
  readonly key: readonly string[]
  /** The column whose bytes are a file of their own. */
  readonly bytes: string | undefined
  /** The column that the database numbers by itself. */
  readonly identity: string | undefined
}

/**
 * The tables that hold a city, read from the database itself: a new one is in the archive without anybody thinking of
 * it. Left out is what can be made again from the rest: tables with a comment that begins with "derived".
 */
export async function listTables(db: Db): Promise<ArchivedTable[]> {
  const { rows } = await sql<{
    name: string
    columns: string[]
    key: string[]
    bytes: string | null
    identity: string | null
  }>`
    select class.relname as name,
           array(select attname::text from pg_attribute where attrelid = class.oid and attnum > 0 and not attisdropped
                                                      and attgenerated = '' order by attname) as columns,
           array(select attname::text from pg_index
                  cross join lateral unnest(indkey) with ordinality as part(number, place)
                  join pg_attribute on attrelid = class.oid and attnum = part.number
                 where indrelid = class.oid and indisprimary order by part.place) as key,
           (select attname::text from pg_attribute
             where attrelid = class.oid and atttypid = 'bytea'::regtype and not attisdropped) as bytes,
           (select attname::text from pg_attribute where attrelid = class.oid and attidentity <> '') as identity
      from pg_class class
     where class.relkind = 'r' and class.relnamespace = 'public'::regnamespace and class.relname not like 'kysely_%'
       and coalesce(obj_description(class.oid), '') not like 'derived%'
     order by class.relname collate "C"`.execute(db)
  return rows.map((row) => ({ ...row, bytes: row.bytes ?? undefined, identity: row.identity ?? undefined }))
}

/** The migrations that a database has been through, in order. */
export async function listMigrations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name collate "C"`.execute(db)
  return rows.map((row) => row.name)
}

/** Says whether there is anything in a database that a restored city would meet. */
export async function isEmptyCity(db: Db): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from languages) or exists (select 1 from entries) or exists (select 1 from audit) as found`.execute(
    db,
  )
  return rows[0]?.found === false
}

/** Lets rows refer to rows that come later, until `checkReferences`. */
export async function deferReferences(tx: Tx): Promise<void> {
  for (const { table, name } of await references(tx)) {
    await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} deferrable initially deferred`.execute(
      tx,
    )
  }
}

/** Checks every reference that was deferred, and makes them strict again, but for those that never were. */
export async function checkReferences(tx: Tx, deferrable: ReadonlySet<string>): Promise<void> {
  await sql`set constraints all immediate`.execute(tx)
  for (const { table, name } of await references(tx)) {
    if (deferrable.has(name)) continue
    await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} not deferrable`.execute(tx)
  }
}

/** The references that are deferrable by themselves. */
export async function listDeferrable(db: Db): Promise<Set<string>> {
  const found = await references(db)
  return new Set(found.filter((reference) => reference.deferrable).map((reference) => reference.name))
}

async function references(db: Db): Promise<{ table: string; name: string; deferrable: boolean }[]> {
  const { rows } = await sql<{ table: string; name: string; deferrable: boolean }>`
    select conrelid::regclass::text as table, conname as name, condeferrable as deferrable
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db)
  return rows
}
