import { Hono } from 'hono'
import { NEWSLETTERS, pathOfNewsletters } from '#src/features/entries/index.ts'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { ArchivePage, IssuePage } from './archive.view.tsx'
import { readIssue } from './issue.ts'
import { NEWSLETTER_TAG } from './newsletter.model.ts'
import { readArchive, readArchived } from './newsletter.reads.ts'

const PER_PAGE = 20
// What stands in an issue may be withdrawn, renamed or moved to another day.
const TAGS = [NEWSLETTER_TAG, 'site', 'register', 'kind:page', 'kind:story', 'kind:highlight']

/** The archive of newsletters: what was sent, for everybody to read. */
export function archiveRoutes(deps: Deps) {
  const { db, pages } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    routes
      .get(`/${lang}/${NEWSLETTERS[lang]}`, (c) => {
        const page = pageIn(c.req.query('page'))
        if (page === undefined) return c.notFound()
        const target = page === 1 ? pathOfNewsletters(lang) : `${pathOfNewsletters(lang)}?page=${page}`
        return answer(c, pages, target, async () => {
          const { site } = c.var
          const issues = await readArchive(db, { limit: PER_PAGE + 1, offset: (page - 1) * PER_PAGE })
          if (issues.length === 0 && page > 1) return undefined
          const shown = { issues: issues.slice(0, PER_PAGE), page, hasOlder: issues.length > PER_PAGE }
          return html(<ArchivePage deps={deps} site={site} lang={lang} {...shown} />, {
            tags: [NEWSLETTER_TAG, 'site'],
          })
        })
      })
      .get(`/${lang}/${NEWSLETTERS[lang]}/:number{[1-9]\\d{0,8}}`, (c) => {
        const number = Number(c.req.param('number'))
        return answer(c, pages, pathOfNewsletters(lang, String(number)), async () => {
          const { site } = c.var
          const newsletter = await readArchived(db, number)
          if (!newsletter?.begunAt) return undefined
          const issue = await readIssue({ db, origin: '' }, site, newsletter, lang)
          const alternates = LANGS.filter((other) => newsletter.announcements[other]?.subject)
          const shown = { issue, number, sentAt: newsletter.begunAt, alternates }
          return html(<IssuePage deps={deps} site={site} lang={lang} {...shown} />, { tags: TAGS })
        })
      })
  }
  return routes
}

const pageIn = (written: string | undefined) =>
  written === undefined ? 1 : /^[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined
