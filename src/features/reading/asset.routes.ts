import { Hono } from 'hono'
import { labelIn, pathOfMark } from '#src/features/site/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import type { Asset } from '#src/ui/assets.ts'
import { lookOf } from './look.ts'
import type { Deps, ReaderEnv } from './reader.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The files of the look, each at an address that changes with it. They need no city. */
export function assetRoutes({ assets, pages, site }: Deps) {
  const routes = new Hono()
  for (const asset of Object.values(assets) as Asset[]) {
    routes.get(asset.path, (c) =>
      answer(c, pages, asset.path, async () => ({
        type: asset.type,
        body: asset.bytes,
        tags: [],
        cacheControl: FOR_EVER,
      })),
    )
  }
  // Browsers and readers that look at no page ask for this one.
  return routes.get('/favicon.ico', async (c) => {
    const city = await site.current()
    return c.redirect((city && pathOfMark(city.look, 'tab')) ?? assets.favicon.path, 302)
  })
}

/** What a phone needs to keep the site on its home screen, in each language (W3C web app manifest). */
export function manifestRoutes({ assets, pages }: Deps) {
  return new Hono<ReaderEnv>().get('/:lang/site.webmanifest', (c) => {
    const { site } = c.var
    const lang = c.req.param('lang')
    if (!isLang(lang)) return c.notFound()
    return answer(c, pages, `/${lang}/site.webmanifest`, async () => {
      const city = labelIn(site, site.names, lang)
      const look = lookOf(assets, site.look)
      const large = pathOfMark(site.look, 'large')
      const manifest = {
        name: `${labelIn(site, site.titles, lang)}, ${city}`,
        short_name: city,
        lang,
        start_url: `/${lang}`,
        scope: '/',
        display: 'browser',
        background_color: look.deep,
        theme_color: look.deep,
        icons: [
          ...(large ? [] : [{ src: assets.favicon.path, type: 'image/svg+xml', sizes: 'any' }]),
          { src: large ?? assets.largeIcon.path, type: 'image/png', sizes: '512x512', purpose: 'any' },
        ],
      }
      return { type: 'application/manifest+json; charset=utf-8', body: JSON.stringify(manifest), tags: ['site'] }
    })
  })
}
