import { Hono } from 'hono'
import { parseCityTime } from '#src/features/editing/index.ts'
import {
  approve,
  askForApproval,
  cancel,
  giveBack,
  type MoveResult,
  type Newsletter,
  resumeSending,
  type Seen,
  saveRecipients,
  schedule,
  stopSending,
  unschedule,
} from '#src/features/newsletters/index.ts'
import {
  namesOfHelpers,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  refuse,
  requireRight,
} from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { typedIn, versionIn } from './issue.form.ts'
import { issueAt } from './issue.show.tsx'
import { readReadiness } from './lacks.ts'
import { sendingTexts } from './sending.messages.ts'
import { type Refused, showSending } from './sending.show.tsx'
import { shellTexts } from './shell.messages.ts'
import { ISSUE_ID, pathOfIssue } from './shell.view.tsx'

const INTENTS = ['ask', 'approve', 'give_back', 'schedule', 'now', 'unschedule', 'stop', 'resume', 'cancel'] as const
type Intent = (typeof INTENTS)[number]

const DONE = {
  ask: 'asked',
  approve: 'approved',
  give_back: 'given_back',
  schedule: 'scheduled',
  now: 'now',
  unschedule: 'unscheduled',
  stop: 'stopped',
  resume: 'resumed',
  cancel: 'cancelled',
} as const satisfies Record<Intent, string>

/** Whom an issue goes to, its approval, its time, and how its sending goes. */
export function sendingOffice(deps: OfficeDeps) {
  const { db } = deps
  const write = requireRight(deps, 'newsletters.write')
  return new Hono<OfficeEnv>()
    .get(`/newsletters/${ISSUE_ID}/sending`, write, async (c) => {
      const newsletter = await issueAt(c, deps)
      return newsletter ? showSending(c, deps, newsletter) : notThere(c)
    })
    .post(`/newsletters/${ISSUE_ID}/recipients`, write, async (c) => {
      const newsletter = await issueAt(c, deps)
      const { site, staff } = c.var
      if (!newsletter || !site) return notThere(c)
      const form = await readForm(c)
      const known = (name: string, terms: readonly { id: string }[]) =>
        terms.map(({ id }) => id).filter((id) => form.all(name).includes(id))
      const to = {
        audiences: known('audiences', site.audiences),
        themes: known('themes', site.themes),
        sendsOriginal: form.text('original') === 'yes',
      }
      const saved = await saveRecipients(db, { id: newsletter.id, version: versionIn(form), by: staff }, to)
      if (saved === 'changed') return c.redirect(`${pathOfIssue(newsletter.id, 'sending')}?done=saved`, 303)
      return showAgain(c, { alert: shellTexts[c.var.lang][saved === 'closed' ? 'closed' : 'changedMeanwhile'] })
    })
    .post(`/newsletters/${ISSUE_ID}/move`, write, async (c) => {
      const newsletter = await issueAt(c, deps)
      if (!newsletter) return notThere(c)
      const form = await readForm(c)
      const intent = INTENTS.find((each) => each === form.text('intent'))
      if (!intent) return notThere(c)
      const isOpenToWriters = intent === 'ask' || (intent === 'give_back' && newsletter.state === 'waiting')
      if (!isOpenToWriters && !may(c.var.staff, 'newsletters.send'))
        return refuse(c, 'newsletters.send', await namesOfHelpers(db, 'newsletters.send'))
      const moved = await move(c, newsletter, intent, form)
      if (moved === 'moved') return c.redirect(`${pathOfIssue(newsletter.id, 'sending')}?done=${DONE[intent]}`, 303)
      return showAgain(c, typeof moved === 'string' ? wordsFor(c, moved) : moved)
    })

  async function move(
    c: OfficeContext,
    newsletter: Newsletter,
    intent: Intent,
    form: TypedForm,
  ): Promise<MoveResult | Refused> {
    const { staff, lang } = c.var
    const seen: Seen & { by: typeof staff } = { id: newsletter.id, version: versionIn(form), by: staff }
    const texts = sendingTexts[lang]
    switch (intent) {
      case 'ask':
        return askForApproval(db, seen)
      case 'approve': {
        const { lacks } = await readReadiness(db, newsletter, lang)
        return lacks.some(({ grave }) => grave) ? { alert: texts.grave } : approve(db, seen)
      }
      case 'give_back':
        return giveBack(db, seen)
      case 'now':
        return schedule(db, seen, Temporal.Now.instant())
      case 'schedule': {
        const time = timeIn(c, form)
        return 'at' in time ? schedule(db, seen, time.at) : time
      }
      case 'unschedule':
        return unschedule(db, seen)
      case 'stop':
        return stopSending(db, seen)
      case 'resume':
        return resumeSending(db, seen)
      case 'cancel':
        return cancel(db, seen)
    }
  }

  async function showAgain(c: OfficeContext, refused: Refused): Promise<Response> {
    const now = await issueAt(c, deps)
    return now ? showSending(c, deps, now, refused) : notThere(c)
  }
}

function timeIn(c: OfficeContext, form: TypedForm): { at: Temporal.Instant } | Refused {
  const texts = sendingTexts[c.var.lang]
  const typed = typedIn(form)
  const at = { date: form.text('date'), time: form.text('time'), offset: form.text('offset') }
  const found = parseCityTime(c.var.site?.timeZone ?? 'UTC', at)
  if (found === 'wrong') return { typed, dateError: texts.wrongDate }
  if ('which' in found) {
    const times = found.choices.map((choice) => ({
      value: choice.offset,
      label: texts.offset(choice.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.'), choice.offset),
    }))
    return { typed, dateError: texts[found.which], times }
  }
  if (Temporal.Instant.compare(found.at, Temporal.Now.instant()) <= 0) return { typed, dateError: texts.past }
  return found
}

function wordsFor(c: OfficeContext, refused: Exclude<MoveResult, 'moved'>): Refused {
  const texts = sendingTexts[c.var.lang]
  if (refused === 'own_words') return { alert: texts.ownWords }
  if (refused === 'changed_meanwhile') return { alert: shellTexts[c.var.lang].changedMeanwhile }
  return { alert: texts.notFromHere }
}
