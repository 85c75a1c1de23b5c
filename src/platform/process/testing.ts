import { readFileSync } from 'node:fs'

/** Tells whether a process runs. One that has ended but whose end nobody has taken note of (a zombie) does not. */
export function isRunning(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z')
  } catch {
    return false
  }
}
