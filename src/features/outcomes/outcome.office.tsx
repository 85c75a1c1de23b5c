import { Hono } from 'hono'
import { findVisit, readGuests, visitTop } from '#src/features/delegation/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { actorOf, isId, type OfficeLang } from '#src/features/staff/index.ts'
import type { Visit } from '#src/features/visits/index.ts'
import { VISIT_ID } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { formatMoney } from '#src/platform/i18n/money.ts'
import { readOutcomeRow } from './outcome.form.ts'
import { outcomeTexts } from './outcome.messages.ts'
import { type FeedbackResult, type Outcome, sumsOf } from './outcome.model.ts'
import { OUTCOME_PARTS, type OutcomePart } from './outcome.parts.ts'
import { readFeedback, readOutcome } from './outcome.reads.ts'
import { addOutcome, removeOutcome } from './outcome.store.ts'
import { type OutcomeList, OutcomePage } from './outcome.view.tsx'
import { readPlaceOf } from './place.reads.ts'
import { co2Of, suggestKilometres } from './travel.ts'

const PATH = `/visits/${VISIT_ID}/outcomes`

/** What came of a visit, in figures. */
export function outcomeOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use(`${PATH}/*`, requireRight(deps, 'visits.plan'))
    .get(PATH, async (c) => {
      const visit = await findVisit(c, deps)
      return visit ? show(c, deps, visit) : notThere(c)
    })
    .post(`${PATH}/:part{(?:costs|gifts|efforts|journeys)}`, async (c) => {
      const visit = await findVisit(c, deps)
      const part = OUTCOME_PARTS.find((known) => known === c.req.param('part'))
      if (!visit || !part) return notThere(c)
      const form = await readForm(c)
      const read = readOutcomeRow(part, form, outcomeTexts[c.var.lang])
      if ('errors' in read) return show(c, deps, visit, { part, typed: form.values, errors: read.errors })
      await addOutcome(db, visit.id, read.row, actorOf(c.var.staff))
      return c.redirect(`/office/visits/${visit.id}/outcomes?done=added`, 303)
    })
    .post(`${PATH}/:part{(?:costs|gifts|efforts|journeys)}/:row/remove`, async (c) => {
      const visit = await findVisit(c, deps)
      const part = OUTCOME_PARTS.find((known) => known === c.req.param('part'))
      const row = c.req.param('row')
      if (!visit || !part || !isId(row)) return notThere(c)
      await removeOutcome(db, visit.id, part, row, actorOf(c.var.staff))
      return c.redirect(`/office/visits/${visit.id}/outcomes?done=removed`, 303)
    })
}

interface Wrong {
  readonly part: OutcomePart
  readonly typed: Readonly<Record<string, readonly string[]>>
  readonly errors: Readonly<Record<string, string>>
}

async function show(c: OfficeContext, { db }: OfficeDeps, visit: Visit, wrong?: Wrong) {
  const { lang, site } = c.var
  const texts = outcomeTexts[lang]
  const path = `/office/visits/${visit.id}/outcomes`
  const [outcome, feedback, guests, from] = await Promise.all([
    readOutcome(db, visit.id),
    readFeedback(db, visit.id),
    readGuests(db, visit.id),
    readPlaceOf(db, visit.partyId),
  ])
  const page = (
    <OutcomePage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, texts.done) })}
      top={visitTop(c, visit, 'outcomes')}
      lang={lang}
      texts={texts}
      path={path}
      lists={presentLists(lang, outcome, path)}
      suggestion={from && site ? suggestKilometres(from, site.place) : undefined}
      people={guests.length || visit.size}
      currency="EUR"
      feedback={presentFeedback(lang, feedback)}
      links={[
        { label: texts.commitments, href: `/office/commitments?visit=${visit.id}` },
        { label: texts.publish, href: `${path}/public` },
      ]}
      wrong={wrong}
      errorTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, wrong ? 422 : 200)
}

function presentLists(lang: OfficeLang, outcome: Outcome, path: string): Record<OutcomePart, OutcomeList> {
  const texts = outcomeTexts[lang]
  const { fields } = texts
  const sums = (money: readonly { amount: number; currency: string }[]) =>
    sumsOf(money).map((sum) => `${texts.sums}: ${formatMoney(lang, sum)}`)
  const list = <Row extends { id: string }>(
    part: OutcomePart,
    rows: readonly Row[],
    columns: OutcomeList['columns'],
    cells: (row: Row) => readonly string[],
    total: readonly string[],
  ): OutcomeList => ({
    columns,
    lines: rows.map((row) => ({ cells: cells(row), remove: `${path}/${part}/${row.id}/remove` })),
    sums: rows.length > 0 ? total : [],
  })
  const { costs, gifts, efforts, journeys } = outcome
  const hours = efforts.reduce((sum, effort) => sum + effort.hours, 0)
  return {
    costs: list(
      'costs',
      costs,
      [{ label: fields.kind }, { label: fields.amount, numeric: true }, { label: fields.note }],
      (cost) => [texts.kinds[cost.kind], formatMoney(lang, cost), cost.note],
      sums(costs),
    ),
    gifts: list(
      'gifts',
      gifts,
      [
        { label: fields.what },
        { label: fields.direction },
        { label: fields.value, numeric: true },
        { label: fields.whereabouts },
      ],
      ({ what, direction, value, currency, whereabouts }) => [
        what,
        texts.directions[direction],
        value !== undefined && currency ? formatMoney(lang, { amount: value, currency }) : '',
        whereabouts,
      ],
      [],
    ),
    efforts: list(
      'efforts',
      efforts,
      [{ label: fields.who }, { label: fields.hours, numeric: true }],
      (effort) => [effort.who, formatNumber(lang, effort.hours)],
      [texts.hoursSum(formatNumber(lang, hours))],
    ),
    journeys: list(
      'journeys',
      journeys,
      [
        { label: fields.mode },
        { label: fields.kilometres, numeric: true },
        { label: fields.people, numeric: true },
        { label: fields.co2, numeric: true },
      ],
      (journey) => [
        texts.modes[journey.mode],
        formatNumber(lang, journey.kilometres),
        formatNumber(lang, journey.people),
        formatNumber(lang, Math.round(co2Of([journey]))),
      ],
      [texts.co2Sum(formatNumber(lang, Math.round(co2Of(journeys))))],
    ),
  }
}

function presentFeedback(lang: OfficeLang, result: FeedbackResult) {
  if (result.asked === 0 && result.given === 0) return undefined
  const texts = outcomeTexts[lang]
  const grade = (label: string, value: number | undefined) =>
    value === undefined ? [] : [[label, formatNumber(lang, value)] as const]
  return {
    count: texts.feedbackCount(result.given, Math.max(result.asked, result.given)),
    grades: [...grade(texts.useful, result.useful), ...grade(texts.caredFor, result.caredFor)],
    words: result.words,
  }
}
