import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** Where the program under test runs, and where what asks it. On one core both share it, and only ratios say anything. */
export const SERVER_CORE = 0
export const LOAD_CORE = availableParallelism() > 1 ? 1 : 0

const canPin = spawnSync('taskset', ['--version']).status === 0
const running = new Set<ChildProcess>()
let stopping = false

/** The full path of an installed program. */
export function findProgram(name: string): string | undefined {
  // Debian keeps servers where an ordinary user does not look.
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path))
}

/** Starts a program, on one core when `core` is given. It is stopped with the benchmark, however that ends. */
export function run(
  command: string,
  args: readonly string[],
  { core, ...options }: SpawnOptions & { core?: number } = {},
): ChildProcess {
  if (stopping) throw new Error('The benchmark is ending.')
  const pinned = core === undefined || !canPin ? [command, ...args] : ['taskset', '-c', String(core), command, ...args]
  const child = spawn(pinned[0] as string, pinned.slice(1), options)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Puts a process that runs, and all its threads, on one core. */
export function pin(pid: number, core: number): void {
  if (canPin) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)])
}

/** Asks a process to end, and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const cutOff = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(cutOff)
}

/** Stops all that was started and starts nothing more. */
export async function stopAll(): Promise<void> {
  stopping = true
  await Promise.all([...running].map(stop))
}
