import { Hono } from 'hono'
import { readEntryTitle } from '#src/features/entries/index.ts'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { directionOf, isLang } from '#src/platform/i18n/languages.ts'
import { drawSocialPicture } from '#src/ui/social-picture.ts'

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The pictures that are shown where a page is shared: its title in the city's look (Open Graph). */
export function sharingRoutes(deps: Deps) {
  const { db, pages } = deps
  return new Hono<ReaderEnv>().get(`/og/:lang/:file{(?:site|${ID})\\.png}`, (c) => {
    const { site } = c.var
    const lang = c.req.param('lang')
    const file = c.req.param('file')
    if (!isLang(lang) || !site.languages.includes(lang)) return c.notFound()
    return answer(c, pages, `/og/${lang}/${file}`, async () => {
      const id = file.slice(0, -'.png'.length)
      const siteTitle = labelIn(site, site.titles, lang)
      const title = id === 'site' ? siteTitle : await readEntryTitle(db, { id, lang })
      if (!title) return undefined
      const city = labelIn(site, site.names, lang)
      const body = await drawSocialPicture({
        title,
        city,
        siteTitle,
        dir: directionOf(lang),
        colours: site.look.colours,
      })
      return { type: 'image/png', body, tags: ['site', `entry:${id}`], cacheControl: 'public, max-age=86400' }
    })
  })
}
