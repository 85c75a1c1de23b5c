import { Hono } from 'hono'
import { activityAsSchema, daysOf, readActivityBySlug } from '#src/features/activities/index.ts'
import { isSlug, listEntries, pathOfEntry, readText, SECTIONS } from '#src/features/entries/index.ts'
import { citeSource, readSources } from '#src/features/facts/index.ts'
import { readParties } from '#src/features/parties/index.ts'
import type { Deps, ReaderEnv } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Prepared } from '#src/platform/cache/prepared.ts'
import { answer } from '#src/platform/http/answer.ts'
import { html } from '#src/platform/http/html.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { ActivityPage } from './activity.view.tsx'
import { todayIn } from './gather.ts'
import { isKnownToTheDay } from './month-days.ts'
import { slugIn } from './names.ts'
import { pathOfActivity, webAddress } from './present.ts'
import { LIST_TAGS } from './tags.ts'

const MOST_STORIES = 10

/** The page of each activity, in every language. */
export function activityRoutes(deps: Deps) {
  const { db, pages } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    routes.get(`/${lang}/${SECTIONS.activity[lang]}/:slug`, (c) => {
      const { site } = c.var
      const slug = c.req.param('slug').normalize('NFC')
      return answer(c, pages, pathOfEntry(lang, { kind: 'activity', slug }), () => prepare(site, lang, slug))
    })
  }
  return routes

  async function prepare(site: Site, lang: Lang, slug: string): Promise<Prepared | undefined> {
    // What could never be an address does not reach the database.
    const activity = isSlug(slug) ? await readActivityBySlug(db, slug) : undefined
    if (!activity) return undefined
    const website = webAddress(activity.website)
    const tags = [...LIST_TAGS, `entry:${activity.id}`]
    if (slugIn(activity, lang) !== slug) return prepareRedirect(pathOfActivity(lang, activity), tags)
    const ids = activity.roles.map(({ partyId }) => partyId)
    const [parties, text, stories, sources] = await Promise.all([
      readParties(db, { ids }),
      readText(db, { id: activity.id, lang }),
      listEntries(db, { lang, kinds: ['story', 'highlight'], aboutId: activity.id }, { limit: MOST_STORIES }),
      readSources(db),
    ])
    const source = activity.source
      ? citeSource(sources, activity.source, (names) => labelIn(site, names, lang))
      : undefined
    const days = daysOf(activity)
    const byId = new Map(parties.map((party) => [party.id, party]))
    const shown = {
      activity,
      parties: byId,
      text,
      stories,
      source: source && { ...source, url: webAddress(activity.sourceUrl ?? source.url) },
      isOpen: days !== undefined && Temporal.PlainDate.compare(days.last, todayIn(site)) >= 0,
      hasCalendar: isKnownToTheDay(activity),
      jsonLd: {
        ...activityAsSchema(deps.origin, site, lang, { ...activity, website }, byId),
        image: `${deps.origin}/og/${lang}/${activity.id}.png`,
      },
    }
    const mentioned = text?.mentioned.map((link) => `entry:${link.id}`) ?? []
    return html(<ActivityPage deps={deps} site={site} lang={lang} {...shown} />, {
      tags: [...tags, ...mentioned, 'kind:story', 'kind:highlight'],
      described: true,
    })
  }
}

/** The way to where something is now. */
export function prepareRedirect(path: string, tags: readonly string[]): Prepared {
  return { status: 301, type: 'text/plain; charset=utf-8', body: '', tags, headers: { Location: path } }
}
