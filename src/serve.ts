import { getRequestListener } from '@hono/node-server'
import { createApp, createReadAs } from './app.ts'
import { workDaily } from './daily.ts'
import { keepSchedule } from './features/entries/index.ts'
import { NEWS_TAG } from './features/news/index.ts'
import { keepNewsletters, NEWSLETTER_TAG } from './features/newsletters/index.ts'
import type { OfficeMeans } from './features/office/index.ts'
import { tidyDaily } from './features/retention/index.ts'
import { keepSearch } from './features/search/index.ts'
import { readInboxPlace, readMailWay } from './features/settings/index.ts'
import { keepSite } from './features/site/index.ts'
import { keepTelling } from './features/telling/index.ts'
import { listenForTags } from './platform/cache/announcements.ts'
import { createPageCache } from './platform/cache/page-cache.ts'
import type { OpenDatabase } from './platform/database/connect.ts'
import type { Tables } from './platform/database/tables.ts'
import { createFront } from './platform/http/front.ts'
import type { Handle } from './platform/http/listener.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import { JOB_TAG, keepJobs } from './platform/jobs/index.ts'
import { keepInbox } from './platform/mail/inbox/index.ts'
import { createMailRoom, MAIL_TAG } from './platform/mail/index.ts'
import { createVault } from './platform/secrets/vault.ts'
import { watchDay } from './platform/time/watch-day.ts'
import { loadAssets } from './ui/assets.ts'
import { runErrandsOfVisits, VISIT_NEWS } from './visit-errands.ts'

const PLAIN = 'http://localhost'

/** A city that answers at an address. */
export interface ServedCity {
  readonly port: number
  readonly origin: string
  /** Finishes the answers under way and stops. The database stays open. */
  close(): Promise<void>
}

/** How the office of a city is run. */
export interface OfficeSettings extends Pick<OfficeMeans, 'proxies' | 'oidc' | 'privateServices'> {
  /** What its secrets are sealed with. */
  readonly key: Uint8Array
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  /** Where answers and bounces come in. */
  readonly imapUrl?: string | undefined
  readonly mailDrop?: string | undefined
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
  /** Whether it follows links at night and reminds staff in the morning; tests do so when they want to. */
  worksDaily?: boolean
}): Promise<ServedCity> {
  const { db, connect } = options.database
  const { host, origin: publicAddress } = options
  const { key, smtpUrl, mailFrom, imapUrl, mailDrop, proxies, oidc, privateServices } = options.office
  const means = { proxies, oidc, privateServices }
  const vault = createVault(key)
  // Mails carry links; the address is known once the port is.
  const known = Promise.withResolvers<string>()
  known.promise.catch(() => {})
  const standardFrom = `no-reply@${new URL(publicAddress ?? PLAIN).hostname}`
  const site = keepSite(db)
  const mail = createMailRoom({
    db,
    vault,
    connect,
    from: standardFrom,
    way: (at = db) => readMailWay({ db: at, vault }, { smtpUrl, from: mailFrom, standardFrom }),
    async composers() {
      const { createComposers } = await import('./composers.ts')
      return createComposers({ db, vault, site, origin: await known.promise })
    },
    suppressed: async (emails) => (await import('./features/suppressing/index.ts')).suppressedAmong(db, vault, emails),
    onRefused: async (refused) => (await import('./unreachable.ts')).endForRefused(db, vault)(refused),
  })
  const inbox = keepInbox({
    db,
    place: () => readInboxPlace({ db, vault }, { imapUrl, mailDrop }),
    handlers: async () => (await import('./inbox-handlers.ts')).createInboxHandlers({ vault }),
  })
  const jobs = keepJobs(db, async () => (await import('./jobs.ts')).jobWorks(db))
  const pages = createPageCache({ maxBytes: options.cacheBytes, headers: securityHeaders(publicAddress ?? PLAIN) })
  const schedule = keepSchedule(db)
  const tidying = tidyDaily({ db, vault }, async () => (await import('./personal-rooms.ts')).PERSONAL_ROOMS)
  const newsletters = keepNewsletters(db)
  const telling = keepTelling({ db, site })
  const search = keepSearch(db, (sentence) => console.error(sentence))
  let errands: ReturnType<typeof runErrandsOfVisits> | undefined
  // What was announced before anybody listened is in nobody's cache yet.
  const listening = await listenForTags({
    connect,
    onTags(tags) {
      if (tags.includes('site')) site.drop()
      pages.drop(tags)
      schedule.wake()
      if (tags.includes(MAIL_TAG)) mail.wake()
      if (tags.includes(VISIT_NEWS)) errands?.wake()
      if (tags.includes(JOB_TAG)) jobs.wake()
      if (tags.includes(NEWSLETTER_TAG)) newsletters.wake()
      if (tags.includes(NEWS_TAG)) telling.wake()
      search.wake()
    },
    onLost() {},
    onRegained() {
      site.drop()
      pages.doubtAll()
      schedule.wake()
      mail.wake()
      search.wake()
      jobs.wake()
      newsletters.wake()
      telling.wake()
    },
  })
  // What says "today" or "to come" carries the tag "day".
  const day = watchDay({
    timeZone: async () => (await site.current())?.timeZone,
    onNewDay: () => pages.drop(['day']),
  })
  const assets = await loadAssets()
  let handle: Handle
  let daily: { stop(): Promise<void> } | undefined
  const front = createFront({ cache: pages, handle: (request, response) => handle(request, response) })
  const closeRest = async () => {
    day.stop()
    await daily?.stop()
    await errands?.stop()
    // An import that is broken off is as if it had never been begun, and can be carried out after the next start.
    const keepers = [jobs, schedule, tidying, newsletters, telling, search, listening, mail, inbox]
    await Promise.all(keepers.map((keeper) => keeper.stop()))
  }
  try {
    const { port } = await front.listen({ port: options.port, host })
    // Pages carry their address, and a free port has a number only now. No request comes in between.
    const origin = publicAddress ?? `${PLAIN}:${port}`
    known.resolve(origin)
    const deps = { db, site, pages, origin, assets }
    handle = getRequestListener(createApp({ ...deps, mail, inbox, vault, ...means }).fetch)
    errands = runErrandsOfVisits({ db, vault, mail, site, origin })
    if (options.worksDaily) daily = workDaily({ ...deps, vault, mail, readAs: createReadAs(deps) })
    return {
      port,
      origin,
      async close() {
        await front.close()
        await closeRest()
      },
    }
  } catch (error) {
    known.reject(error)
    await closeRest()
    throw error
  }
}
