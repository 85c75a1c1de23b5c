import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { createTestDatabase } from '#src/platform/database/testing.ts'
import { soon } from '#src/testing/soon.ts'
import { startMailServer } from './testing.ts'

const CHILD = fileURLToPath(new URL('../../testing/mail-process.ts', import.meta.url))
// A hundred thousand of them are sent, and killed in the middle, by the benchmark.
const MAILS = 400

test('mails to many that processes are killed (-9) with in the middle arrive, each of them once', async (t) => {
  const { db } = await createTestDatabase(t)
  const server = await startMailServer(t)
  await sql`
    with known as (
      insert into people (email, lang)
      select format('person%s@d%s.example', number, number % 7), 'sv' from generate_series(1, ${MAILS}) number
      returning id, email)
    insert into outbox (composer, about, person_id, domain, state)
    select 'test', gen_random_uuid(), id, split_part(email, '@', 2), 'queued' from known`.execute(db)
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  const [name, key] = [rows[0]?.name ?? '', randomBytes(32).toString('base64url')]
  const start = () => {
    const child = spawn(process.execPath, [...process.execArgv, CHILD, name, server.url, key], { stdio: 'inherit' })
    t.after(() => child.kill('SIGKILL'))
    return child
  }
  const kill = async (child: ChildProcess) => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const arrived = () => Promise.resolve(server.arrived.length)

  const [first, second] = [start(), start()]
  await soon(arrived, (count) => count > MAILS / 8)
  await kill(first)
  await soon(arrived, (count) => count > MAILS / 3)
  await kill(second)
  assert.ok(server.arrived.length < MAILS, 'it was in the middle')
  const third = start()
  const left = () =>
    db
      .selectFrom('outbox')
      .select((rows) => rows.fn.countAll<number>().as('count'))
      .where('state', '=', 'queued')
      .executeTakeFirstOrThrow()
  await soon(left, ({ count }) => count === 0)
  await soon(arrived, (count) => count >= MAILS)
  await kill(third)

  const times = new Map<string, number>()
  for (const { to } of server.arrived) times.set(to[0] ?? '', (times.get(to[0] ?? '') ?? 0) + 1)
  assert.equal(times.size, MAILS)
  assert.deepEqual(
    [...times].filter(([, count]) => count !== 1),
    [],
  )
})
