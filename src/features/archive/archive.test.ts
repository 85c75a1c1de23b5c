import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { loadContent } from '#src/features/content/index.ts'
import { saveParty } from '#src/features/parties/index.ts'
import { recordTieState, saveTie } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { exportCity, openArchive, restoreCity } from './index.ts'

const SAMPLE = fileURLToPath(new URL('../../../samples/espoo', import.meta.url))

function newFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-archive-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function loadSample(t: TestContext): Promise<Db> {
  const { db } = await createTestDatabase(t, 'sample')
  const town = (key: string, partOf?: string) =>
    saveParty(db, { key, kind: 'city', names: [{ lang: 'und', name: key, kind: 'name' }], partOf }, 'test')
  await town('whole')
  await town('district', 'whole')
  await saveTie(db, { key: 'tie', kind: 'twin_town', parties: ['district'] }, 'test')
  await recordTieState(db, { tieKey: 'tie', state: { state: 'in_force', isCertain: true, notes: {} }, by: 'test' })
  return db
}

async function restoreInto(t: TestContext, file: string): Promise<Db> {
  const { db } = await createTestDatabase(t)
  await restoreCity(db, await openArchive(file))
  return db
}

/** Rewrites the files of an archive as somebody in whose hands it was could. */
function tamper(file: string, change: (tar: Buffer) => Buffer): void {
  writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)))))
}

describe('an archive of a city', () => {
  test('gives the same city again: export, restore, export is byte for byte the same', async (t) => {
    const folder = newFolder(t)
    const [first, second] = [join(folder, 'a.tar.gz'), join(folder, 'b.tar.gz')]
    const files = await exportCity(await loadSample(t), first)
    assert.ok(files > 20)
    const restored = await restoreInto(t, first)
    await exportCity(restored, second)
    assert.ok(readFileSync(first).equals(readFileSync(second)))
    // Its search has everything to take in, and nothing of it lies in the archive.
    const waiting = await restored.selectFrom('entry_changes').select('id').execute()
    const entries = await restored.selectFrom('entries').select('id').execute()
    assert.equal(waiting.length, entries.length)
    // And the city goes on from there: what is numbered by the database does not start at 1 again.
    await loadContent(restored, SAMPLE)
    await saveParty(restored, { key: 'new', kind: 'city', names: [{ lang: 'und', name: 'New', kind: 'name' }] }, 'test')
  })

  test('is not put over a city that is there', async (t) => {
    const db = await loadSample(t)
    const file = join(newFolder(t), 'a.tar.gz')
    await exportCity(db, file)
    await assert.rejects(restoreCity(db, await openArchive(file)), /holds a city already/)
  })

  test('that was cut off is refused, and nothing of it stays', async (t) => {
    const file = join(newFolder(t), 'a.tar.gz')
    await exportCity(await loadSample(t), file)
    writeFileSync(file, readFileSync(file).subarray(0, -20_000))
    const { db } = await createTestDatabase(t)
    await assert.rejects(async () => restoreCity(db, await openArchive(file)), Refusal)
    assert.equal((await db.selectFrom('languages').selectAll().execute()).length, 0)
  })

  test('cannot bring a script onto a page', async (t) => {
    const file = join(newFolder(t), 'a.tar.gz')
    await exportCity(await loadSample(t), file)
    // As long as before: the archive stays a tar.
    tamper(file, (tar) => Buffer.from(tar.toString('latin1').replaceAll('"html": "<p>', '"html": "<s>'), 'latin1'))
    const restored = await restoreInto(t, file)
    const revisions = await restored.selectFrom('revisions').select('html').execute()
    assert.ok(revisions.length > 0)
    assert.ok(revisions.every(({ html }) => !html.startsWith('<s>')))
  })

  test('with a file that belongs nowhere, or that is none at all, is refused by name', async (t) => {
    const folder = newFolder(t)
    const file = join(folder, 'a.tar.gz')
    await exportCity(await loadSample(t), file)
    tamper(file, (tar) => Buffer.from(tar.toString('latin1').replace('data/audit/', '../../etc/x'), 'latin1'))
    const { db } = await createTestDatabase(t)
    await assert.rejects(async () => restoreCity(db, await openArchive(file)), Refusal)
    writeFileSync(join(folder, 'b'), 'no archive')
    await assert.rejects(openArchive(join(folder, 'b')), /cannot be read|is not an archive/)
    await assert.rejects(openArchive(join(folder, 'c')), /There is no file/)
  })
})
