import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { exportCity, openArchive, restoreCity } from '#src/features/archive/index.ts'
import { recordAudit } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { verifyAudit } from './index.ts'

const say = (db: Db, action: string, detail?: Record<string, unknown>) =>
  db.transaction().execute((tx) => recordAudit(tx, { by: 'a test', action, ...(detail && { detail }) }))

/** As somebody does who owns the database and does not want it known. */
async function tamper(db: Db, statement: string): Promise<void> {
  await sql`alter table audit disable trigger all`.execute(db)
  await sql.raw(statement).execute(db)
  await sql`alter table audit enable trigger all`.execute(db)
}

async function logOf(t: TestContext, lines: number): Promise<Db> {
  const { db } = await createTestDatabase(t)
  for (let number = 1; number <= lines; number += 1) await say(db, 'test.done', { number, words: 'å "quoted" \n' })
  return db
}

describe('the audit log', () => {
  test('is whole after many wrote at once, and after a write that was taken back', async (t) => {
    const db = await logOf(t, 3)
    await Promise.all(Array.from({ length: 20 }, (_, index) => say(db, `test.at_once_${index}`)))
    await db
      .transaction()
      .execute(async (tx) => {
        await recordAudit(tx, { by: 'a test', action: 'test.undone' })
        throw new Error('taken back')
      })
      .catch(() => {})
    await say(db, 'test.last')
    const check = await verifyAudit(db)
    assert.ok(check.whole)
    assert.equal(check.lines, 24)
    assert.match(check.last ?? '', /^[0-9a-f]{64}$/)
  })

  test('takes no change, no deletion and no emptying', async (t) => {
    const db = await logOf(t, 2)
    for (const statement of [
      "update audit set by = 'somebody else'",
      "update audit set hash = 'x'",
      'update audit set hash = null',
      'delete from audit',
      'truncate audit',
    ])
      await assert.rejects(sql.raw(statement).execute(db), /append only/, statement)
    assert.ok((await verifyAudit(db)).whole)
  })

  for (const [what, statement, number] of [
    ['changed', "update audit set detail = '{}' where number = 3", 3],
    ['given to another', 'update audit set by_id = gen_random_uuid() where number = 2', 2],
    ['taken out', 'delete from audit where number = 4', 4],
    ['exchanged', 'update audit set at = now() where number = 1', 1],
  ] as const) {
    test(`names the first line that was ${what} behind its back`, async (t) => {
      const db = await logOf(t, 6)
      await tamper(db, statement)
      const check = await verifyAudit(db)
      assert.ok(!check.whole)
      assert.equal(check.number, number)
    })
  }

  test('that was cut off at its end lacks the line whose hash was kept elsewhere', async (t) => {
    const db = await logOf(t, 3)
    const before = await verifyAudit(db)
    assert.ok(before.whole && before.last)
    await say(db, 'test.later')
    const grown = await verifyAudit(db, before.last)
    assert.ok(grown.whole && grown.known)
    await tamper(db, 'delete from audit where number >= 3')
    const cut = await verifyAudit(db, before.last)
    assert.ok(cut.whole && !cut.known)
  })

  test('stays whole through an archive, which does not mend a broken one, and goes on from there', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'proxeny-chain-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const db = await logOf(t, 4)
    const restore = async (name: string) => {
      const file = join(folder, name)
      await exportCity(db, file)
      const { db: other } = await createTestDatabase(t)
      await restoreCity(other, await openArchive(file))
      return other
    }
    const restored = await restore('whole.tar.gz')
    await say(restored, 'test.after')
    const check = await verifyAudit(restored)
    assert.ok(check.whole)
    assert.equal(check.lines, 5)

    await tamper(db, "update audit set action = 'test.other' where number = 2")
    const broken = await verifyAudit(await restore('broken.tar.gz'))
    assert.ok(!broken.whole)
    assert.equal(broken.number, 2)
  })
})
