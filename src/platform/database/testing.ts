import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type OpenDatabase, openDatabase } from './connect.ts'
import type { Tables } from './tables.ts'

/** The databases that `npm test` makes once, and tests get copies of: one that is empty, one with the sample city. */
export const TEMPLATES = { empty: 'proxeny_empty', sample: 'proxeny_sample' } as const

/** Where the server of the tests is: the folder of its socket. */
export interface TestServer {
  readonly host: string
  readonly user: string
}

/** The server that `npm test` started. Throws when the tests run without it. */
export function testServer(): TestServer {
  const given = process.env.PROXENY_TEST_SERVER
  if (!given) throw new Error('There is no test database. Run: npm test, or npm test -- FILE for a single file.')
  return JSON.parse(given)
}

/** What lives as long as a test, or with the hooks of `node:test` as long as a file. */
export interface Life {
  after(end: () => unknown): void
}

/** A migrated database of its own for a test, gone at its end: empty, or with the sample city in it. */
export async function createTestDatabase(
  t: Life,
  content: keyof typeof TEMPLATES = 'empty',
): Promise<OpenDatabase<Tables>> {
  const server = testServer()
  const name = `test_${randomBytes(8).toString('hex')}`
  await asAdmin(server, `create database ${name} template ${TEMPLATES[content]} strategy file_copy`)
  const open = await openDatabase<Tables>({ ...server, database: name })
  t.after(async () => {
    await open.close()
    await asAdmin(server, `drop database ${name} with (force)`)
  })
  return open
}

/** Runs one statement on the server itself. */
export async function asAdmin(server: TestServer, statement: string): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
