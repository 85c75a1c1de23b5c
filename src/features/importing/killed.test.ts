import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { jobWorks } from '#src/jobs.ts'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { storeFile } from '#src/platform/files/index.ts'
import { type Job, keepJobs, readJob } from '#src/platform/jobs/index.ts'
import { beginRun, readRun, startRun } from './run.store.ts'

const BY = { id: null, name: 'a test' }
const CHILD = fileURLToPath(new URL('../../testing/job-process.ts', import.meta.url))
const LOADER = new URL('../../platform/tsx-loader.mjs', import.meta.url).href

describe('a process that is killed in the middle of an import', () => {
  test('leaves nothing of it; it is told at once as interrupted, and can be carried out again', {
    timeout: 40_000,
  }, async (t) => {
    const { db } = await createTestDatabase(t, 'sample')
    const rows = 'key,kind,name,country\nfirst-one,city,First One,NO\nsecond-one,city,Second One,NO\n'
    const file = await storeFile(db, 'two.csv', [Buffer.from(rows)] as unknown as AsyncIterable<Uint8Array>)
    const number = await beginRun(db, { name: file.name, files: [file.id], by: BY })
    const jobOf = async () => (await readJob(db, (await readRun(db, number))?.jobId)) as Job
    const until = async (isSo: (job: Job) => boolean) => {
      for (;;) {
        const job = await jobOf()
        if (isSo(job)) return job
        await sleep(20)
      }
    }
    const { rows: names } = await sql<{ name: string }>`select current_database() as name`.execute(db)
    const child = spawn(process.execPath, ['--import', LOADER, CHILD, names[0]?.name ?? ''], { stdio: 'inherit' })
    t.after(() => child.kill('SIGKILL'))
    await until(({ state }) => state === 'done')
    assert.equal(await startRun(db, number, { job: 'try', wish: { mapping: 'parties' }, by: BY }), 'started')
    await until(({ state }) => state === 'done')

    // Somebody adds the second one at this moment: the import waits for them, with the first one written.
    const other = await db.startTransaction().execute()
    await sql`insert into entries (kind, key, original_lang) values ('party', 'second-one', 'sv')`.execute(other)
    assert.equal(await startRun(db, number, { job: 'run', by: BY }), 'started')
    const isWaiting = sql<{ count: number }>`select count(*)::integer as count from pg_locks
      where not granted and locktype = 'transactionid'`
    while ((await isWaiting.execute(db)).rows[0]?.count === 0) await sleep(20)
    assert.equal((await jobOf()).state, 'running')
    child.kill('SIGKILL')
    await once(child, 'exit')
    await other.rollback().execute()

    await until(({ state }) => state === 'interrupted')
    const keys = async () =>
      (await db.selectFrom('entries').select('key').where('key', 'in', ['first-one', 'second-one']).execute()).length
    while ((await isWaiting.execute(db)).rows[0]?.count !== 0) await sleep(20)
    assert.equal(await keys(), 0)
    assert.equal((await readRun(db, number))?.result, undefined)

    assert.equal(await startRun(db, number, { job: 'run', by: BY }), 'started')
    const jobs = keepJobs(db, async () => jobWorks(db))
    t.after(() => jobs.stop())
    await until(({ state }) => state === 'done')
    assert.equal(await keys(), 2)
    assert.equal((await readRun(db, number))?.result?.counts.added, 2)
  })
})
