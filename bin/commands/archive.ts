import { resolve } from 'node:path'
import { readConfig } from '#src/config.ts'
import { exportCity, openArchive, restoreCity } from '#src/features/archive/index.ts'
import { showProgress } from '#src/platform/process/progress.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { bringUpToDate, openCity, withCity } from './city.ts'

/** `proxeny export FILE` */
export async function exportToFile([file]: string[]): Promise<void> {
  if (!file) throw new Refusal('Usage: proxeny export FILE, like proxeny export city.tar.gz')
  await withCity(async ({ db }) => {
    const files = await showProgress('Writing the city', exportCity(db, resolve(file)))
    console.log(`Wrote the whole city into ${file} (${files} files). It holds personal data: keep it safe.`)
  })
}

/** `proxeny restore FILE` */
export async function restoreFromFile([file]: string[]): Promise<void> {
  if (!file) throw new Refusal('Usage: proxeny restore FILE')
  const archive = await openArchive(resolve(file))
  // An archive of an older program is put into a database as it was then, and both are brought up to date together.
  const city = await openCity(readConfig(process.env), 'command', archive.manifest.migrations.at(-1))
  try {
    const { rows, tables } = await showProgress('Restoring the city', restoreCity(city.database.db, archive))
    await bringUpToDate(city.database.db)
    console.log(`Restored ${rows} rows in ${tables} tables. The city is there again: npm start`)
  } finally {
    await city.close()
  }
}
