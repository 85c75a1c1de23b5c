import { exportWorks } from './features/exporting/index.ts'
import { importWorks } from './features/importing/index.ts'
import type { Db } from './platform/database/tables.ts'
import type { OutsideLimits } from './platform/http/fetch-outside.ts'
import type { JobWorks } from './platform/jobs/index.ts'

/** All that is done by itself for staff. It is loaded when there is the first job. */
export function jobWorks(db: Db, outside: Partial<OutsideLimits> = {}): JobWorks {
  return { ...importWorks(db, outside), ...exportWorks(db) }
}
