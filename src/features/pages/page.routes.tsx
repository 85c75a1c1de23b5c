import { Hono } from 'hono'
import { listEntries, pathOfEntry, START_SLUG } from '#src/features/entries/index.ts'
import { OUTLOOK_TAGS, readOutlook } from '#src/features/happenings/index.ts'
import { type Deps, prepareEntry, type ReaderEnv } from '#src/features/reading/index.ts'
import {
  type AskedDay,
  isKept,
  parseAskedDay,
  projections,
  readOverview,
  targetOfDay,
  WITH_A_DAY,
} from '#src/features/register/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { LastingPage } from './page.view.tsx'
import { StartPage } from './start.view.tsx'

const LATEST_STORIES = 5
const LATEST_HIGHLIGHTS = 6
const NEWS_ABOUT = 5

/** The start page and the lasting pages, in every language. */
export function pageRoutes(deps: Deps) {
  const { db, pages } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    routes.get(`/${lang}`, (c) => {
      const { site } = c.var
      const address = { site, lang, kind: 'page', slug: START_SLUG } as const
      return answer(c, pages, pathOfEntry(lang, address), () =>
        prepareEntry(deps, address, async (entry) => {
          const [stories, highlights, outlook, overview] = await Promise.all([
            listEntries(db, { lang, kinds: ['story'] }, { limit: LATEST_STORIES }),
            listEntries(db, { lang, kinds: ['highlight'] }, { limit: LATEST_HIGHLIGHTS }),
            readOutlook(db, site, lang),
            readOverview(db, { site, lang, day: todayIn(site) }),
          ])
          return {
            markup: (
              <StartPage
                deps={deps}
                site={site}
                lang={lang}
                entry={entry}
                stories={stories}
                highlights={highlights}
                outlook={outlook}
                overview={overview}
              />
            ),
            tags: ['kind:story', 'kind:highlight', 'register', ...OUTLOOK_TAGS],
          }
        }),
      )
    })

    routes.get(`/${lang}/:slug`, (c) => {
      const { site } = c.var
      const address = { site, lang, kind: 'page', slug: c.req.param('slug').normalize('NFC') } as const
      const wanted = parseAskedDay(lang, new URL(c.req.url).searchParams, todayIn(site))
      const path = pathOfEntry(lang, address)
      return answer(c, pages, targetOfDay(path, lang, wanted), () =>
        prepareEntry(deps, address, async (entry) => {
          // A day asked of a page that has none is not ours: it is passed over.
          const isOurs = entry.shows !== undefined && WITH_A_DAY.includes(entry.shows)
          const asked: AskedDay = isOurs ? wanted : { day: todayIn(site), asked: undefined }
          const [news, projection] = await Promise.all([
            listEntries(db, { lang, kinds: ['story'], aboutId: entry.id }, { limit: NEWS_ABOUT }),
            entry.shows && projections[entry.shows](deps, { site, lang, asked, path }),
          ])
          const page = { deps, site, lang, entry, news, asked, projection }
          return {
            markup: <LastingPage {...page} />,
            // What stands today may not stand tomorrow.
            tags: entry.shows ? ['kind:story', 'register', 'day'] : ['kind:story'],
            ...((!isKept(wanted) || asked.asked !== wanted.asked) && { keep: false }),
            ...(asked.refused && { status: 404 }),
          }
        }),
      )
    })
  }
  return routes
}

const todayIn = (site: Site) => Temporal.Now.zonedDateTimeISO(site.timeZone).toPlainDate()
