import { once } from 'node:events'
import { request } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { pin, run, SERVER_CORE, stop } from './processes.ts'

const PROGRAM = fileURLToPath(new URL('../bin/proxeny.mjs', import.meta.url))

/** The program under test, started as an operator starts it. */
export interface RunningCity {
  readonly origin: string
  /** The process that serves. */
  readonly pid: number
  /** The launcher that found the right Node for it. */
  readonly launcher: number
  /** How long it took from the command to the first whole page, in milliseconds. */
  readonly firstPageAfter: number
  stop(): Promise<void>
}

/** Starts a city with more settings, and reads its first page. */
export async function startCity(settings: Readonly<Record<string, string>>): Promise<RunningCity> {
  const started = performance.now()
  const child = run(process.env.PROXENY_BENCH_NODE ?? 'node', [PROGRAM, 'start'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout || !child.pid) throw new Error('The program could not be started.')
  const words = createInterface({ input: child.stdout })
  const told = new Promise<{ pid: number; port: number }>((resolve) => {
    words.on('line', (line) => {
      const found = /process (\d+), Node .* listening on .*:(\d+)$/.exec(line)
      if (found) resolve({ pid: Number(found[1]), port: Number(found[2]) })
    })
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The program ended before it answered (exit code ${code}).`)
  })
  const { pid, port } = await Promise.race([told, ended])
  ended.catch(() => {})
  const origin = `http://127.0.0.1:${port}`
  await ask(`${origin}/sv`)
  const firstPageAfter = performance.now() - started
  pin(pid, SERVER_CORE)
  return { origin, pid, launcher: child.pid, firstPageAfter, stop: () => stop(child) }
}

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Asks once, and takes the answer as it is, compressed or not. Throws for an error. */
export async function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const asked = request(url, { headers, agent: false })
  asked.end()
  const [response] = await once(asked, 'response')
  const body = Buffer.concat(await response.toArray())
  if (response.statusCode >= 400) throw new Error(`${url} answers ${response.statusCode}.`)
  return { status: response.statusCode, headers: response.headers, body }
}
