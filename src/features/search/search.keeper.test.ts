import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { entryFiles, startCity } from '#src/testing/city.ts'
import { askInTime, isTooMuch } from './ask.store.ts'
import { indexChanges, keepSearch } from './index.ts'

const TITLE = { title: { en: 'Zanzibar' }, facts: 'original: en' }

async function untilKept(db: Db, word: string): Promise<void> {
  const kept = () => db.selectFrom('search_words').select('lang').where('folded', '=', word).executeTakeFirst()
  while (!(await kept())) await sleep(20)
}

describe('the index', () => {
  test('takes in by itself what changes, and what changed while nobody kept it', async (t) => {
    const city = await startCity(t, entryFiles('stories/a', TITLE))
    const said: string[] = []
    const keeper = keepSearch(city.db, (sentence) => said.push(sentence))
    t.after(() => keeper.stop())
    await untilKept(city.db, 'zanzibar')
    await city.load(entryFiles('stories/b', { ...TITLE, title: { en: 'Mauritius' } }))
    keeper.wake()
    await untilKept(city.db, 'mauritius')
    assert.deepEqual(said, [])
  })

  test('loses no change when it is killed in the middle of its work', async (t) => {
    const { db } = await startCity(t, entryFiles('stories/a', TITLE))
    await assert.rejects(
      db.transaction().execute(async (tx) => {
        assert.notEqual(await indexChanges(tx), 0)
        throw new Error('killed')
      }),
      /killed/,
    )
    assert.notEqual(await indexChanges(db), 0)
    await untilKept(db, 'zanzibar')
  })

  test('is written by one process at a time', async (t) => {
    const { db } = await startCity(t, entryFiles('stories/a', TITLE))
    await db.transaction().execute(async (tx) => {
      await indexChanges(tx)
      assert.equal(await indexChanges(db), 'busy')
    })
  })
})

describe('a flood of questions', () => {
  test('leaves connections to others: the question that takes too long is given up, too many are refused', async (t) => {
    const { db } = await createTestDatabase(t)
    const slow = () =>
      askInTime(db, (tx) => sql`select pg_sleep(60)`.execute(tx)).then(
        () => 'answered',
        (error) => isTooMuch(error),
      )
    const first = [slow(), slow(), slow()]
    const others = Array.from({ length: 30 }, () => askInTime(db, async () => 'quick'))
    assert.equal(await slow(), true, 'refused at once')
    assert.deepEqual(await Promise.all(first), [true, true, true])
    assert.deepEqual(new Set(await Promise.all(others)), new Set(['quick']))
  })
})
