import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handled } from './handle.ts'
import { LARGEST } from './parse.ts'

const AT_ONCE = 500

/**
 * Reads the messages (`*.eml`) that a mail server drops into a folder. What was somebody's is deleted, what was nobody's
 * goes to `done`, what cannot be read to `odd`.
 */
export async function readDropFolder(
  folder: string,
  handle: (raw: Buffer) => Promise<Handled>,
  stopping: AbortSignal,
): Promise<Handled[]> {
  const names = (await readdir(folder)).filter((name) => /\.eml$/i.test(name)).sort()
  const handled: Handled[] = []
  for (const name of names.slice(0, AT_ONCE)) {
    if (stopping.aborted) break
    const file = join(folder, name)
    const { size } = await stat(file)
    const outcome = size > LARGEST ? 'odd' : await handle(await readFile(file))
    handled.push(outcome)
    if (outcome === 'taken' || outcome === 'before') await rm(file, { force: true })
    else if (outcome !== 'later') await putAside(folder, name, outcome === 'odd' ? 'odd' : 'done')
  }
  return handled
}

async function putAside(folder: string, name: string, where: 'odd' | 'done'): Promise<void> {
  await mkdir(join(folder, where), { recursive: true, mode: 0o700 })
  await rename(join(folder, name), join(folder, where, name))
}
