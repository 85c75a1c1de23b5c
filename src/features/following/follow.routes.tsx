import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { choiceOf, describeChoice, readChoice, searchSubjects } from '#src/features/choices/index.ts'
import { CONTACT_PAGES, pathOfContact } from '#src/features/entries/index.ts'
import { CONFIRM_DAYS } from '#src/features/followers/index.ts'
import {
  answerTooMany,
  queryOfChosen,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { FormActions, TextField } from '#src/ui/form.tsx'
import { emptyFollow, problemsOf, readFollow, STANDARD_FREQUENCY } from './follow.form.ts'
import { followTexts } from './follow.messages.ts'
import { followFrame, showFollow } from './follow.show.tsx'
import { askToConfirm, mailLink } from './follow.store.ts'
import { WordsPage } from './follow.view.tsx'
import type { FollowingDeps } from './following.deps.ts'

/** Choosing what to follow, in every language; and the link for who has lost theirs. */
export function followRoutes(deps: FollowingDeps) {
  const { db } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.follow[lang]}`
    routes.get(path, async (c) => {
      const query = new URL(c.req.url).searchParams
      const { chosen, isOdd } = await readChoice(db, c.var.site, lang, (name) => query.getAll(name))
      return showFollow(c, deps, { chosen, isOdd, typed: emptyFollow(lang) })
    })
    routes.post(path, (c) => takeFollow(c, deps, lang))
    routes.get(`${path}/sent`, (c) => {
      const texts = followTexts[lang]
      const frame = followFrame(c, deps, { title: texts.sentTitle, path: ['sent'] })
      return showPrivate(c, <WordsPage frame={frame} title={texts.sentTitle} paragraphs={texts.sent(CONFIRM_DAYS)} />)
    })
    routes.get(`${path}/link`, (c) => showLinkForm(c, deps, { email: '', isWrong: false }))
    routes.post(`${path}/link`, async (c) => {
      const email = cleanLine((await readForm(c)).text('email'), 300)
      if (!isMailAddress(email)) return showLinkForm(c, deps, { email, isWrong: true })
      const admitted = await admitOutsider(deps, { kind: 'mail', network: networkIn(c, deps), person: email })
      if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
      await mailLink(deps, { email, lang, site: c.var.site })
      return c.redirect(pathOfContact(lang, 'follow', 'link', 'sent'), 303)
    })
    routes.get(`${path}/link/sent`, (c) => {
      const texts = followTexts[lang]
      const frame = followFrame(c, deps, { title: texts.linkSentTitle, path: ['link', 'sent'] })
      return showPrivate(c, <WordsPage frame={frame} title={texts.linkSentTitle} paragraphs={[texts.linkSent]} />)
    })
  }
  return routes
}

async function takeFollow(c: ReaderContext, deps: FollowingDeps, lang: Lang) {
  const { db } = deps
  const { site } = c.var
  const form = await readForm(c)
  const typed = readFollow(form, site, lang)
  const { chosen, isOdd } = await readChoice(db, site, lang, form.all)
  const andThen = form.text('and_then')
  // The first button is what Enter does, whatever field it is pressed in.
  const isFind = andThen === 'find' && (typed.words !== '' || typed.email === '')
  if (isFind && typed.words !== '')
    return showFollow(c, deps, { chosen, isOdd, typed, found: await searchSubjects(db, typed.words) })
  if (isFind || andThen === 'show') return showFollow(c, deps, { chosen, isOdd, typed })
  const problems = problemsOf(typed)
  // What is not there must not make the choice wider than it was meant.
  if (isOdd) problems.set('q', 'odd')
  if (problems.size > 0) return showFollow(c, deps, { chosen, typed, problems })
  const admitted = await admitOutsider(deps, { kind: 'follow', network: networkIn(c, deps), person: typed.email })
  if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
  const { email, frequency, mails } = typed
  await askToConfirm(deps, {
    site,
    choice: mails.includes('alerts') ? describeChoice(site, typed.lang, chosen) : followTexts[typed.lang].newsletters,
    query: queryOfChosen(site, typed.lang, chosen),
    wish: {
      email,
      frequency,
      lang: typed.lang,
      newsletters: mails.includes('newsletters'),
      choice: mails.includes('alerts') ? choiceOf(chosen) : undefined,
      byHand: { lang: typed.lang !== lang, frequency: frequency !== STANDARD_FREQUENCY },
    },
  })
  return c.redirect(pathOfContact(lang, 'follow', 'sent'), 303)
}

function showLinkForm(c: ReaderContext, deps: FollowingDeps, { email, isWrong }: { email: string; isWrong: boolean }) {
  const { lang } = c.var
  const texts = followTexts[lang]
  const page = (
    <WordsPage
      frame={followFrame(c, deps, { title: texts.linkTitle, path: ['link'], isWrong })}
      title={texts.linkTitle}
      paragraphs={[texts.linkLead]}
    >
      <form method="post" action={pathOfContact(lang, 'follow', 'link')} novalidate>
        <TextField
          name="email"
          label={texts.email.label}
          type="email"
          autocomplete="email"
          dir="ltr"
          value={email}
          required={texts.required}
          error={isWrong ? texts.problems.no_address : undefined}
        />
        <FormActions buttons={[{ label: texts.linkButton }]} />
      </form>
    </WordsPage>
  )
  return showPrivate(c, page, isWrong ? 422 : 200)
}
