import { Hono } from 'hono'
import {
  doneIn,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { ANSWERS, answerNames } from './answer.messages.ts'
import { defaultAnswer } from './answer.texts.ts'
import { readRules, type TypedRules, writeRules } from './settings.form.ts'
import { settingsTexts } from './settings.messages.ts'
import { saveAnswers, saveRules } from './settings.store.ts'
import { AnswersPage, RulesPage } from './settings.view.tsx'

const PATH = '/settings/visits'

/** The rules of visits, the city's own plan, and the texts of its answers. */
export function visitSettings(deps: OfficeDeps) {
  const { db } = deps
  const change = requireRight(deps, 'settings.change')
  return new Hono<OfficeEnv>()
    .get(PATH, change, async (c) => showRules(c, writeRules(await readSetting(db, 'visits'))))
    .post(PATH, change, async (c) => {
      const read = readRules(await readForm(c))
      if (read.problems.size > 0) return showRules(c, read)
      await saveRules(db, read.rules, actorOf(c.var.staff))
      return c.redirect(`/office${PATH}?done=saved`, 303)
    })
    .get(`${PATH}/answers`, change, async (c) => {
      const { lang } = c.var
      const { texts } = await readSetting(db, 'visitAnswers')
      const kinds = ANSWERS.map((kind) => ({
        kind,
        label: answerNames[lang][kind],
        texts: langsOf(c).map((each) => ({ lang: each, text: texts[kind]?.[each] ?? defaultAnswer(kind, each) })),
      }))
      const title = settingsTexts[lang].answersTitle
      const done = doneIn(c, { saved: settingsTexts[lang].saved })
      return show(c, <AnswersPage frame={officeFrame(c, { title, done })} lang={lang} kinds={kinds} />)
    })
    .post(`${PATH}/answers`, change, async (c) => {
      const form = await readForm(c)
      const { texts: before } = await readSetting(db, 'visitAnswers')
      const own = ANSWERS.map((kind) => {
        const written = LANGS.flatMap((each) => {
          const name = `${kind}.${each}`
          // A language that is closed now is not in the form; its texts stay.
          const text = name in form.values ? cleanLines(form.text(name)) : (before[kind]?.[each] ?? '')
          return text === '' || text === defaultAnswer(kind, each) ? [] : [[each, text]]
        })
        return [kind, Object.fromEntries(written)]
      })
      await saveAnswers(db, { texts: Object.fromEntries(own) }, actorOf(c.var.staff))
      return c.redirect(`/office${PATH}/answers?done=saved`, 303)
    })
}

const langsOf = (c: OfficeContext): readonly Lang[] => c.var.site?.languages ?? LANGS

function showRules(c: OfficeContext, typed: TypedRules) {
  const { lang } = c.var
  const texts = settingsTexts[lang]
  const page = (
    <RulesPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, { saved: texts.saved }) })}
      lang={lang}
      siteLangs={langsOf(c)}
      wrongTitle={officeTexts[lang].wrongTitle}
      typed={typed}
    />
  )
  return show(c, page, typed.problems.size > 0 ? 422 : 200)
}

function show(c: OfficeContext, page: { toString(): string | Promise<string> }, status: 200 | 422 = 200) {
  return showPage(c, page, status)
}
