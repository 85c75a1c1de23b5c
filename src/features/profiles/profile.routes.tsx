import { Hono } from 'hono'
import { isSlug, pathOfEntry, SECTIONS } from '#src/features/entries/index.ts'
import { readPartyBySlug } from '#src/features/parties/index.ts'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import { linkToParty } from '#src/features/register/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Prepared } from '#src/platform/cache/prepared.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { countByKind, listParties } from './party.lists.ts'
import { PartyListPage } from './party-list.view.tsx'
import { parsePartyListing, pathOfPartyListing } from './party-listing.ts'
import { loadProfile } from './profile.load.ts'
import { ProfilePage } from './profile.view.tsx'

const PER_PAGE = 120

/** The list of parties and a page for each of them, in every language. */
export function profileRoutes(deps: Deps) {
  const { db, pages } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${SECTIONS.party[lang]}`

    routes.get(path, (c) => {
      const { site } = c.var
      const listing = parsePartyListing(site, lang, new URL(c.req.url).searchParams)
      if (!listing) return c.notFound()
      return answer(c, pages, pathOfPartyListing(site, listing), async () => {
        const { kind, country, theme, page } = listing
        const selection = { lang, kind, country, themeId: theme?.id }
        const [found, counted] = await Promise.all([
          listParties(db, selection, { limit: PER_PAGE + 1, offset: (page - 1) * PER_PAGE }),
          countByKind(db, selection),
        ])
        const isOffered = (code: string) => counted.some((row) => row.country === code)
        if ((found.length === 0 && page > 1) || (country && !isOffered(country))) return undefined
        const matching = counted.filter((row) => (!kind || row.kind === kind) && (!country || row.country === country))
        return html(
          <PartyListPage
            deps={deps}
            site={site}
            listing={listing}
            parties={found.slice(0, PER_PAGE)}
            hasMore={found.length > PER_PAGE}
            total={matching.reduce((sum, row) => sum + row.parties, 0)}
            kinds={[...new Set(counted.map((row) => row.kind))]}
            countries={[...new Set(counted.flatMap((row) => row.country ?? []))]}
          />,
          { tags: ['site', 'register'] },
        )
      })
    })

    routes.get(`${path}/:slug`, (c) => {
      const slug = c.req.param('slug').normalize('NFC')
      // What could never be an address does not reach the database.
      if (!isSlug(slug)) return c.notFound()
      const target = pathOfEntry(lang, { kind: 'party', slug })
      return answer(c, pages, target, () => prepareProfile(deps, { site: c.var.site, lang, target, slug }))
    })
  }
  return routes
}

async function prepareProfile(
  deps: Deps,
  { site, lang, target, slug }: { site: Site; lang: Lang; target: string; slug: string },
): Promise<Prepared | undefined> {
  const party = await readPartyBySlug(deps.db, slug)
  if (!party) return undefined
  const tags = ['site', 'register', 'day', 'kind:story', 'kind:highlight', `entry:${party.id}`]
  const { href } = linkToParty(party, lang)
  // Another name of it, or our own city: the start page is all about that.
  if (href !== target) {
    return { status: 301, type: 'text/plain; charset=utf-8', body: '', tags, headers: { Location: href } }
  }
  const day = Temporal.Now.zonedDateTimeISO(site.timeZone).toPlainDate()
  const profile = await loadProfile(deps.db, { site, lang, day }, party)
  const mentioned = profile.text?.mentioned.map((link) => `entry:${link.id}`) ?? []
  return html(<ProfilePage deps={deps} profile={profile} />, { tags: [...tags, ...mentioned], described: true })
}
