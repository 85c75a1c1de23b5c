import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { keepSchedule } from './features/entries/index.ts'
import { keepSite } from './features/site/index.ts'
import { listenForTags } from './platform/cache/announcements.ts'
import { createPageCache } from './platform/cache/page-cache.ts'
import type { OpenDatabase } from './platform/database/connect.ts'
import type { Tables } from './platform/database/tables.ts'
import { createFront } from './platform/http/front.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import { loadAssets } from './ui/assets.ts'

/** A city that answers at an address. */
export interface ServedCity {
  readonly port: number
  readonly origin: string
  /** Finishes the answers under way and stops. The database stays open. */
  close(): Promise<void>
}

/** Serves a city from its migrated database. Throws a Refusal when the address cannot be had. */
export async function serveCity(options: {
  database: OpenDatabase<Tables>
  host: string
  port: number
  /** The public address; when left out, that of this machine. */
  origin: string | undefined
  cacheBytes: number
}): Promise<ServedCity> {
  const { db, connect } = options.database
  // What was announced before anybody listened is in nobody's cache yet.
  const origin = options.origin ?? `http://localhost:${options.port}`
  const pages = createPageCache({ maxBytes: options.cacheBytes, headers: securityHeaders(origin) })
  const site = keepSite(db)
  const schedule = keepSchedule(db)
  const listening = await listenForTags({
    connect,
    onTags(tags) {
      if (tags.includes('site')) site.drop()
      pages.drop(tags)
      schedule.wake()
    },
    onLost() {},
    onRegained() {
      site.drop()
      pages.doubtAll()
      schedule.wake()
    },
  })
  const app = createApp({ db, site, pages, origin, assets: await loadAssets() })
  const front = createFront({ cache: pages, handle: getRequestListener(app.fetch) })
  const closeRest = async () => {
    await Promise.all([schedule.stop(), listening.stop()])
  }
  try {
    const { port } = await front.listen({ port: options.port, host: options.host })
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
