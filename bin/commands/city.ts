import { fileURLToPath } from 'node:url'
import { type Config, readConfig } from '#src/config.ts'
import { type OpenDatabase, openDatabase } from '#src/platform/database/connect.ts'
import { borrowEmbedded, type EmbeddedDatabase, startEmbedded } from '#src/platform/database/embedded.ts'
import { migrate } from '#src/platform/database/migrate.ts'
import type { Db, Tables } from '#src/platform/database/tables.ts'
import { showProgress } from '#src/platform/process/progress.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/** The database of a city, as the settings say, brought to what this program knows. */
export interface CityDatabase {
  readonly database: OpenDatabase<Tables>
  readonly embedded: EmbeddedDatabase | undefined
  close(): Promise<void>
}

/**
 * Opens the database of a city. A command borrows the one of a Proxeny that runs; a server needs it for itself. `until`
 * names a migration to stop at.
 */
export async function openCity(config: Config, use: 'serve' | 'command', until?: string): Promise<CityDatabase> {
  const { databaseUrl, dataFolder } = config
  const embed = use === 'serve' ? startEmbedded : borrowEmbedded
  const embedded = databaseUrl === undefined ? await embed(dataFolder) : undefined
  try {
    const database = await openDatabase<Tables>(embedded?.address ?? { connectionString: databaseUrl })
    await bringUpToDate(database.db, until)
    return {
      database,
      embedded,
      async close() {
        await database.close()
        await embedded?.stop()
      },
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

/** Brings a database to what this program knows, or to a migration of the past. */
export async function bringUpToDate(db: Db, until?: string): Promise<void> {
  await showProgress('Bringing the database up to date', migrate(db, MIGRATIONS, until))
}

/** Runs a command on the city of the environment's settings. */
export async function withCity(work: (database: OpenDatabase<Tables>) => Promise<void>): Promise<void> {
  const city = await openCity(readConfig(process.env), 'command')
  try {
    await work(city.database)
  } finally {
    await city.close()
  }
}
