import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../process/refusal.ts'
import { isDatabaseAway, openDatabase } from './connect.ts'
import { migrate } from './migrate.ts'
import { createTestDatabase } from './testing.ts'

const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url))

describe('a database', () => {
  test('that is up to date is left alone, however many start at once', async (t) => {
    const { db } = await createTestDatabase(t)
    assert.deepEqual(await Promise.all([migrate(db, MIGRATIONS), migrate(db, MIGRATIONS)]), [[], []])
  })

  test('of a newer program is refused in a sentence', async (t) => {
    const { db } = await createTestDatabase(t)
    // biome-ignore lint/suspicious/noExplicitAny: the table of the migrator.
    const row = { name: '29990101T0000_future', timestamp: '' } as any
    await db
      .insertInto('kysely_migration' as never)
      .values(row)
      .execute()
    await assert.rejects(
      migrate(db, MIGRATIONS),
      (error) => error instanceof Refusal && /newer Proxeny.*29990101T0000_future/.test(error.message),
    )
  })

  test('that is away is refused in a sentence that holds no password', async () => {
    const away = openDatabase({ connectionString: 'postgres://user:secret@127.0.0.1:9/nothing' })
    await assert.rejects(away, (error) => {
      assert.ok(error instanceof Refusal)
      assert.match(error.message, /127\.0\.0\.1:9 does not answer/)
      assert.doesNotMatch(error.message, /secret/)
      return true
    })
  })

  test('that refuses a statement is not taken for one that is away', async (t) => {
    const { db } = await createTestDatabase(t)
    const error = await db
      .selectFrom('nothing' as never)
      .execute()
      .catch((reason) => reason)
    assert.equal(isDatabaseAway(error), false)
  })
})
