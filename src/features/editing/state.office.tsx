import { Hono } from 'hono'
import {
  approveText,
  commentOnText,
  pathOfEntry,
  readComments,
  sendBackText,
  sendToReview,
} from '#src/features/entries/index.ts'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { may, type Right } from '#src/features/staff/index.ts'
import { readTelling } from '#src/features/telling/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { parseCityTime } from './city-time.ts'
import { readRevision } from './entry.reads.ts'
import { findLacks, needsReview, publishFromOffice, unschedule, withdrawFromOffice } from './office-publish.store.ts'
import { listReviewers } from './reviewer.reads.ts'
import { refuseWithHelp, said, showNotThere } from './show.ts'
import { stateTexts } from './state.messages.ts'
import { StatePage } from './state.view.tsx'
import { outcomeTexts } from './state-outcome.messages.ts'
import { EMPTY_TEXT, mayWrite, type OfficeText } from './text.model.ts'
import { type OpenText, openText } from './text.office.tsx'
import { wordTexts } from './word.messages.ts'

const INTENTS = ['publish', 'schedule', 'unschedule', 'withdraw', 'send', 'approve', 'send_back', 'comment'] as const
type Intent = (typeof INTENTS)[number]

const RIGHTS: Readonly<Partial<Record<Intent, Right>>> = {
  publish: 'entries.publish',
  schedule: 'entries.publish',
  unschedule: 'entries.publish',
  withdraw: 'entries.publish',
  approve: 'entries.review',
  send_back: 'entries.review',
}

type OutcomeTexts = (typeof outcomeTexts)['en']
type Problem = keyof OutcomeTexts['problems']
/** What came of a form: what was done, or what is wrong with which field. */
type Outcome =
  | { done: keyof OutcomeTexts['done'] }
  | { field: string; problem: Problem }
  | { field: string; message: string; times?: { value: string; label: string }[] }

/** Reviewing, publishing, scheduling and withdrawing one language of an entry. */
export function stateOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .get('/entries/:id/:lang/state', async (c) => {
      const at = await openText(c, deps)
      return at ? showState(c, deps, at) : showNotThere(c)
    })
    .post('/entries/:id/:lang/state', async (c) => {
      const at = await openText(c, deps)
      const text = at && textOf(at)
      if (!at || !text) return showNotThere(c)
      const form = await readForm(c)
      const intent = INTENTS.find((one) => one === form.text('intent'))
      if (!intent) return showState(c, deps, at, form)
      const right = RIGHTS[intent] ?? (mayWrite(c.var.staff, at.entry, at.language.code) ? undefined : 'entries.edit')
      if (right && !may(c.var.staff, right)) return refuseWithHelp(c, deps, right)
      const outcome = await act(c, deps, at, text, intent, form)
      if ('done' in outcome) {
        return c.redirect(`/office/entries/${at.entry.id}/${at.language.code}/state?done=${outcome.done}`, 303)
      }
      return showState(c, deps, at, form, outcome)
    })
}

const textOf = ({ entry, language }: OpenText) => entry.texts.find(({ lang }) => lang === language.code)

async function act(
  c: OfficeContext,
  { db }: OfficeDeps,
  { entry, language }: OpenText,
  text: OfficeText,
  intent: Intent,
  form: TypedForm,
): Promise<Outcome> {
  const ref = { entryId: entry.id, lang: language.code, by: c.var.staff }
  const words = form.text('words').slice(0, 2000)
  const revision = Number(form.text('revision'))
  switch (intent) {
    case 'publish':
    case 'schedule': {
      const at = intent === 'schedule' ? readTime(c, form) : undefined
      if (at && 'field' in at) return at
      const without = form.text('without').slice(0, 300)
      const skipReview = without && may(c.var.staff, 'entries.skip_review') ? without : undefined
      const result = await publishFromOffice(db, { ...ref, revision, at: at?.at, skipReview })
      if (typeof result === 'object') {
        return { field: 'publish', message: lacksInWords(c, result.lacks) }
      }
      if (result === 'review_needed') {
        return { field: 'without', problem: may(c.var.staff, 'entries.skip_review') ? 'without' : 'review_needed' }
      }
      if (result === 'not_accepted') return { field: 'publish', message: lacksInWords(c, ['machine']) }
      if (result === 'moved_on' || result === 'unknown_text') return { field: 'publish', problem: 'moved_on' }
      return { done: result }
    }
    case 'unschedule': {
      if (text.state === 'published') await unschedule(db, ref)
      else await withdrawFromOffice(db, { ...ref, notice: '', reason: '' })
      return { done: 'unscheduled' }
    }
    case 'withdraw': {
      const notice = form.text('notice').slice(0, 500)
      if (notice === '') return { field: 'notice', problem: 'notice' }
      const result = await withdrawFromOffice(db, { ...ref, notice, reason: form.text('reason').slice(0, 500) })
      return result === 'withdrawn' ? { done: 'withdrawn' } : { field: 'notice', problem: 'not_public' }
    }
    case 'send': {
      const askedOf = form.text('askedOf')
      const reviewers = await listReviewers(db, c.var.staff.id)
      if (askedOf && !reviewers.some(({ id }) => id === askedOf)) return { field: 'askedOf', problem: 'colleague' }
      const result = await sendToReview(db, { ...ref, words, askedOf: askedOf || undefined })
      if (result === 'sent') return { done: 'sent' }
      return { field: 'words', problem: result === 'unknown_text' ? 'not_asked' : result }
    }
    case 'approve': {
      const result = await approveText(db, { ...ref, revision, words })
      if (result === 'approved') return { done: 'approved' }
      return { field: 'words', problem: result === 'unknown_text' ? 'not_asked' : result }
    }
    case 'send_back': {
      if (words === '') return { field: 'words', problem: 'send_back_words' }
      const result = await sendBackText(db, { ...ref, words })
      return result === 'sent_back' ? { done: 'sent_back' } : { field: 'words', problem: 'not_asked' }
    }
    case 'comment': {
      if (words === '') return { field: 'words', problem: 'words' }
      await commentOnText(db, { ...ref, words })
      return { done: 'said' }
    }
  }
}

