import { type ChildProcess, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { showProgress } from '../process/progress.ts'
import { Refusal } from '../process/refusal.ts'
import type { DatabaseAddress } from './connect.ts'
import { livingOwner, releaseFolder, takeFolder } from './folder-lock.ts'
import { EMBEDDED_MAJOR, findPostgres, type PostgresProgram } from './postgres-program.ts'

/** A PostgreSQL of our own in a data folder. */
export interface EmbeddedDatabase {
  readonly address: DatabaseAddress
  /** Stops the server, after its clients' statements are finished or given up, and frees the folder. */
  stop(): Promise<void>
}

const USER = 'proxeny'
const LARGEST_LOG = 10 * 1024 * 1024
// A Unix socket's path must fit into 107 bytes (sockaddr_un); the server adds this name.
const SOCKET = '.s.PGSQL.5432'
const LONGEST_SOCKET = 107

/**
 * Starts the embedded PostgreSQL of a data folder, makes its cluster if there is none, takes care of what a killed run
 * left behind, and starts it again whenever it dies. Throws a Refusal when the folder is in use or of a newer version.
 */
export async function startEmbedded(folder: string, extraSettings: readonly string[] = []): Promise<EmbeddedDatabase> {
  makeFolder(folder)
  const owner = takeFolder(folder)
  if (owner) {
    throw new Refusal(
      `The data folder ${folder} is in use by another Proxeny (process ${owner.pid}). Stop that one first.`,
    )
  }
  try {
    const program = findPostgres(folder)
    await showProgress('Making the database', makeCluster(folder, program))
    await showProgress('Stopping the database of a killed run', stopOrphan(folder))
    const socket = socketFolder(folder)
    const server = await superviseServer(folder, program, [
      ...['-D', join(folder, 'postgres'), '-k', socket, '-c', 'listen_addresses='],
      ...settingsOfServer(),
      ...extraSettings,
    ])
    return {
      address: { host: socket, user: USER, database: 'postgres' },
      async stop() {
        await server.stop()
        if (socket !== join(folder, 'socket')) rmSync(socket, { recursive: true, force: true })
        releaseFolder(folder)
      },
    }
  } catch (error) {
    releaseFolder(folder)
    throw error
  }
}

/**
 * The database of a data folder for a command: that of the Proxeny which runs there, left running at the end, or one of
 * its own for as long as the command takes.
 */
export async function borrowEmbedded(folder: string): Promise<EmbeddedDatabase> {
  if (!livingOwner(folder)) return startEmbedded(folder)
  const socket = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[4] ?? ''
  return { address: { host: socket, user: USER, database: 'postgres' }, stop: async () => {} }
}

function settingsOfServer(): string[] {
  const settings = {
    max_connections: '40',
    shared_buffers: '128MB',
    // Plans of pages are tiny: compiling them costs more than it saves.
    jit: 'off',
    wal_level: 'replica',
    // A log that only says what is wrong.
    log_min_messages: 'warning',
    log_line_prefix: '%m ',
    timezone: 'UTC',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
  } catch (error) {
    throw new Refusal(`The data folder ${folder} cannot be used: ${(error as Error).message}`)
  }
}

async function makeCluster(folder: string, program: PostgresProgram): Promise<void> {
  const cluster = join(folder, 'postgres')
  if (existsSync(cluster)) {
    const major = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'))
    if (major > EMBEDDED_MAJOR) {
      throw new Refusal(
        `The data folder is of PostgreSQL ${major}, this Proxeny has ${EMBEDDED_MAJOR}. Update the program.`,
      )
    }
    if (major < EMBEDDED_MAJOR) {
      throw new Refusal(
        `The data folder is of PostgreSQL ${major}, this Proxeny has ${EMBEDDED_MAJOR}. Export with the old program, and load with this one.`,
      )
    }
    return
  }
  // Under another name until it is whole: a kill in between leaves nothing that looks like a database.
  const unfinished = join(folder, 'postgres.new')
  rmSync(unfinished, { recursive: true, force: true })
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8']
  program.run('initdb', ['-D', unfinished, '-U', USER, '-A', 'trust', ...locale])
  renameSync(unfinished, cluster)
}

// The server is ours alone when it works on our cluster: its process names the folder.
async function stopOrphan(folder: string): Promise<void> {
  const file = join(folder, 'postgres', 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isServerOf(pid, folder)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isServerOf(pid, folder); waited += 50) {
    // After half a minute it is cut off; its log makes good what it had promised.
    if (waited === 30_000) process.kill(pid, 'SIGQUIT')
    if (waited > 60_000)
      throw new Refusal(`The database of an earlier run (process ${pid}) does not stop. Stop it by hand.`)
    await sleep(50)
  }
}

function isServerOf(pid: number, folder: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join(folder, 'postgres'))
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return stdout.includes(join(folder, 'postgres'))
  } catch {
    return false
  }
}

function socketFolder(folder: string): string {
  const path = join(folder, 'socket')
  if (Buffer.byteLength(join(path, SOCKET)) < LONGEST_SOCKET) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    if (process.getuid?.() === 0) chmodSync(path, 0o700)
    return path
  }
  return mkdtempSync(join(tmpdir(), 'proxeny-'))
}

async function superviseServer(folder: string, program: PostgresProgram, args: readonly string[]) {
  const logFile = join(folder, 'postgres.log')
  if (existsSync(logFile) && statSync(logFile).size > LARGEST_LOG) truncateSync(logFile)
  let stopping = false
  let child: ChildProcess
  let gone: Promise<void>

  const start = async () => {
    const log = openSync(logFile, 'a', 0o600)
    child = program.start('postgres', args, log)
    closeSync(log)
    gone = new Promise((resolve) => child.once('exit', () => resolve()))
    while (!isReady(folder, child.pid)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error('The server ended before it was ready.')
      await sleep(10)
    }
    // Killed or crashed: the program goes on from its cache, and the database comes back.
    void gone.then(() => (stopping ? undefined : restart()))
  }

  const restart = async () => {
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5_000)) {
      await sleep(wait)
      if (stopping) return
      try {
        return await start()
      } catch {
        // The remains of the dead server hold its memory for a moment: again.
      }
    }
  }

  try {
    await showProgress('Starting the database', start())
  } catch {
    const lastWords = readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join('\n')
    throw new Refusal(`The database does not start. Its log ${logFile} ends with:\n${lastWords}`)
  }
  return {
    async stop() {
      stopping = true
      child.kill('SIGINT')
      const cutOff = setTimeout(() => child.kill('SIGQUIT'), 20_000)
      await gone
      clearTimeout(cutOff)
    },
  }
}

// The eighth line of its pid file is how a server tells pg_ctl of its state.
function isReady(folder: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}
