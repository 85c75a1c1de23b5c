import { Hono } from 'hono'
import { nameOfGuest } from '#src/features/delegation/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import {
  addSession,
  cancelSession,
  changeSession,
  checkPlan,
  moveSession,
  readPlan,
  readSession,
  type Session,
  type SessionFacts,
  wordsIn,
} from '#src/features/programme/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { numberOf, pathOfVisit, type Visit } from '#src/features/visits/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { formatHours } from '#src/platform/i18n/hours.ts'
import { showBoard } from './board.show.tsx'
import { nameOfSession, sentenceOn } from './clash.words.ts'
import { planningTexts } from './planning.messages.ts'
import { type Fault, readSessionForm, type TimeChoice, type Values, valuesOf } from './session.form.ts'
import { readMove } from './session.move.ts'
import { SessionPage } from './session.view.tsx'
import { withVisit } from './visit-page.ts'

/** A session: adding, changing, moving, taking out. */
export function sessionOffice(deps: OfficeDeps) {
  const { db } = deps
  const plan = requireRight(deps, 'visits.plan')
  const home = '/visits/:id/programme/sessions'
  const back = (c: OfficeContext, visit: Visit, done: string, id?: string) =>
    c.redirect(`${pathOfVisit(visit.id, 'programme')}?done=${done}${id ? `#s-${id}` : ''}`, 303)

  const withSession = (c: OfficeContext, work: (visit: Visit, session: Session) => Promise<Response>) =>
    withVisit(c, deps, async (visit) => {
      const id = c.req.param('session') ?? ''
      const session = isId(id) ? await readSession(db, id) : undefined
      return session?.visitId === visit.id ? work(visit, session) : notThere(c)
    })

  /** Reads the form of a session; what is wrong with it is shown beside what was typed. */
  const read = async (c: OfficeContext, visit: Visit, form: TypedForm, session: Session | undefined) => {
    const known = { ...(await readPlan(db, visit)), timeZone: visit.timeZone, lang: c.var.lang }
    const found = readSessionForm(form, known)
    if ('facts' in found) return found.facts
    const { faults, choices } = found
    return showForm(c, deps, visit, session, { values: form.values, faults, choices, version: form.text('version') })
  }

  return new Hono<OfficeEnv>()
    .get(`${home}/new`, plan, (c) =>
      withVisit(c, deps, (visit) => {
        const day = c.req.query('day') ?? visit.days?.from.toString() ?? ''
        return showForm(c, deps, visit, undefined, { values: { day: [day] } })
      }),
    )
    .post(`${home}/new`, plan, (c) =>
      withVisit(c, deps, async (visit) => {
        const facts = await read(c, visit, await readForm(c), undefined)
        if (facts instanceof Response) return facts
        return back(c, visit, 'added', await addSession(db, visit.id, facts, actorOf(c.var.staff)))
      }),
    )
    .get(`${home}/:session`, plan, (c) =>
      withSession(c, (visit, session) =>
        session.isCancelled ? Promise.resolve(notThere(c)) : showForm(c, deps, visit, session, { clashes: true }),
      ),
    )
    .post(`${home}/:session`, plan, (c) =>
      withSession(c, async (visit, session) => {
        const form = await readForm(c)
        const again = { values: form.values, isConflict: true }
        if (session.isCancelled) return showForm(c, deps, visit, undefined, again)
        const facts = await read(c, visit, form, session)
        if (facts instanceof Response) return facts
        const seen = { id: session.id, version: versionIn(form) }
        const changed = await changeSession(db, seen, facts, actorOf(c.var.staff))
        if (changed === 'changed') return back(c, visit, 'changed', session.id)
        const now = await readSession(db, session.id)
        return showForm(c, deps, visit, now?.isCancelled ? undefined : now, again)
      }),
    )
    .post(`${home}/:session/move`, plan, (c) =>
      withSession(c, async (visit, session) => {
        const form = await readForm(c)
        const { sessions } = await readPlan(db, visit)
        const move = readMove(form, session, sessions)
        if (!move) return notThere(c)
        const seen = { id: session.id, version: versionIn(form) }
        const remark = planningTexts[c.var.lang].movedMeanwhile
        if (session.isCancelled || session.version !== seen.version)
          return showBoard(c, deps, visit, { remark, status: 409 })
        if ('ask' in move) return askForTime(c, visit, session, move.ask)
        const moved = await moveSession(db, seen, move.to, actorOf(c.var.staff))
        if (moved !== 'changed') return showBoard(c, deps, visit, { remark, status: 409 })
        return back(c, visit, 'moved', session.id)
      }),
    )
    .post(`${home}/:session/remove`, plan, (c) =>
      withSession(c, async (visit, session) => {
        const seen = { id: session.id, version: versionIn(await readForm(c)) }
        const removed = await cancelSession(db, seen, actorOf(c.var.staff))
        if (removed === 'changed_meanwhile') {
          const remark = planningTexts[c.var.lang].movedMeanwhile
          return showBoard(c, deps, visit, { remark, status: 409 })
        }
        return back(c, visit, 'removed')
      }),
    )

  /** Asks which time is meant, where the clock of the new day does not show it once. */
  async function askForTime(c: OfficeContext, visit: Visit, session: Session, local: Temporal.PlainDateTime) {
    const minutes = session.start.until(session.end).total('minutes')
    const time = (at: Temporal.PlainDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' })
    const typed: Values = {
      ...valuesOf(session),
      day: [local.toPlainDate().toString()],
      from: [time(local)],
      to: [time(local.add({ minutes }))],
      offsetFrom: [''],
      offsetTo: [''],
    }
    const known = { ...(await readPlan(db, visit)), timeZone: visit.timeZone, lang: c.var.lang }
    const found = readSessionForm(formOf(typed), known)
    const { faults, choices } = 'facts' in found ? { faults: [], choices: [] } : found
    return showForm(c, deps, visit, session, { values: typed, faults, choices })
  }
}

const versionIn = (form: TypedForm) => {
  const typed = form.text('version')
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}

const formOf = (values: Values): TypedForm => ({
  text: (name) => values[name]?.[0] ?? '',
  all: (name) => [...(values[name] ?? [])],
  file: () => undefined,
  hasFiles: false,
  values,
})

async function showForm(
  c: OfficeContext,
  { db }: OfficeDeps,
  visit: Visit,
  session: Session | undefined,
  state: {
    values?: Values
    faults?: readonly Fault[]
    choices?: readonly TimeChoice[]
    version?: string
    isConflict?: boolean
    clashes?: boolean
  },
) {
  const { lang } = c.var
  const texts = planningTexts[lang]
  const plan = await readPlan(db, visit)
  const path = `${pathOfVisit(visit.id, 'programme')}/sessions`
  const title = session ? texts.edit(nameOfSession(lang, session, plan)) : texts.newSession
  const { faults = [], choices = [], isConflict = false } = state
  const version = state.version ?? String(session?.version ?? 0)
  const hosts = [...plan.hosts.values()].filter(({ id, isActive }) => isActive || id === session?.hostId)
  const rooms = [...plan.rooms.values()].filter(({ id, isActive }) => isActive || id === session?.roomId)
  const page = (
    <SessionPage
      frame={officeFrame(c, { title: `${numberOf(visit)}: ${title}` })}
      lang={lang}
      visit={visit}
      title={title}
      action={session ? `${path}/${session.id}` : `${path}/new`}
      version={version}
      values={state.values ?? (session ? valuesOf(session) : {})}
      faults={faults}
      choices={choices}
      hosts={hosts.map(({ id, names }) => ({ value: id, label: wordsIn(names, lang) }))}
      rooms={rooms.map((room) => {
        const host = plan.hosts.get(room.hostId ?? '')
        const name = [host && wordsIn(host.names, lang), wordsIn(room.names, lang)].filter(Boolean).join(': ')
        return { value: room.id, label: texts.fields.seats(name, room.seats) }
      })}
      guests={plan.guests.map((guest) => ({ value: guest.id, label: nameOfGuest(guest, texts.unnamedGuest) }))}
      now={isConflict ? (session ? linesOn(lang, session, plan) : [texts.gone]) : undefined}
      clashes={
        session && state.clashes
          ? checkPlan(plan)
              .filter(({ sessionId }) => sessionId === session.id)
              .map((clash) => sentenceOn(lang, clash, plan))
          : []
      }
      remove={session && { action: `${path}/${session.id}/remove`, version: String(session.version) }}
    />
  )
  return showPage(c, page, isConflict ? 409 : faults.length > 0 ? 422 : 200)
}

function linesOn(lang: 'sv' | 'fi' | 'en', session: Session, plan: Awaited<ReturnType<typeof readPlan>>): string[] {
  const zoned = (at: Temporal.Instant) => at.toZonedDateTimeISO(session.timeZone)
  const host = plan.hosts.get(session.hostId ?? '')
  const room = plan.rooms.get(session.roomId ?? '')
  const facts: SessionFacts = session
  return [
    nameOfSession(lang, session, plan),
    formatHours(lang, zoned(facts.start), zoned(facts.end)),
    host ? wordsIn(host.names, lang) : '',
    room ? wordsIn(room.names, lang) : '',
    wordsIn(facts.places, lang),
    facts.speakers,
  ].filter(Boolean)
}
