import { isDatabaseAway } from '#src/platform/database/connect.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Site } from './site.model.ts'
import { readSite } from './site.store.ts'

/** Holds the city between changes, so that a page costs no query for its frame. */
export interface SiteKeeper {
  /** The city as it is now; the last known one while the database is away; undefined when there is none yet. */
  current(): Promise<Site | undefined>
  /** Forgets what was read: something of it changed. */
  drop(): void
}

/** Makes a keeper that reads the city when it is first asked for. */
export function keepSite(db: Db): SiteKeeper {
  let known: Site | undefined
  let reading: Promise<Site | undefined> | undefined
  return {
    current() {
      reading ??= readSite(db).then(
        (site) => {
          known = site
          return site
        },
        (error) => {
          reading = undefined
          if (known && isDatabaseAway(error)) return known
          throw error
        },
      )
      return reading
    },
    drop() {
      reading = undefined
    },
  }
}
