import { Hono } from 'hono'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { actorOf, type OfficeLang } from '#src/features/staff/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { REGISTER_PAGES } from './register.pages.ts'
import { setupTexts } from './setup.messages.ts'
import { readAnswers, setUpCity } from './setup.store.ts'
import { DonePage, FinishPage, StepList } from './setup.view.tsx'
import { SITE_PAGES } from './site.pages.ts'
import { languagesStep, lookStep, namesStep, placeStep, subjectsStep } from './step.office.tsx'
import { presentSteps } from './step.present.ts'
import { type Answers, nextStep, pathOfStep } from './step.ts'

/** The guide of the first start: from an empty city to a site that is there. It can be left and gone on with. */
export function setupOffice(deps: OfficeDeps) {
  const { db, site } = deps
  const mayChange = requireRight(deps, 'settings.change')
  return new Hono<OfficeEnv>()
    .get('/setup', mayChange, async (c) => {
      if (c.var.site) return c.redirect('/office/settings', 303)
      const done = c.req.query('done')
      return c.redirect(`${pathOfStep(nextStep(await readAnswers(db)))}${done ? '?done=saved' : ''}`, 303)
    })
    .route('/', languagesStep(deps))
    .route('/', namesStep(deps))
    .route('/', placeStep(deps))
    .route('/', lookStep(deps))
    .route('/', subjectsStep(deps))
    .get('/setup/finish', mayChange, async (c) => {
      if (c.var.site) return c.redirect('/office/setup/done', 303)
      return showFinish(c, await readAnswers(db), 200)
    })
    .post('/setup/finish', mayChange, async (c) => {
      const result = await setUpCity(db, actorOf(c.var.staff))
      if (result === 'incomplete') return showFinish(c, await readAnswers(db), 422)
      // The announcement of it may still be on its way to this process.
      site.drop()
      return c.redirect('/office/setup/done', 303)
    })
    .get('/setup/done', mayChange, (c) => (c.var.site ? showDone(c) : notThere(c)))
}

function showFinish(c: OfficeContext, answers: Answers, status: 200 | 422) {
  const { lang } = c.var
  const texts = setupTexts[lang]
  const title = texts.steps.finish
  const isMissing = nextStep(answers) !== 'finish'
  const page = (
    <FinishPage
      frame={officeFrame(c, { title, done: doneIn(c, { saved: texts.kept }) })}
      title={title}
      lead={texts.leads.finish}
      steps={<StepList label={texts.stepLabel} steps={presentSteps(texts, answers, 'finish')} />}
      facts={presentAnswers(lang, answers)}
      missing={isMissing ? texts.incomplete : undefined}
      action={pathOfStep('finish')}
      submit={texts.toSetUp}
    />
  )
  return showPage(c, page, status)
}

function presentAnswers(lang: OfficeLang, { languages, names, titles, look }: Answers) {
  const texts = setupTexts[lang]
  const inWords = (list: readonly string[]) => list.join(', ') || texts.none
  const namesOf = (open: boolean) =>
    languages.filter(({ required }) => required === open).map(({ code }) => nameOfLang(code))
  const main = languages[0]?.code ?? lang
  return [
    { label: texts.what.city, value: inWords(languages.flatMap(({ code }) => names[code] ?? [])) },
    { label: texts.steps.names, value: inWords(languages.flatMap(({ code }) => titles[code] ?? [])) },
    { label: texts.what.open, value: inWords(namesOf(true)) },
    { label: texts.what.closed, value: inWords(namesOf(false)) },
    {
      label: texts.steps.look,
      value: inWords([
        ...(look?.colours ? [look.colours.light] : []),
        ...(look?.mark ? [texts.markChosen] : []),
        ...(look?.colours || look?.mark ? [] : [texts.lookDefault]),
      ]),
    },
    {
      label: texts.what.pages,
      value: inWords([...REGISTER_PAGES, ...SITE_PAGES].map((page) => page.texts[main].title)),
    },
  ]
}

function showDone(c: OfficeContext) {
  const texts = setupTexts[c.var.lang]
  const { entries, register, staff, settings } = texts.doneWays
  const page = (
    <DonePage
      frame={officeFrame(c, { title: texts.doneTitle })}
      title={texts.doneTitle}
      lead={texts.doneLead}
      site={{ label: texts.doneSite, href: '/' }}
      next={texts.doneNext}
      ways={[
        { label: entries, href: '/office/entries' },
        { label: register, href: '/office/register' },
        { label: staff, href: '/office/staff' },
        { label: settings, href: '/office/settings' },
      ]}
    />
  )
  return showPage(c, page)
}
