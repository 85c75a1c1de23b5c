import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { Figure } from './report.ts'

const SERVER = fileURLToPath(new URL('./mail-server.ts', import.meta.url))
const SENDER = fileURLToPath(new URL('../src/testing/mail-process.ts', import.meta.url))
const CONNECTIONS = 4

/** Puts so many mails to many into the outbox, each to an address of its own, over a thousand domains. */
export async function queueMails(db: Db, count: number): Promise<void> {
  await sql`
    with known as (
      insert into people (email, lang)
      select format('person%s@d%s.example', number, number % 1000), 'sv' from generate_series(1, ${count}) number
      returning id, email)
    insert into outbox (composer, about, person_id, domain, state)
    select 'bench', gen_random_uuid(), id, split_part(email, '@', 2), 'queued' from known`.execute(db)
  await sql`vacuum analyze outbox`.execute(db)
}

/**
 * Sends all mails to many that are queued, whoever queued them, to a real server on this machine: a sender is killed (-9)
 * in the middle, and another one goes on. Throws unless each address got exactly one.
 */
export async function measureMails(db: Db, databaseUrl: string): Promise<Figure[]> {
  const queued = await countQueued(db)
  const server = start(SERVER, [])
  const [{ port }] = (await once(server, 'message')) as [{ port: number }]
  const key = randomBytes(32).toString('base64url')
  const send = () => start(SENDER, [databaseUrl, `smtp://127.0.0.1:${port}`, key, String(CONNECTIONS)])
  const memory: number[] = []
  let sender = send()
  const begun = performance.now()
  let wasKilled = false
  for (;;) {
    await sleep(200)
    const left = await countQueued(db)
    if (sender.pid) memory.push(memoryOf(sender.pid))
    if (!wasKilled && left < queued / 2) {
      sender.kill('SIGKILL')
      await once(sender, 'exit')
      wasKilled = true
      sender = send()
    }
    if (left === 0) break
  }
  const seconds = (performance.now() - begun) / 1000
  await sleep(1_000)
  server.send('count')
  const [found] = (await once(server, 'message')) as [{ total: number; addresses: number; twice: number }]
  sender.kill('SIGKILL')
  server.disconnect()
  console.log(`${queued} queued; arrived: ${JSON.stringify(found)}`)
  if (found.total !== queued || found.addresses !== queued || found.twice !== 0) {
    throw new Error(`Not exactly one mail each: ${queued} were queued, and ${JSON.stringify(found)} arrived.`)
  }
  const [early = 0, late = 0] = [memory.slice(5, 15), memory.slice(-10)].map((some) => Math.max(...some))
  return [
    {
      name: 'mails to many that arrived, each exactly once, with a kill -9 in between',
      value: found.total / seconds,
      unit: 'a second',
    },
    { name: 'memory of the sender (RSS), near the beginning', value: early, unit: 'MB' },
    { name: 'memory of the sender (RSS), near the end', value: late, unit: 'MB' },
  ]
}

async function countQueued(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('state', '=', 'queued')
    .where('composer', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}

function start(program: string, args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [...process.execArgv, program, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  return child
}

function memoryOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
