import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { Refusal } from '../process/refusal.ts'
import { isRunning } from '../process/testing.ts'
import { openDatabase } from './connect.ts'
import { borrowEmbedded, startEmbedded } from './embedded.ts'

function newFolder(t: TestContext, ...below: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'proxeny-embedded-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  return join(root, ...below, 'data')
}

const pidOfServer = (folder: string) =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

async function pidOfRunning(folder: string): Promise<number> {
  for (;;) {
    try {
      const pid = pidOfServer(folder)
      if (isRunning(pid)) return pid
    } catch {
      // Between two servers there is no such file.
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('the embedded database', () => {
  test('is for its owner alone, on no port, and gone when it is stopped', async (t) => {
    const folder = newFolder(t)
    const server = await startEmbedded(folder)
    assert.equal(statSync(folder).mode & 0o777, 0o700)
    const { db, close } = await openDatabase<{ one: { n: number } }>(server.address)
    await db.schema.createTable('one').addColumn('n', 'integer').execute()
    const pid = pidOfServer(folder)
    assert.deepEqual(tcpSocketsOf(pid), [])
    await close()
    await server.stop()
    assert.equal(isRunning(pid), false)

    const again = await startEmbedded(folder)
    const reopened = await openDatabase<{ one: { n: number } }>(again.address)
    assert.deepEqual(await reopened.db.selectFrom('one').selectAll().execute(), [])
    await reopened.close()
    await again.stop()
  })

  test('comes back by itself when it is killed, with every row that was acknowledged', async (t) => {
    const folder = newFolder(t)
    const server = await startEmbedded(folder)
    t.after(() => server.stop())
    const { db, close } = await openDatabase<{ one: { n: number } }>(server.address)
    t.after(close)
    await db.schema.createTable('one').addColumn('n', 'integer').execute()
    let acknowledged = 0
    for (let round = 0; round < 3; round++) {
      // Rows can be acknowledged by what the last server left behind, before the next one is there.
      process.kill(await pidOfRunning(folder), 'SIGKILL')
      const tries = acknowledged + 20
      while (acknowledged < tries) {
        const inserted = await db
          .insertInto('one')
          .values({ n: acknowledged + 1 })
          .execute()
          .then(
            () => true,
            () => false,
          )
        if (inserted) acknowledged++
        else await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    const rows = new Set((await db.selectFrom('one').select('n').execute()).map((row) => row.n))
    for (let n = 1; n <= acknowledged; n++) assert.ok(rows.has(n), `row ${n}`)
  })

  test('of a run that was killed is taken care of by the next', async (t) => {
    const folder = newFolder(t)
    const killed = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./embedded.ts'))}
        await startEmbedded(${JSON.stringify(folder)}); console.log('up'); setInterval(() => {}, 1000)`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: process.cwd() },
    )
    await once(killed.stdout, 'data')
    const orphan = pidOfServer(folder)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    assert.ok(isRunning(orphan))
    const server = await startEmbedded(folder)
    assert.equal(isRunning(orphan), false)
    assert.notEqual(pidOfServer(folder), orphan)
    await server.stop()
  })

  test('has one owner; a command borrows it and leaves it running', async (t) => {
    const folder = newFolder(t)
    const server = await startEmbedded(folder)
    await assert.rejects(
      startEmbedded(folder),
      (error) => error instanceof Refusal && /in use by another Proxeny/.test(error.message),
    )
    const borrowed = await borrowEmbedded(folder)
    const { close } = await openDatabase(borrowed.address)
    await close()
    await borrowed.stop()
    assert.ok(isRunning(pidOfServer(folder)))
    await server.stop()
  })

  test('works in a folder whose path is too long for a socket', async (t) => {
    const folder = newFolder(t, 'x'.repeat(100), 'y'.repeat(50))
    const server = await startEmbedded(folder)
    const { close } = await openDatabase(server.address)
    await close()
    await server.stop()
    assert.throws(() => statSync(server.address.host ?? ''), /ENOENT/)
  })

  test('of a newer version is refused in a sentence', async (t) => {
    const folder = newFolder(t)
    mkdirSync(join(folder, 'postgres'), { recursive: true })
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '99\n')
    await assert.rejects(
      startEmbedded(folder),
      (error) => error instanceof Refusal && /PostgreSQL 99.*Update the program/.test(error.message),
    )
  })
})

// The inodes in the kernel's tables of TCP sockets that are among the open files of a process.
function tcpSocketsOf(pid: number): string[] {
  const open = readdirSync(`/proc/${pid}/fd`).map((file) => readlinkSync(`/proc/${pid}/fd/${file}`))
  return ['tcp', 'tcp6']
    .flatMap((table) => readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n').slice(1))
    .map((row) => row.trim().split(/\s+/)[9] ?? '')
    .filter((inode) => open.includes(`socket:[${inode}]`))
}
