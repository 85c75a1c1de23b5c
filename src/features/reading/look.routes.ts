import { Hono } from 'hono'
import { type MarkPart, readMarkBytes } from '#src/features/site/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { coloursFrom, writeColours } from '#src/ui/palette.ts'
import { pathOfColours } from './look.ts'
import type { Deps, ReaderEnv } from './reader.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The files of the city's own look, each at an address that changes with it. */
export function lookRoutes({ db, pages }: Pick<Deps, 'db' | 'pages'>) {
  return new Hono<ReaderEnv>()
    .get('/assets/colours/:file{[\\da-f]{6}-[\\da-f]{6}\\.[\\da-f]{8}\\.css}', (c) => {
      const [light = '', dark = ''] = c.req.param('file').split(/[-.]/)
      const colours = coloursFrom({ light, dark })
      const path = colours && pathOfColours(colours)
      if (!colours || path !== c.req.path) return c.notFound()
      return answer(c, pages, path, async () => ({
        type: 'text/css; charset=utf-8',
        body: writeColours(colours),
        tags: [],
        cacheControl: FOR_EVER,
        // Anybody can ask for any colours: only those of the city are worth memory.
        ...(!isOurs(c.var.site.look.colours, colours) && { keep: false }),
      }))
    })
    .get('/assets/mark/:file{[\\da-f]{16}-(?:header|tab|touch|large)\\.png}', (c) => {
      const [hash = '', part = ''] = c.req.param('file').split(/[-.]/)
      return answer(c, pages, c.req.path, async () => {
        const body = await readMarkBytes(db, { hash, part: part as MarkPart })
        return body && { type: 'image/png', body, tags: [], cacheControl: FOR_EVER }
      })
    })
}

const isOurs = (ours: { light: string; dark: string } | undefined, asked: { light: string; dark: string }) =>
  ours?.light === asked.light && ours.dark === asked.dark
