import { Summary, summarise } from '#src/features/asking/index.ts'
import { readTopics } from '#src/features/hosts/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { listStaff, may } from '#src/features/staff/index.ts'
import {
  BY_GUEST,
  describeVerdicts,
  END_REASONS,
  type EndReason,
  isWithinRules,
  numberOf,
  readMessages,
  readVisit,
  spanOf,
  stagesAfter,
  stageTexts,
  type Visit,
} from '#src/features/visits/index.ts'
import { formatDate, formatStamp } from '#src/platform/i18n/formats.ts'
import { ANSWERS, answerNames, stageOfAnswer } from './answer.messages.ts'
import { conversationTexts } from './conversation.messages.ts'
import { ConversationPage } from './conversation.view.tsx'
import { Doing, type DoingView } from './doing.view.tsx'
import { loadMemory } from './memory.load.ts'
import { reasonTexts } from './reason.messages.ts'
import type { Problems } from './visit.form.ts'
import { visitTexts } from './visit.messages.ts'
import { readAskedHosts, readStageSteps } from './visit.reads.ts'
import { QuestionPage } from './visit.view.tsx'

/** The visit of an address. */
export async function visitAt(c: OfficeContext, { db }: Pick<OfficeDeps, 'db'>): Promise<Visit | undefined> {
  return readVisit(db, c.req.param('id') ?? '')
}

/** The sentence on what somebody else changed meanwhile. */
export const conflictIn = (c: OfficeContext, visit: Visit) =>
  visitTexts[c.var.lang].changedMeanwhile(stageTexts[c.var.lang][visit.stage])

/** What is wrong, as sentences. */
export function sentencesOf(c: OfficeContext, problems: Problems): Map<string, string> {
  return new Map([...problems].map(([name, problem]) => [name, visitTexts[c.var.lang].problems[problem]]))
}

/** The answers that are possible from where a visit is. */
export const answersFor = (c: OfficeContext, visit: Visit) =>
  ANSWERS.filter((answer) => {
    const going = stageOfAnswer(answer)
    return !going || stagesAfter(visit.stage).includes(going.stage)
  }).map((value) => ({ value, label: answerNames[c.var.lang][value] }))

interface FormState {
  readonly typed?: Record<string, string>
  readonly problems?: Problems
  readonly isConflict?: boolean
}

/** Shows what is asked for, what is known, and what can be done. */
export async function showQuestion(c: OfficeContext, deps: OfficeDeps, visit: Visit, form: FormState = {}) {
  const { db } = deps
  const { lang, site } = c.var
  if (!site) return notThere(c)
  const texts = visitTexts[lang]
  const [topics, rules, memory, hosts, steps, staff] = await Promise.all([
    readTopics(db),
    readSetting(db, 'visits'),
    loadMemory(db, { site, lang }, visit),
    readAskedHosts(db, visit.id),
    readStageSteps(db, visit.id),
    listStaff(db),
  ])
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site.timeZone))
  const reasonOf = (reason: string | null) => (reason ? reasonTexts[lang][reason as EndReason] : undefined)
  const parts = summarise(lang, site, { ...visit, country: visit.country ?? '' }, topics).filter(
    ({ step }) => step !== 'check',
  )
  const errors = sentencesOf(c, form.problems ?? new Map())
  const wish = visit.wishes[0]
  const typed = {
    owner: visit.ownerId ?? '',
    due: visit.dueOn?.toString() ?? '',
    from: (visit.days ?? wish)?.from.toString() ?? '',
    to: (visit.days ?? wish)?.to.toString() ?? '',
    ...form.typed,
  }
  // Whoever may plan visits, and whoever has this one.
  const owners = staff.filter(
    (member) => (member.state === 'active' && may(member, 'visits.plan')) || member.id === visit.ownerId,
  )
  const view: DoingView = {
    lang,
    visit,
    owners: owners.map(({ id, name }) => ({ value: id, label: name })),
    answers: answersFor(c, visit),
    reasons: reasonsFor(c, visit),
    typed,
    errors,
    facts: factsOf(c, visit, steps.at(-1)?.at && stamp(steps.at(-1)?.at as Temporal.Instant)),
  }
  const page = (
    <QuestionPage
      frame={officeFrame(c, { title: `${numberOf(visit)} ${visit.organisation}`, done: doneIn(c, texts.done) })}
      lang={lang}
      visit={visit}
      item={{
        summary: <Summary level={3} parts={parts} />,
        askedOn: stamp(visit.askedAt),
        isCleared: visit.clearedAt !== undefined,
        isWithin: isWithinRules(visit.verdicts, visit.wishes.length),
        verdicts: describeVerdicts(lang, site, rules, visit.verdicts),
        exception: visit.exception,
        memory,
        hosts: hosts.map((host) => ({
          name: labelIn(site, host.names, lang),
          answer: texts.hostAnswers[host.isWithdrawn ? 'withdrawn' : (host.answer ?? 'none')],
          words: host.words,
          at: stamp(host.at),
        })),
        history: steps.map((step) => ({
          stage: stageTexts[lang][step.stage],
          at: stamp(step.at),
          by: step.by === BY_GUEST ? conversationTexts[lang].guests : step.by,
          reason: reasonOf(step.reason),
        })),
      }}
      wrongTitle={officeTexts[lang].wrongTitle}
      errors={[...errors].map(([name, message]) => ({ name, message }))}
      conflict={form.isConflict ? conflictIn(c, visit) : undefined}
      doing={<Doing view={view} />}
    />
  )
  return showPage(c, page, form.isConflict ? 409 : errors.size > 0 ? 422 : 200)
}

