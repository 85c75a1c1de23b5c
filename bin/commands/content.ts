import { resolve } from 'node:path'
import { loadContent } from '#src/features/content/index.ts'
import { showProgress } from '#src/platform/process/progress.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { withCity } from './city.ts'

/** `proxeny content load FOLDER` */
export async function content([verb, folder]: string[]): Promise<void> {
  if (verb !== 'load' || !folder) throw new Refusal('Usage: proxeny content load FOLDER')
  await withCity(async ({ db }) => {
    const { files, changed, notes } = await showProgress('Loading', loadContent(db, resolve(folder)))
    for (const { file, message } of notes) console.log(`${file}  ${message}`)
    console.log(
      changed === 0
        ? `Nothing new in ${files} files.`
        : `Loaded ${changed} of ${files} files; the others were loaded before.`,
    )
  })
}
