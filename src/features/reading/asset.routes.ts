import { Hono } from 'hono'
import { labelIn } from '#src/features/site/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import type { Asset } from '#src/ui/assets.ts'
import type { Deps, ReaderEnv } from './reader.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The files of the look, each at an address that changes with it. They need no city. */
export function assetRoutes({ assets, pages }: Deps) {
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
  return routes.get('/favicon.ico', (c) => c.redirect(assets.favicon.path, 302))
}

/** What a phone needs to keep the site on its home screen, in each language (W3C web app manifest). */
export function manifestRoutes({ assets, pages }: Deps) {
  return new Hono<ReaderEnv>().get('/:lang/site.webmanifest', (c) => {
    const { site } = c.var
    const lang = c.req.param('lang')
    if (!isLang(lang)) return c.notFound()
    return answer(c, pages, `/${lang}/site.webmanifest`, async () => {
      const city = labelIn(site, site.names, lang)
      const manifest = {
        name: `${labelIn(site, site.titles, lang)}, ${city}`,
        short_name: city,
        lang,
        start_url: `/${lang}`,
        scope: '/',
        display: 'browser',
        background_color: '#0b3c53',
        theme_color: '#0b3c53',
        icons: [
          { src: assets.favicon.path, type: 'image/svg+xml', sizes: 'any' },
          { src: assets.largeIcon.path, type: 'image/png', sizes: '512x512', purpose: 'any' },
        ],
      }
      return { type: 'application/manifest+json; charset=utf-8', body: JSON.stringify(manifest), tags: ['site'] }
    })
  })
}
