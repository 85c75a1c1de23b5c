import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { keepSchedule } from './features/entries/index.ts'
import type { OfficeMeans } from './features/office/index.ts'
import { runVisitErrands, type VisitErrands } from './features/outcomes/index.ts'
import { tidyDaily } from './features/retention/index.ts'
import { keepSearch } from './features/search/index.ts'
import { keepSite } from './features/site/index.ts'
import { VISIT_TAG } from './features/visits/index.ts'
import { listenForTags } from './platform/cache/announcements.ts'
import { createPageCache } from './platform/cache/page-cache.ts'
import type { OpenDatabase } from './platform/database/connect.ts'
import type { Tables } from './platform/database/tables.ts'
import { createFront } from './platform/http/front.ts'
import type { Handle } from './platform/http/listener.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import { createMailRoom, MAIL_TAG } from './platform/mail/index.ts'
import { createVault } from './platform/secrets/vault.ts'
import { watchDay } from './platform/time/watch-day.ts'
import { loadAssets } from './ui/assets.ts'

const PLAIN = 'http://localhost'

/** A city that answers at an address. */
export interface ServedCity {
  readonly port: number
  readonly origin: string
  /** Finishes the answers under way and stops. The database stays open. */
  close(): Promise<void>
}

/** How the office of a city is run. */
export interface OfficeSettings extends Pick<OfficeMeans, 'proxies' | 'oidc'> {
  /** What its secrets are sealed with. */
  readonly key: Uint8Array
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
}

/** Serves a city from its migrated database. Throws a Refusal when the address cannot be had. */
export async function serveCity(options: {
  database: OpenDatabase<Tables>
  host: string
  port: number
  /** The public address; when left out, that of this machine. */
  origin: string | undefined
  cacheBytes: number
  office: OfficeSettings
}): Promise<ServedCity> {
  const { db, connect } = options.database
  const { host, origin: publicAddress } = options
  const { key, smtpUrl, mailFrom, proxies, oidc } = options.office
  const vault = createVault(key)
  const mail = createMailRoom({
    db,
    vault,
    smtpUrl,
    from: mailFrom ?? `no-reply@${new URL(publicAddress ?? PLAIN).hostname}`,
  })
  const pages = createPageCache({ maxBytes: options.cacheBytes, headers: securityHeaders(publicAddress ?? PLAIN) })
  const site = keepSite(db)
  const schedule = keepSchedule(db)
  const tidying = tidyDaily(db)
  let errands: VisitErrands | undefined
  const search = keepSearch(db, (sentence) => console.error(sentence))
  // What was announced before anybody listened is in nobody's cache yet.
  const listening = await listenForTags({
    connect,
    onTags(tags) {
      if (tags.includes('site')) site.drop()
      pages.drop(tags)
      schedule.wake()
      if (tags.includes(MAIL_TAG)) mail.wake()
      if (tags.includes(VISIT_TAG)) errands?.wake()
      search.wake()
    },
    onLost() {},
    onRegained() {
      site.drop()
      pages.doubtAll()
      schedule.wake()
      mail.wake()
      search.wake()
    },
  })
  // What says "today" or "to come" carries the tag "day".
  const day = watchDay({
    timeZone: async () => (await site.current())?.timeZone,
    onNewDay: () => pages.drop(['day']),
  })
  const assets = await loadAssets()
  let handle: Handle
  const front = createFront({ cache: pages, handle: (request, response) => handle(request, response) })
  const closeRest = async () => {
    day.stop()
    await errands?.stop()
    await Promise.all([schedule.stop(), tidying.stop(), search.stop(), listening.stop(), mail.stop()])
  }
  try {
    const { port } = await front.listen({ port: options.port, host })
    // Pages carry their address, and a free port has a number only now. No request comes in between.
    const origin = publicAddress ?? `${PLAIN}:${port}`
    errands = runVisitErrands({ db, vault, mail, site, origin })
    handle = getRequestListener(createApp({ db, site, pages, origin, assets, mail, vault, proxies, oidc }).fetch)
    return {
      port,
      origin,
      async close() {
        await front.close()
        await closeRest()
      },
    }
  } catch (error) {
    await closeRest()
    throw error
  }
}
