import { Hono } from 'hono'
import { listEntries, pathOfEntry, START_SLUG } from '#src/features/entries/index.ts'
import { OUTLOOK_TAGS, readOutlook } from '#src/features/happenings/index.ts'
import { type Deps, prepareEntry, type ReaderEnv } from '#src/features/reading/index.ts'
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
          const [stories, highlights, outlook] = await Promise.all([
            listEntries(db, { lang, kinds: ['story'] }, { limit: LATEST_STORIES }),
            listEntries(db, { lang, kinds: ['highlight'] }, { limit: LATEST_HIGHLIGHTS }),
            readOutlook(db, site, lang),
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
              />
            ),
            tags: ['kind:story', 'kind:highlight', ...OUTLOOK_TAGS],
          }
        }),
      )
    })

    routes.get(`/${lang}/:slug`, (c) => {
      const { site } = c.var
      const address = { site, lang, kind: 'page', slug: c.req.param('slug').normalize('NFC') } as const
      return answer(c, pages, pathOfEntry(lang, address), () =>
        prepareEntry(deps, address, async (entry) => {
          const selection = { lang, kinds: ['story'], aboutId: entry.id } as const
          const news = await listEntries(db, selection, { limit: NEWS_ABOUT })
          return {
            markup: <LastingPage deps={deps} site={site} lang={lang} entry={entry} news={news} />,
            tags: ['kind:story'],
          }
        }),
      )
    })
  }
  return routes
}
