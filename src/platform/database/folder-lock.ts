import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The process that holds a data folder. */
export interface Owner {
  readonly pid: number
  /** When the process started: the same number can be another program later. */
  readonly started: string
}

const fileIn = (folder: string) => join(folder, 'owner.json')

/** Takes a data folder for this process. Answers the living process that holds it already, if there is one. */
export function takeFolder(folder: string): Owner | undefined {
  for (;;) {
    try {
      const owner = { pid: process.pid, started: startOf(process.pid) ?? '' }
      writeFileSync(fileIn(folder), JSON.stringify(owner), { flag: 'wx', mode: 0o600 })
      return undefined
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = livingOwner(folder)
      if (owner) return owner
      // Whoever held it was killed.
      rmSync(fileIn(folder), { force: true })
    }
  }
}

/** Gives a data folder back. */
export function releaseFolder(folder: string): void {
  rmSync(fileIn(folder), { force: true })
}

/** The living process that holds a data folder. */
export function livingOwner(folder: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Owner
    const started = startOf(owner.pid)
    return started !== undefined && started === owner.started ? owner : undefined
  } catch {
    return undefined
  }
}

// Field 22 of /proc/<pid>/stat, counted after the name in brackets, which may hold anything. Where there is no /proc a
// process that can be signalled has to do.
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
  } catch {
    if (process.platform === 'linux') return undefined
    try {
      process.kill(pid, 0)
      return ''
    } catch {
      return undefined
    }
  }
}
