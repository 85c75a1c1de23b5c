import type { Context } from 'hono'
import type { Site, SiteKeeper } from '#src/features/site/index.ts'
import type { OfficeLang, StaffMember } from '#src/features/staff/index.ts'
import type { PageCache } from '#src/platform/cache/page-cache.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { OutsideLimits } from '#src/platform/http/fetch-outside.ts'
import type { Inbox } from '#src/platform/mail/inbox/index.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import type { SiteAssets } from '#src/ui/assets.ts'
import type { OfficeAssets } from '#src/ui/office/assets.ts'

/** How the office of a city is run. */
export interface OfficeMeans {
  readonly mail: MailRoom
  /** Where mails come in, in a program that looks after them. */
  readonly inbox?: Inbox | undefined
  readonly vault: Vault
  /** How many proxies stand before this program. */
  readonly proxies: number
  /** The city's own identity provider, where it has one. */
  readonly oidc: IdentityProviderSettings | undefined
  /** What fetching from addresses that staff give may cost, and where it may lead. For tests. */
  readonly outside?: Partial<OutsideLimits> | undefined
  /** The services that may be asked in a network of the city's own, as origins. */
  readonly privateServices: readonly string[]
}

/** Where the city's own people sign in, and how this program is known there. */
export interface IdentityProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What staff call it. */
  readonly name: string
}

/** Reads an address of the public site from a database, or from within a transaction on it. */
export type ReadAs = (db: Db, path: string) => Promise<Response>

/** What the rooms of the office work with. */
export interface OfficeDeps extends OfficeMeans {
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
    /** Whether they have just signed in, as it takes for changing how they do. */
    isFresh: boolean
    lang: OfficeLang
    look: OfficeAssets
  }
}

export type OfficeContext = Context<OfficeEnv>
