import { Hono } from 'hono'
import { CONTACT_PAGES, pathOfContact } from '#src/features/entries/index.ts'
import {
  changeFollowing,
  type Follower,
  pauseFollowing,
  renewFollowing,
  resumeFollowing,
} from '#src/features/followers/index.ts'
import { type ReaderContext, type ReaderEnv, showPrivate } from '#src/features/reading/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { isLang, LANGS } from '#src/platform/i18n/languages.ts'
import { readTypedDate } from '#src/platform/time/typed-date.ts'
import { readFrequency } from './follow.form.ts'
import { followTexts } from './follow.messages.ts'
import { followFrame } from './follow.show.tsx'
import { OneButton, WordsPage } from './follow.view.tsx'
import type { FollowingDeps } from './following.deps.ts'
import { secretIn, showManage } from './manage.show.tsx'
import { choicePages } from './own-choice.routes.tsx'
import { answerChange, asFollower } from './own-page.ts'
import { FOLLOWER_SECRET } from './secret.ts'

/** A follower's own page, behind the link that every mail carries. */
export function manageRoutes(deps: FollowingDeps) {
  const { db } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.follow[lang]}/${FOLLOWER_SECRET}`
    routes.get(path, (c) => asFollower(c, deps, (follower) => showManage(c, deps, follower)))
    routes.post(path, (c) =>
      asFollower(c, deps, async (follower) => {
        const form = await readForm(c)
        const chosenLang = form.text('lang')
        const kept = form.all('choices')
        const change = {
          frequency: readFrequency(form),
          newsletters: form.all('newsletters').includes('yes'),
          ...(isLang(chosenLang) && c.var.site.languages.includes(chosenLang) && { lang: chosenLang }),
          choices: follower.choices.filter(({ id }) => kept.includes(id)),
        }
        return answerChange(
          c,
          deps,
          await changeFollowing(db, follower.id, { version: Number(form.text('version')), change }),
          'saved',
        )
      }),
    )
    routes.post(`${path}/pause`, (c) =>
      asFollower(c, deps, async (follower) => {
        const typed = (await readForm(c)).text('until').slice(0, 40)
        const until = typed === '' ? undefined : readTypedDate(typed)
        const today = Temporal.Now.plainDateISO(c.var.site.timeZone)
        const isOdd = typed !== '' && (until?.precision !== 'day' || Temporal.PlainDate.compare(until.date, today) <= 0)
        if (isOdd) return showManage(c, deps, follower, { until: { value: typed, problem: 'no_day' } })
        return answerChange(c, deps, await pauseFollowing(db, follower.id, { until: until?.date }), 'paused')
      }),
    )
    routes.post(`${path}/resume`, (c) =>
      asFollower(c, deps, async ({ id }) => answerChange(c, deps, await resumeFollowing(db, id), 'resumed')),
    )
    routes.get(`${path}/renew`, (c) => asFollower(c, deps, (follower) => showRenew(c, deps, follower)))
    routes.post(`${path}/renew`, (c) =>
      asFollower(c, deps, async ({ id }) => answerChange(c, deps, await renewFollowing(db, id), 'renewed')),
    )
    choicePages(routes, path, deps)
  }
  return routes
}

function showRenew(c: ReaderContext, deps: FollowingDeps, { endsOn }: Follower) {
  const { lang } = c.var
  const texts = followTexts[lang]
  const day = formatDate(lang, { date: endsOn, precision: 'day' })
  const page = (
    <WordsPage
      frame={followFrame(c, deps, { title: texts.renewTitle, path: [secretIn(c), 'renew'] })}
      title={texts.renewTitle}
      paragraphs={[texts.renewLead(day)]}
    >
      <OneButton action={pathOfContact(lang, 'follow', secretIn(c), 'renew')} label={texts.renewButton} />
      <p>
        <a href={pathOfContact(lang, 'follow', secretIn(c))}>{texts.toManage}</a>
      </p>
    </WordsPage>
  )
  return showPrivate(c, page)
}
