import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { ASK_FOR_VISIT, pathOfAsking } from '#src/features/entries/index.ts'
import { answerTooMany, answerUnknownLink, type ReaderContext, type ReaderEnv } from '#src/features/reading/index.ts'
import { beginDraft, keepDraft, readDraft, readVisitBySecret, type Typed } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import type { AskingDeps } from './ask.deps.ts'
import { judge, loadAsking, readTyped } from './ask.load.ts'
import { showCheck, showClosed, showLater, showStep } from './ask.show.tsx'
import { mailDraft, sendWish } from './ask.store.ts'
import { type FieldName, STEPS } from './ask.texts.ts'
import { cleanField, type WishReading } from './ask.wish.ts'
import { visitPageRoutes } from './visit-page.routes.tsx'

/** Asking for a visit, in short steps, in every language. */
export function askingRoutes(deps: AskingDeps) {
  const { db } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${ASK_FOR_VISIT[lang]}`
    routes.get(path, async (c) => {
      const asking = await loadAsking(db)
      if (!asking.rules.isOpen) return showClosed(c, deps, asking)
      return showStep(c, deps, asking, { number: 1, typed: {} })
    })
    routes.post(path, async (c) => {
      const asking = await loadAsking(db)
      if (!asking.rules.isOpen) return showClosed(c, deps, asking)
      const typed = await typedIn(c, 1)
      const problems = problemsOf(readTyped(typed, c.var.site, asking).problems, 1)
      if (problems.size > 0) return showStep(c, deps, asking, { number: 1, typed, problems })
      const admitted = await admitOutsider(deps, { kind: 'draft', network: networkIn(c, deps) })
      if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
      const secret = await beginDraft(deps, { lang, typed })
      return c.redirect(pathOfAsking(lang, secret, '2'), 303)
    })
    routes.get(`${path}/:secret/:step{[1-5]}`, async (c) => {
      const { secret, step } = c.req.param()
      const typed = await readDraft(deps, secret)
      if (!typed) return leadOn(c, deps, secret)
      const asking = await loadAsking(db)
      if (step !== '5') return showStep(c, deps, asking, { number: Number(step), typed, secret })
      return showCheck(c, deps, asking, { typed, secret })
    })
    routes.post(`${path}/:secret/:step{[1-4]}`, async (c) => {
      const { secret, step } = c.req.param()
      const number = Number(step)
      const form = await readForm(c)
      const more = await typedIn(c, number)
      if (!(await keepDraft(deps, secret, lang, more))) return leadOn(c, deps, secret)
      if (form.text('and_then') === 'later') return c.redirect(pathOfAsking(lang, secret, 'later'), 303)
      const typed = { ...(await readDraft(deps, secret)), ...more }
      const asking = await loadAsking(db)
      const problems = problemsOf(readTyped(typed, c.var.site, asking).problems, number)
      if (problems.size > 0) return showStep(c, deps, asking, { number, typed, secret, problems })
      return c.redirect(pathOfAsking(lang, secret, String(number + 1)), 303)
    })
    routes.post(`${path}/:secret/5`, (c) => send(c, deps))
    routes.get(`${path}/:secret/later`, async (c) => {
      const secret = c.req.param('secret')
      const typed = await readDraft(deps, secret)
      if (!typed) return leadOn(c, deps, secret)
      return showLater(c, deps, { secret, to: typed.email?.[0] ?? '', isMailed: c.req.query('done') === 'mailed' })
    })
    routes.post(`${path}/:secret/mail`, async (c) => {
      const secret = c.req.param('secret')
      if (!(await readDraft(deps, secret))) return leadOn(c, deps, secret)
      const to = cleanLine((await readForm(c)).text('to'))
      if (!isMailAddress(to)) return showLater(c, deps, { secret, to, isWrong: true })
      const admitted = await admitOutsider(deps, { kind: 'mail', network: networkIn(c, deps), person: to })
      if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
      await mailDraft(deps, { to, lang, site: c.var.site, address: deps.origin + pathOfAsking(lang, secret) })
      return c.redirect(`${pathOfAsking(lang, secret, 'later')}?done=mailed`, 303)
    })
  }
  return routes.route('/', visitPageRoutes(deps))
}

/** Sends what was typed, when it can be sent: whole, and within the rules or with a reason. */
async function send(c: ReaderContext, deps: AskingDeps) {
  const { lang, site } = c.var
  const secret = c.req.param('secret') ?? ''
  const more = await typedIn(c, 5)
  if (!(await keepDraft(deps, secret, lang, more))) return leadOn(c, deps, secret)
  const asking = await loadAsking(deps.db)
  if (!asking.rules.isOpen) return showClosed(c, deps, asking)
  const draft = await readDraft(deps, secret)
  // Somebody has sent it in this moment.
  if (!draft) return leadOn(c, deps, secret)
  const typed = { ...draft, ...more }
  const reading = readTyped(typed, site, asking)
  const { verdicts, isWithin } = await judge(deps.db, site, asking, reading)
  if (reading.problems.size > 0) return showCheck(c, deps, asking, { typed, secret, problems: reading.problems })
  if (!isWithin && reading.wish.exception === '')
    return showCheck(c, deps, asking, { typed, secret, problems: new Map([['exception', 'missing']]) })
  const { email } = reading.wish.contact
  const admitted = await admitOutsider(deps, { kind: 'ask', network: networkIn(c, deps), person: email })
  if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
  const { wish } = reading
  const address = deps.origin + pathOfAsking(wish.lang, secret)
  const sent = await sendWish(deps, { secret, wish, verdicts, rules: asking.rules, site, address })
  if (sent === 'gone') return answerUnknownLink(c, deps)
  return c.redirect(`${pathOfAsking(lang, secret)}?done=sent`, 303)
}

/** A link whose draft is gone leads to the visit that became of it. */
async function leadOn(c: ReaderContext, deps: AskingDeps, secret: string) {
  const visit = await readVisitBySecret(deps.db, secret)
  return visit ? c.redirect(pathOfAsking(c.var.lang, secret), 303) : answerUnknownLink(c, deps)
}

// Every field of the step: a box that was not ticked is not sent, and is empty now.
async function typedIn(c: ReaderContext, number: number): Promise<Typed> {
  const form = await readForm(c)
  const { fields } = STEPS[number - 1] ?? STEPS[0]
  return Object.fromEntries(fields.map((name) => [name, cleanField(name, form.all(name))]))
}

function problemsOf(problems: WishReading['problems'], number: number): WishReading['problems'] {
  const fields: readonly FieldName[] = STEPS[number - 1]?.fields ?? []
  return new Map([...problems].filter(([name]) => fields.includes(name)))
}
