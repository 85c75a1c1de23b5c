import { Hono } from 'hono'
import { CONTACT_PAGES } from '#src/features/entries/index.ts'
import { answerFeed } from '#src/features/feeds/index.ts'
import { OUTLOOK_TAGS } from '#src/features/happenings/index.ts'
import { type Chosen, type Deps, FOLLOW_FILES, pathOfFollowing, type ReaderEnv } from '#src/features/reading/index.ts'
import { CALENDAR_TYPE, writeCalendar } from '#src/platform/calendar/write-calendar.ts'
import { answer } from '#src/platform/http/answer.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { readChoice } from './choice.ts'
import { describeChoice } from './choice.words.ts'
import { readChosenCalendar, readChosenFeed } from './chosen.feed.ts'

/** Whatever can be followed by mail, as a feed and as a calendar: public, and without telling anybody anything. */
export function chosenRoutes(deps: Deps) {
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    for (const file of FOLLOW_FILES) {
      routes.get(`/${lang}/${CONTACT_PAGES.follow[lang]}.${file}`, async (c) => {
        const { site } = c.var
        const query = new URL(c.req.url).searchParams
        const { chosen, isOdd } = await readChoice(deps.db, site, lang, (name) => query.getAll(name))
        if (isOdd) return c.notFound()
        if (file !== 'ics') {
          const list = {
            lang,
            title: describeChoice(site, lang, chosen),
            pathIn: (other: typeof lang, format?: typeof file) => pathOfFollowing(site, other, chosen, format),
            tags: tagsOf(chosen),
            read: () => readChosenFeed(deps, site, lang, chosen),
          }
          return answerFeed(c, deps, list, file)
        }
        return answer(c, deps.pages, pathOfFollowing(site, lang, chosen, file), async () => ({
          type: CALENDAR_TYPE,
          body: await writeCalendar(await readChosenCalendar(deps, site, lang, chosen)),
          tags: tagsOf(chosen),
          // As the other calendars: what was taken out leaves no date behind.
          modified: Temporal.Now.instant(),
        }))
      })
    }
  }
  return routes
}

const tagsOf = ({ about }: Chosen): string[] => [
  ...OUTLOOK_TAGS,
  ...['story', 'highlight', 'page'].map((kind) => `kind:${kind}`),
  ...about.map(({ id }) => `entry:${id}`),
]
