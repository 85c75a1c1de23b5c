import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { loadContent } from '#src/features/content/index.ts'
import { setLanguageOpen } from '#src/features/site/index.ts'
import { type DatabaseAddress, openDatabase } from '#src/platform/database/connect.ts'
import { startEmbedded } from '#src/platform/database/embedded.ts'
import { migrate } from '#src/platform/database/migrate.ts'
import type { Db, Tables } from '#src/platform/database/tables.ts'
import { asAdmin } from '#src/platform/database/testing.ts'
import { LOAD_CORE, pin } from './processes.ts'
import { writeStories } from './stories.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The database server of the benchmark, with a sample city in a database for each number of stories. */
export interface Databases {
  readonly version: string
  /** The `DATABASE_URL` of the city with so many stories, or of the sample city alone. */
  urlOf(stories: number | 'city'): string
  stop(): Promise<void>
}

/** Starts the embedded PostgreSQL, away from the core of the servers, and fills the databases. */
export async function startDatabases(folder: string, sizes: readonly number[]): Promise<Databases> {
  const data = join(folder, 'databases')
  mkdirSync(data)
  const server = await startEmbedded(data, ['-c', 'max_connections=100'])
  try {
    const { host = '', user = '' } = server.address
    // Before anybody connects: the processes that serve connections inherit it.
    pin(Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), LOAD_CORE)
    await asAdmin({ host, user }, 'create database city')
    const version = await inDatabase({ host, user, database: 'city' }, async (db) => {
      await migrate(db, fromHere('../migrations'))
      await loadContent(db, fromHere('../samples/espoo'))
      // Four languages: four start pages can be rendered at once.
      await setLanguageOpen(db, { lang: 'ar', open: true })
      const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db)
      return rows[0]?.version ?? ''
    })
    for (const size of sizes) {
      console.log(`Writing ${size.toLocaleString('en-GB')} stories …`)
      await asAdmin({ host, user }, `create database ${nameOf(size)} template city`)
      await inDatabase({ host, user, database: nameOf(size) }, (db) => writeStories(db, size))
    }
    // What was written goes to the disk now, not while pages are measured.
    await asAdmin({ host, user }, 'checkpoint')
    return {
      version,
      urlOf: (size) =>
        `postgres:///${size === 'city' ? size : nameOf(size)}?host=${encodeURIComponent(host)}&user=${user}`,
      stop: () => server.stop(),
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const nameOf = (size: number) => `city_${size}`

async function inDatabase<Result>(address: DatabaseAddress, work: (db: Db) => Promise<Result>): Promise<Result> {
  const database = await openDatabase<Tables>(address)
  try {
    return await work(database.db)
  } finally {
    await database.close()
  }
}
