import { Hono } from 'hono'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import {
  type DaySpan,
  numberOf,
  pathOfVisit,
  spanOf,
  stagesAfter,
  VISIT_ID,
  type Visit,
} from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { ANSWERS, type Answer, answerNames, hasDays, stageOfAnswer } from './answer.messages.ts'
import { draftAnswer } from './answer.texts.ts'
import { AnswerPage } from './conversation.view.tsx'
import { type Problems, readDays, typedIn, versionIn } from './visit.form.ts'
import { conflictIn, sentencesOf, visitAt } from './visit.show.tsx'
import { answerGuests } from './visit.store.ts'

const LONGEST_SUBJECT = 150
const LONGEST_BODY = 12_000

/** Answers to the guests: drafted in their language, edited, and sent from here. */
export function answerOffice(deps: OfficeDeps) {
  const plan = requireRight(deps, 'visits.plan')
  return new Hono<OfficeEnv>()
    .get(`/visits/${VISIT_ID}/answer`, plan, async (c) => {
      const visit = await visitAt(c, deps)
      const answer = answerOf(c.req.query('kind'))
      if (!visit || !answer) return notThere(c)
      const going = stageOfAnswer(answer)
      if (going && !stagesAfter(visit.stage).includes(going.stage)) return c.redirect(pathOfVisit(visit.id), 303)
      const days = visit.days ?? visit.wishes[0]
      const draft = await draftFor(c, deps, visit, answer, days)
      const typed = { ...draft, from: days?.from.toString() ?? '', to: days?.to.toString() ?? '' }
      return showAnswer(c, visit, answer, { typed })
    })
    .post(`/visits/${VISIT_ID}/answer`, plan, async (c) => {
      const visit = await visitAt(c, deps)
      const form = await readForm(c)
      const answer = answerOf(form.text('kind'))
      const { site, staff } = c.var
      if (!visit || !answer || !site) return notThere(c)
      const problems: Problems = new Map()
      const subject = cleanLine(form.text('subject'), LONGEST_SUBJECT * 2)
      const body = cleanLines(form.text('body'), LONGEST_BODY * 2)
      if (subject === '') problems.set('subject', 'missing')
      if (subject.length > LONGEST_SUBJECT) problems.set('subject', 'too_long')
      if (body === '') problems.set('body', 'missing')
      if (body.length > LONGEST_BODY) problems.set('body', 'too_long')
      const days = hasDays(answer) ? readDays(form, problems) : undefined
      if (hasDays(answer) && !days && !problems.has('from')) problems.set('from', 'no_days')
      const typed = typedIn(form)
      if (problems.size > 0) return showAnswer(c, visit, answer, { typed, problems })
      const stage = stageOfAnswer(answer)
      const going = stage && { ...stage, days, version: versionIn(form) }
      const rules = await readSetting(deps.db, 'visits')
      const sent = await answerGuests(deps, visit, { subject, body, going, rules, staff, site })
      if (sent === 'sent') return c.redirect(`${pathOfVisit(visit.id, 'conversation')}?done=sent`, 303)
      const now = await visitAt(c, deps)
      return now ? showAnswer(c, now, answer, { typed, isConflict: true }) : notThere(c)
    })
}

const answerOf = (written: string | undefined): Answer | undefined => ANSWERS.find((answer) => answer === written)

async function draftFor(
  c: OfficeContext,
  deps: OfficeDeps,
  visit: Visit,
  answer: Answer,
  days: DaySpan | undefined,
): Promise<{ subject: string; body: string }> {
  const { site, staff } = c.var
  const { lang } = visit
  return draftAnswer(await readSetting(deps.db, 'visitAnswers'), {
    answer,
    lang,
    filling: {
      name: visit.contact?.name ?? visit.organisation,
      number: numberOf(visit),
      days: days ? spanOf(lang, days.from.toString(), days.to.toString()) : '',
      city: site ? labelIn(site, site.names, lang) : '',
      officer: staff.name,
    },
  })
}

function showAnswer(
  c: OfficeContext,
  visit: Visit,
  answer: Answer,
  form: { typed: Record<string, string>; problems?: Problems; isConflict?: boolean },
) {
  const { lang } = c.var
  const title = answerNames[lang][answer]
  const errors = sentencesOf(c, form.problems ?? new Map())
  const page = (
    <AnswerPage
      frame={officeFrame(c, { title: `${title}: ${numberOf(visit)}` })}
      lang={lang}
      visit={visit}
      kind={answer}
      title={title}
      typed={form.typed}
      errors={errors}
      wantsDays={hasDays(answer)}
      conflict={form.isConflict ? conflictIn(c, visit) : undefined}
      wrongTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, form.isConflict ? 409 : errors.size > 0 ? 422 : 200)
}
