import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Kysely } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { Refusal } from '../process/refusal.ts'

const NAME = /^(\d{8}T\d{4}_[a-z0-9_]+)\.ts$/

/**
 * Brings a database to what this program knows, in one transaction. Several may start at once: one migrates, the others
 * wait. With `until` it stops at that migration, and never goes back to it. Throws a Refusal for a database that a newer
 * program has migrated.
 */
// biome-ignore lint/suspicious/noExplicitAny: migrations know no table types.
export async function migrate(db: Kysely<any>, folder: string, until?: string): Promise<string[]> {
  const provider = providerOf(folder)
  const migrator = new Migrator({ db, provider })
  const known = new Set(Object.keys(await provider.getMigrations()))
  const unknown = (await appliedIn(db)).filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new Refusal(`This database belongs to a newer Proxeny (it has ${unknown.join(', ')}). Update the program.`)
  }
  if (until && !known.has(until)) throw new Refusal(`This Proxeny does not know ${until}. Update the program.`)
  const isBehind = until !== undefined && !(await appliedIn(db)).includes(until)
  if (until && !isBehind) return []
  const { error, results = [] } = until ? await migrator.migrateTo(until) : await migrator.migrateToLatest()
  if (error) throw error
  return results.map((result) => result.migrationName)
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function appliedIn(db: Kysely<any>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const rows = await db.selectFrom('kysely_migration').select('name').execute()
  return rows.map((row) => row.name)
}

function providerOf(folder: string): MigrationProvider {
  return {
    async getMigrations() {
      const migrations: Record<string, Migration> = {}
      for (const file of readdirSync(folder).sort()) {
        const name = NAME.exec(file)?.[1]
        if (name) migrations[name] = await import(pathToFileURL(join(folder, file)).href)
      }
      return migrations
    },
  }
}