function reasonsFor(c: OfficeContext, visit: Visit) {
  const next = stagesAfter(visit.stage)
  const possible = new Set<EndReason>([
    ...(next.includes('declined') ? END_REASONS.declined : []),
    ...(next.includes('cancelled') ? END_REASONS.cancelled : []),
  ])
  return [...possible].map((value) => ({ value, label: reasonTexts[c.var.lang][value] }))
}

function factsOf(c: OfficeContext, visit: Visit, since: string | undefined): DoingView['facts'] {
  const { lang } = c.var
  const texts = visitTexts[lang]
  const today = Temporal.Now.zonedDateTimeISO(visit.timeZone).toPlainDate()
  const isLate = visit.dueOn !== undefined && Temporal.PlainDate.compare(visit.dueOn, today) < 0
  return [
    { label: texts.stage, value: `${stageTexts[lang][visit.stage]}${since ? ` (${texts.since} ${since})` : ''}` },
    ...(visit.endedReason ? [{ label: texts.endedBecause, value: reasonTexts[lang][visit.endedReason] }] : []),
    ...(visit.days
      ? [{ label: texts.days, value: spanOf(lang, visit.days.from.toString(), visit.days.to.toString()) }]
      : []),
    ...(visit.dueOn
      ? [{ label: texts.due, value: formatDate(lang, { date: visit.dueOn, precision: 'day' }), isLate }]
      : []),
  ]
}

/** Shows everything that was said. */
export async function showConversation(
  c: OfficeContext,
  deps: OfficeDeps,
  visit: Visit,
  note: { value: string; error: string | undefined } = { value: '', error: undefined },
) {
  const { lang, site } = c.var
  const texts = visitTexts[lang]
  const messages = await readMessages(deps.db, visit.id)
  const page = (
    <ConversationPage
      frame={officeFrame(c, {
        title: `${conversationTexts[lang].conversation}: ${numberOf(visit)}`,
        done: doneIn(c, texts.done),
      })}
      lang={lang}
      visit={visit}
      messages={messages.map(({ direction, by, at, subject, body }) => ({
        direction,
        who: by,
        at: formatStamp(lang, at.toZonedDateTimeISO(site?.timeZone ?? 'UTC')),
        subject,
        body,
      }))}
      answers={answersFor(c, visit)}
      note={note}
      wrongTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, note.error ? 422 : 200)
}
