import type { Context } from 'hono'
import type { Site, SiteKeeper } from '#src/features/site/index.ts'
import type { OfficeLang, StaffMember } from '#src/features/staff/index.ts'
import type { PageCache } from '#src/platform/cache/page-cache.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { SiteAssets } from '#src/ui/assets.ts'
import type { OfficeAssets } from '#src/ui/office/assets.ts'

/** Reads an address of the public site from a database, or from within a transaction on it. */
export type ReadAs = (db: Db, path: string) => Promise<Response>

/** What the rooms of the office work with. */
export interface OfficeDeps {
  readonly db: Db
  readonly site: SiteKeeper
  readonly pages: PageCache
  /** The public address, without a slash at its end. */
  readonly origin: string
  readonly assets: SiteAssets
  readonly officeAssets: () => Promise<OfficeAssets>
  /** Reads an address of the public site as it is in another state of the database: for previews. */
  readonly readAs: ReadAs
}

/** What is known of every request to the office. */
export interface OfficeEnv {
  Variables: {
    /** Undefined while the city is still to be set up. */
    site: Site | undefined
    /** Who is signed in: behind `requireStaff` always somebody. */
    staff: StaffMember
    sessionId: string
    lang: OfficeLang
    look: OfficeAssets
  }
}

export type OfficeContext = Context<OfficeEnv>
