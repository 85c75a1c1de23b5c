import type { Db } from '#src/platform/database/tables.ts'
import { type OpenArchive, writeArchive } from './archive.file.ts'
import { exportFiles } from './export.store.ts'
import { type RestoreReport, restoreFiles } from './restore.store.ts'

export { type OpenArchive, openArchive, writeArchive } from './archive.file.ts'
export { rowsOfFile, rowsOfManifest } from './archive.model.ts'
export { exportFiles } from './export.store.ts'

/** Writes the whole city into one archive of plain files. Answers how many files. */
export function exportCity(db: Db, path: string): Promise<number> {
  return writeArchive(path, exportFiles(db))
}

/** Puts a city back into an empty database that has been through the archive's migrations. */
export function restoreCity(db: Db, { manifest, files }: OpenArchive): Promise<RestoreReport> {
  return restoreFiles(db, manifest, files)
}
