import { Hono } from 'hono'
import type { PageCache } from '#src/platform/cache/page-cache.ts'
import { isDatabaseHere } from '#src/platform/database/connect.ts'
import type { Db } from '#src/platform/database/tables.ts'

/**
 * For those who watch over the program. `/health/live`: it answers at all (200). `/health/ready`: it can do everything
 * (200), or not without its database (503). `/health`: always 200, with what is the matter as JSON
 * `{ "status": "ok" | "database_away", "database": "here" | "away", "pages": number, "bytes": number }`.
 */
export function healthRoutes({ db, pages }: { db: Db; pages: PageCache }) {
  return new Hono()
    .use('/health/*', async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    })
    .get('/health/live', (c) => c.json({ status: 'ok' }))
    .get('/health/ready', async (c) => {
      const here = await isDatabaseHere(db)
      return c.json({ status: here ? 'ok' : 'database_away' }, here ? 200 : 503)
    })
    .get('/health', async (c) => {
      const here = await isDatabaseHere(db)
      return c.json({ status: here ? 'ok' : 'database_away', database: here ? 'here' : 'away', ...pages.usage() })
    })
}
