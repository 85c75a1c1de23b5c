import { Hono } from 'hono'
import { pathOfEntry, SEARCH } from '#src/features/entries/index.ts'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { createPageCache } from '#src/platform/cache/page-cache.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { directionOf, LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { isTooMuch } from './ask.store.ts'
import { writeOpenSearch } from './open-search.ts'
import { parseQuestion } from './question.ts'
import { parseSearch, pathOfWish, type SearchWish } from './search.address.ts'
import { searchTexts } from './search.messages.ts'
import type { Hit } from './search.model.ts'
import { readRankedYears } from './search.reads.ts'
import { answerQuestion, suggestEntries } from './search.ts'
import { type SearchOutcome, SearchPage } from './search.view.tsx'

const PER_PAGE = 20
const LAST_PAGE = 25
const SUGGESTIONS = 8
const RETRY_SECONDS = '30'

/** The search of everything public, with suggestions for readers who still write, in every language. */
export function searchRoutes(deps: Deps) {
  const { db, origin } = deps
  // Questions are as many as there are readers: made-up ones must not drive pages out of memory, so none is kept.
  const passing = createPageCache({ maxBytes: 0 })
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${SEARCH[lang]}`

    routes.get(path, (c) => {
      const { site } = c.var
      const wish = parseSearch(site, lang, new URL(c.req.url).searchParams)
      if (!wish || wish.page > LAST_PAGE) return c.notFound()
      return answer(c, passing, pathOfWish(site, wish), async () => {
        const [years, outcome] = await Promise.all([readRankedYears(db, lang, site.timeZone), outcomeOf(wish, site)])
        // A page beyond the last one.
        if (typeof outcome === 'object' && outcome.hits.length === 0 && wish.page > 1) return undefined
        const page = <SearchPage deps={deps} site={site} wish={wish} years={years} outcome={outcome} />
        return html(page, {
          ...(outcome === 'too_long' && { status: 400 }),
          ...(outcome === 'too_much' && { status: 503, headers: { 'Retry-After': RETRY_SECONDS } }),
          cacheControl: 'private, no-cache',
          tags: [],
        })
      })
    })

    routes.get(`${path}/suggest`, (c) => {
      const question = parseQuestion(c.req.query('q') ?? '')
      const asked = question === 'too_long' ? '' : question.written
      return answer(c, passing, `/${lang}/suggest?${asked}`, async () => {
        const hits = question === 'too_long' ? [] : await suggest(lang, question)
        if (hits === 'too_much') {
          return { status: 503, type: JSON_TYPE, body: '{}', headers: { 'Retry-After': RETRY_SECONDS }, tags: [] }
        }
        const items = hits.map((hit) => presentSuggestion(lang, hit))
        const body = JSON.stringify({ items, said: searchTexts[lang].suggested(items.length) })
        return { type: JSON_TYPE, body, cacheControl: 'private, max-age=30', tags: [] }
      })
    })

    routes.get(`/${lang}/opensearch.xml`, (c) =>
      answer(c, deps.pages, `/${lang}/opensearch.xml`, async () => ({
        type: 'application/opensearchdescription+xml; charset=utf-8',
        body: writeOpenSearch(origin, c.var.site, lang, deps.assets.favicon.path),
        tags: ['site'],
      })),
    )
  }

  async function outcomeOf(wish: SearchWish, site: Site): Promise<SearchOutcome> {
    const { lang, question, kind, audience, theme, year, page } = wish
    if (question === 'too_long') return question
    if (question.written === '') return 'not_asked'
    const startOf = (some: number) =>
      Temporal.PlainDate.from({ year: some, month: 1, day: 1 }).toZonedDateTime(site.timeZone).toInstant()
    const narrowing = {
      kinds: kind && [kind],
      audienceId: audience?.id,
      themeId: theme?.id,
      during: year ? { from: startOf(year), until: startOf(year + 1) } : undefined,
    }
    const others = site.languages.filter((other) => other !== lang)
    const asking = { lang, question, narrowing, limit: PER_PAGE, offset: (page - 1) * PER_PAGE }
    return orTooMuch(answerQuestion(db, asking, others))
  }

  const suggest = (lang: Lang, question: Exclude<ReturnType<typeof parseQuestion>, 'too_long'>) =>
    orTooMuch(suggestEntries(db, { lang, question, limit: SUGGESTIONS }))

  return routes
}

const JSON_TYPE = 'application/json; charset=utf-8'

async function orTooMuch<Result>(result: Promise<Result>): Promise<Result | 'too_much'> {
  try {
    return await result
  } catch (error) {
    if (isTooMuch(error)) return 'too_much'
    throw error
  }
}

function presentSuggestion(lang: Lang, hit: Hit) {
  const foreign = hit.lang === lang ? undefined : hit.lang
  return {
    title: hit.title,
    kind: searchTexts[lang].oneOf[hit.kind],
    href: pathOfEntry(lang, { kind: hit.entryKind, slug: hit.slug }),
    ...(foreign && { lang: foreign, dir: directionOf(foreign) }),
  }
}
