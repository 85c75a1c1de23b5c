import { Hono } from 'hono'
import { answer, type Deps, type ReaderEnv } from '#src/features/reading/index.ts'
import { readPictureBytes } from './media.store.ts'

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const FILE = `${ID}\\.[0-9a-f]{12}\\.\\d{1,5}\\.(?:webp|jpg)`
const TYPES: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' }

/** Pictures at addresses that never show another one: `/media/<id>.<hash>.<width>.webp`. */
export function mediaRoutes(deps: Deps) {
  return new Hono<ReaderEnv>().get(`/media/:file{${FILE}}`, (c) => {
    const file = c.req.param('file')
    const [id = '', hash = '', width = '', ending = ''] = file.split('.')
    const type = TYPES[ending] ?? ''
    return answer(c, deps, `/media/${file}`, async () => {
      const bytes = await readPictureBytes(deps.db, { id, hash, width: Number(width), type })
      if (!bytes) return undefined
      return { type, body: bytes, tags: [`media:${id}`], cacheControl: 'public, max-age=31536000, immutable' }
    })
  })
}
