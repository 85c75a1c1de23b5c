import { Hono } from 'hono'
import type { PageCache } from '#src/platform/cache/page-cache.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { answer } from '#src/platform/http/answer.ts'
import { readPictureBytes } from './media.store.ts'

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const FILE = `${ID}\\.[0-9a-f]{12}\\.\\d{1,5}\\.(?:webp|jpg)`
const TYPES: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' }

/** Pictures at addresses that never show another one: `/media/<id>.<hash>.<width>.webp`. */
export function mediaRoutes({ db, pages }: { db: Db; pages: PageCache }) {
  return new Hono().get(`/media/:file{${FILE}}`, (c) => {
    const file = c.req.param('file')
    const [id = '', hash = '', width = '', ending = ''] = file.split('.')
    const type = TYPES[ending] ?? ''
    return answer(c, pages, `/media/${file}`, async () => {
      const bytes = await readPictureBytes(db, { id, hash, width: Number(width), type })
      if (!bytes) return undefined
      return { type, body: bytes, tags: [`media:${id}`], cacheControl: 'public, max-age=31536000, immutable' }
    })
  })
}
