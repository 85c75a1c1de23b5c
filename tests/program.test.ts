import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '#src/platform/database/embedded.ts'
import { isRunning } from '#src/platform/process/testing.ts'

// The program as an operator knows it: started by its launcher, with settings, signals and exit codes.
const LAUNCHER = fileURLToPath(new URL('../bin/proxeny.mjs', import.meta.url))

interface Run {
  readonly launcher: ChildProcess
  readonly output: () => string
  readonly ended: Promise<number | null>
}

function run(t: TestContext, args: readonly string[], env: Record<string, string>): Run {
  const launcher = spawn(process.execPath, [LAUNCHER, ...args], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (data) => (output += data))
  const ended = once(launcher, 'close').then(([code]) => code)
  t.after(async () => {
    launcher.kill('SIGTERM')
    await ended
  })
  return { launcher, output: () => output, ended }
}

function newData(t: { after(end: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-program-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The address that a run says it is at, once it does. */
async function started(run: Run): Promise<string> {
  for (;;) {
    const found = /Proxeny is at (http:\S+)/.exec(run.output())?.[1]
    if (found) return found
    if (run.launcher.exitCode !== null || run.launcher.signalCode !== null) assert.fail(run.output())
    await sleep(20)
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20)
}

const statusOf = async (address: string) => (await fetch(address)).status

const serverOf = (data: string) => Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('the program', () => {
  // One city, made by the first start, that each of the others finds as the one before has left it.
  const city = newData({ after })

  test('starts with the sample city, says where, and stops on SIGTERM with exit code 0', async (t) => {
    const data = city
    const program = run(t, ['start'], { PROXENY_DATA: data })
    const address = await started(program)
    const page = await (await fetch(`${address}/sv`)).text()
    assert.match(page, /Internationella relationer/)
    assert.ok(page.includes(`<link rel="canonical" href="${address}/sv"`), 'the page knows its address')
    assert.match(program.output(), /Loaded the sample city espoo/)
    const server = serverOf(data)
    program.launcher.kill('SIGTERM')
    assert.equal(await program.ended, 0)
    assert.equal(isRunning(server), false)
    assert.match(program.output(), /Stopped\./)
  })

  test('prints a link for the first administrator, and none as soon as there is one', async (t) => {
    const data = newData(t)
    const settings = { PROXENY_DATA: data, PROXENY_SAMPLE: 'none' }
    const program = run(t, ['start'], settings)
    const address = await started(program)
    await until(() => /to stop/.test(program.output()))
    const link = /(http:\S+\/office\/begin\/\S+)/.exec(program.output())?.[1]
    assert.ok(link, program.output())
    assert.match(await (await fetch(link)).text(), /You are the first one here|Olet täällä|Du är den första/)
    const form = { name: 'Anna', email: 'anna@city.example', lang: 'en', password: 'korsord lampa vinter' }
    const answer = await fetch(link, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { origin: address },
      redirect: 'manual',
    })
    assert.equal(answer.headers.get('location'), '/office/setup')
    assert.equal(statSync(join(data, 'secret')).mode & 0o777, 0o600)

    const rescue = run(t, ['staff', 'rescue', 'anna@city.example'], settings)
    assert.equal(await rescue.ended, 0, rescue.output())
    assert.match(rescue.output(), /\/office\/recovery\/\S+/)
    program.launcher.kill('SIGTERM')
    assert.equal(await program.ended, 0)
    const again = run(t, ['start'], settings)
    await started(again)
    await until(() => /to stop/.test(again.output()))
    assert.doesNotMatch(again.output(), /office\/begin/)
    again.launcher.kill('SIGTERM')
    assert.equal(await again.ended, 0)
  })

  test('takes commands while it runs, and shows what they did', async (t) => {
    const data = city
    const program = run(t, ['start'], { PROXENY_DATA: data })
    const address = await started(program)
    assert.equal(await statusOf(`${address}/ar`), 404)
    const command = run(t, ['language', 'open', 'ar'], { PROXENY_DATA: data })
    assert.equal(await command.ended, 0, command.output())
    await until(async () => (await statusOf(`${address}/ar`)) === 200)
    program.launcher.kill('SIGINT')
    program.launcher.kill('SIGTERM')
    assert.equal(await program.ended, 0)
  })

  test('leaves nothing running when its launcher is killed with -9, and starts again', async (t) => {
    const data = city
    const program = run(t, ['start'], { PROXENY_DATA: data })
    await started(program)
    const server = serverOf(data)
    program.launcher.kill('SIGKILL')
    await until(() => !isRunning(server))
    const again = run(t, ['start'], { PROXENY_DATA: data })
    await started(again)
    again.launcher.kill('SIGTERM')
    assert.equal(await again.ended, 0)
  })

  test('goes on being read while its database is down, says so, and recovers by itself', async (t) => {
    const data = city
    const database = await startEmbedded(data)
    const program = run(t, ['start'], {
      DATABASE_URL: `postgres:///postgres?user=${database.address.user}&host=${database.address.host}`,
    })
    const address = await started(program)
    const page = await (await fetch(`${address}/fi`)).text()
    assert.equal(await statusOf(`${address}/health/ready`), 200)

    await database.stop()
    await until(async () => (await statusOf(`${address}/health/ready`)) === 503)
    assert.equal(await (await fetch(`${address}/fi`)).text(), page, 'a page that is kept')
    assert.equal(await statusOf(`${address}/en/twin-towns`), 503, 'a page that is not')
    assert.equal(await statusOf(`${address}/health/live`), 200)
    const { status } = (await (await fetch(`${address}/health`)).json()) as { status: string }
    assert.equal(status, 'database_away')

    const back = await startEmbedded(data)
    t.after(() => back.stop())
    await until(async () => (await statusOf(`${address}/health/ready`)) === 200)
    assert.equal(await statusOf(`${address}/en/twin-towns`), 200)
    program.launcher.kill('SIGTERM')
    assert.equal(await program.ended, 0)
  })

  test('shows in a second process what the first one or a command changed', async (t) => {
    const database = await startEmbedded(city)
    t.after(() => database.stop())
    const { user, host } = database.address
    const settings = { DATABASE_URL: `postgres:///postgres?user=${user}&host=${host}` }
    const first = run(t, ['start'], settings)
    const address = await started(first)
    const second = run(t, ['start'], settings)
    const other = await started(second)
    const story = '/en/news/espoo-is-a-lighthouse-city'
    const [title] = /<h1[^>]*>[^<]+/.exec(await (await fetch(`${address}${story}`)).text()) ?? []
    assert.ok(title)
    assert.equal(await statusOf(`${other}${story}`), 200)
    const command = run(t, ['entry', 'withdraw', 'stories/sparcs', 'en', '--notice', 'Out of date.'], settings)
    assert.equal(await command.ended, 0, command.output())
    for (const each of [address, other]) await until(async () => (await statusOf(`${each}${story}`)) === 410)
  })

  test('says in one sentence why it does not start', async (t) => {
    const data = newData(t)
    const busy = createServer().listen(0, 'localhost')
    await once(busy, 'listening')
    t.after(() => busy.close())
    const { port } = busy.address() as { port: number }
    const refusals: [Record<string, string>, RegExp][] = [
      [{ PORT: String(port), PROXENY_SAMPLE: 'none' }, new RegExp(`Port ${port} is in use`)],
      [{ PORT: 'x' }, /^PORT must be a port/],
      [{ DATABASE_URL: 'postgres://user:secret@127.0.0.1:9/none' }, /127\.0\.0\.1:9 does not answer/],
    ]
    for (const [env, sentence] of refusals) {
      const program = run(t, ['start'], { PROXENY_DATA: data, ...env })
      assert.equal(await program.ended, 1)
      assert.match(program.output(), sentence)
      assert.doesNotMatch(program.output(), /\n\s+at |secret/)
    }
    const unknown = run(t, ['fly'], {})
    assert.equal(await unknown.ended, 1)
    assert.match(unknown.output(), /There is no command "fly"/)
  })
})
