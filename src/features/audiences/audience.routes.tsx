import { Hono } from 'hono'
import { listEntries, pathOfSection, SECTIONS } from '#src/features/entries/index.ts'
import {
  type Deps,
  parseListing,
  pathOfListing,
  type ReaderEnv,
  selectionOf,
  tagsOf,
} from '#src/features/reading/index.ts'
import { pathOfAudience, slugOfTerm, termBySlug } from '#src/features/site/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { AudiencePage, AudiencesPage } from './audience.view.tsx'

const PER_PAGE = 20
const MOST_PAGES = 50

/** The audiences, and for each a page that gathers what concerns it, in every language. */
export function audienceRoutes(deps: Deps) {
  const { db, pages } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${SECTIONS.audience[lang]}`

    routes.get(path, (c) =>
      answer(c, pages, pathOfSection(lang, 'audience'), async () =>
        html(<AudiencesPage deps={deps} site={c.var.site} lang={lang} />, { tags: ['site'] }),
      ),
    )

    routes.get(`${path}/:slug`, (c) => {
      const { site } = c.var
      const slug = c.req.param('slug').normalize('NFC')
      const audience = termBySlug(site.audiences, lang, slug)
      if (!audience) return c.notFound()
      // The slug of another language or of earlier days is understood, and shown the way.
      if (slugOfTerm(site, audience, lang) !== slug) return c.redirect(pathOfAudience(site, audience, lang), 301)
      const listing = parseListing(site, { section: 'audience', lang, audience }, new URL(c.req.url).searchParams)
      if (!listing) return c.notFound()
      return answer(c, pages, pathOfListing(site, listing), async () => {
        const offset = (listing.page - 1) * PER_PAGE
        const [found, lasting] = await Promise.all([
          listEntries(db, selectionOf(site, listing), { limit: PER_PAGE + 1, offset }),
          listEntries(db, { lang, kinds: ['page'], audienceId: audience.id }, { limit: MOST_PAGES }),
        ])
        if (found.length === 0 && listing.page > 1) return undefined
        const list = { listing, entries: found.slice(0, PER_PAGE), hasOlder: found.length > PER_PAGE }
        return html(<AudiencePage deps={deps} site={site} audience={audience} lasting={lasting} {...list} />, {
          tags: [...tagsOf(listing), 'kind:page'],
        })
      })
    })
  }
  return routes
}
