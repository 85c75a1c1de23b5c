import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { findProgram, LOAD_CORE, run } from './processes.ts'

/** What is asked for, by how many connections at once and for how long. */
export interface Load {
  readonly origin: string
  /** Each connection asks for its own part of them in turn: never do two wait for the same page at once. */
  readonly targets: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly connections: number
  /** Whole seconds. */
  readonly seconds: number
}

/** The program that asks. */
export const LOADER = findProgram('wrk') ? 'wrk' : 'a client in Node.js'

/** Asks as fast as answers come, and tells how many came a second. Throws when any of them was an error. */
export async function load(folder: string, wish: Load): Promise<number> {
  const { answers, errors, seconds } = LOADER === 'wrk' ? await loadWithWrk(folder, wish) : await loadWithNode(wish)
  if (errors > 0 || answers === 0) {
    throw new Error(`${wish.origin}${wish.targets[0]}: ${answers} answers and ${errors} errors.`)
  }
  return answers / seconds
}

interface Outcome {
  readonly answers: number
  readonly errors: number
  readonly seconds: number
}

async function loadWithWrk(folder: string, { origin, targets, headers, connections, seconds }: Load): Promise<Outcome> {
  const script = join(folder, 'load.lua')
  // A thread of wrk for each part of the targets: connections of a thread would get in each other's way.
  const threads = Math.min(connections, targets.length)
  writeFileSync(script, scriptFor(targets, headers ?? {}, threads))
  const numbers = { t: threads, c: connections, d: seconds }
  const flags = Object.entries(numbers).map(([name, value]) => `-${name}${value}`)
  const child = run('wrk', [...flags, '-s', script, origin], { core: LOAD_CORE, stdio: ['ignore', 'pipe', 'inherit'] })
  return JSON.parse((await outputOf(child)).split('\n').findLast((line) => line.startsWith('{')) ?? '{}')
}

function scriptFor(targets: readonly string[], headers: Readonly<Record<string, string>>, parts: number): string {
  const quoted = (words: string) => JSON.stringify(words)
  return `
local targets = { ${targets.map(quoted).join(', ')} }
local headers = { ${Object.entries(headers)
    .map(([name, value]) => `[${quoted(name)}] = ${quoted(value)}`)
    .join(', ')} }
local threads, mine, at = 0, {}, 0
function setup(thread)
  threads = threads + 1
  thread:set("first", threads)
end
function init()
  for index = first, #targets, ${parts} do
    mine[#mine + 1] = wrk.format("GET", targets[index], headers)
  end
end
function request()
  at = at % #mine + 1
  return mine[at]
end
function done(summary)
  local failed = summary.errors
  print(string.format('{"answers":%d,"errors":%d,"seconds":%f}', summary.requests,
    failed.connect + failed.read + failed.write + failed.status + failed.timeout, summary.duration / 1e6))
end
`
}

const CLIENT = fileURLToPath(new URL('./client.ts', import.meta.url))

async function loadWithNode(wish: Load): Promise<Outcome> {
  const child = run(process.execPath, [CLIENT], { core: LOAD_CORE, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin?.end(JSON.stringify(wish))
  return JSON.parse(await outputOf(child))
}

async function outputOf(child: ReturnType<typeof run>): Promise<string> {
  const [output, [code]] = await Promise.all([child.stdout ? text(child.stdout) : '', once(child, 'exit')])
  if (code !== 0) throw new Error(`The load could not be made (exit code ${code}).`)
  return output
}
