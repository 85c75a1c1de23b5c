import { Hono } from 'hono'
import { sql } from 'kysely'
import type { PageCache } from '#src/platform/cache/page-cache.ts'
import type { Db } from '#src/platform/database/tables.ts'

/**
 * For those who watch over the program. `/health/live`: it answers at all (200). `/health/ready`: it can do everything
 * (200), or not without its database (503). `/health`: always 200, with what is the matter as JSON
 * `{ "status": "ok" | "database_away", "database": "here" | "away", "pages": number, "bytes": number }`.
 */
export function healthRoutes({ db, pages }: { db: Db; pages: PageCache }) {
  // A database that hangs is away too; who watches does not want to hang with it.
  const isHere = () =>
    Promise.race([
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref()),
    ])

  return new Hono()
    .use('/health/*', async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    })
    .get('/health/live', (c) => c.json({ status: 'ok' }))
    .get('/health/ready', async (c) => {
      const here = await isHere()
      return c.json({ status: here ? 'ok' : 'database_away' }, here ? 200 : 503)
    })
    .get('/health', async (c) => {
      const here = await isHere()
      return c.json({ status: here ? 'ok' : 'database_away', database: here ? 'here' : 'away', ...pages.usage() })
    })
}