function readTime(c: OfficeContext, form: TypedForm): { at: Temporal.Instant } | Exclude<Outcome, { done: unknown }> {
  const texts = stateTexts[c.var.lang]
  const typed = { date: form.text('date'), time: form.text('time'), offset: form.text('offset') }
  const found = parseCityTime(c.var.site?.timeZone ?? 'UTC', typed)
  if (found === 'wrong') return { field: 'date', problem: 'date' }
  if ('which' in found) {
    const times = found.choices.map((choice) => ({
      value: choice.offset,
      label: texts.offset(choice.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.'), choice.offset),
    }))
    return { field: 'date', message: texts[found.which], times }
  }
  if (Temporal.Instant.compare(found.at, Temporal.Now.instant()) <= 0) return { field: 'date', problem: 'past' }
  return found
}

const lacksInWords = (c: OfficeContext, lacks: readonly (keyof (typeof wordTexts)['en']['lacks'])[]) => {
  const words = wordTexts[c.var.lang]
  return `${words.tabs.state}: ${lacks.map((lack) => words.lacks[lack]).join(', ')}`
}

async function showState(
  c: OfficeContext,
  { db }: OfficeDeps,
  at: OpenText,
  form?: TypedForm,
  wrong?: Exclude<Outcome, { done: unknown }>,
) {
  const { lang, staff } = c.var
  const { entry, language } = at
  const text = textOf(at)
  if (!text) return showNotThere(c)
  const texts = stateTexts[lang]
  const ref = { entryId: entry.id, lang: language.code }
  const revision = await readRevision(db, { ...ref, number: text.latest })
  const [lacks, isReviewed, comments, reviewers, telling] = await Promise.all([
    findLacks(
      db,
      { kind: entry.kind, pictureId: entry.facts.picture, machine: text.machine },
      language.code,
      revision?.text ?? EMPTY_TEXT,
    ),
    needsReview(db, entry.kind),
    readComments(db, ref),
    listReviewers(db, staff.id),
    readTelling(db, entry.id),
  ])
  const done = said(outcomeTexts[lang].done, c.req.query('done'))
  const page = (
    <StatePage
      frame={officeFrame(c, { title: `${entry.title}: ${texts.title}`, done })}
      lang={lang}
      timeZone={c.var.site?.timeZone ?? 'UTC'}
      entry={entry}
      language={language}
      text={text}
      readHref={pathOfEntry(language.code, { kind: entry.kind, slug: text.slug })}
      lacks={lacks}
      needsReview={isReviewed}
      comments={comments}
      telling={telling}
      reviewers={reviewers}
      may={{
        write: mayWrite(staff, entry, language.code),
        review: may(staff, 'entries.review'),
        publish: may(staff, 'entries.publish'),
        skip: may(staff, 'entries.skip_review'),
      }}
      typed={
        form ? Object.fromEntries(Object.entries(form.values).map(([name, values]) => [name, values[0] ?? ''])) : {}
      }
      errors={
        wrong ? { [wrong.field]: 'problem' in wrong ? outcomeTexts[lang].problems[wrong.problem] : wrong.message } : {}
      }
      errorTitle={officeTexts[lang].wrongTitle}
      times={wrong && 'times' in wrong ? (wrong.times ?? []) : []}
    />
  )
  return showPage(c, page, wrong ? 422 : 200)
}
