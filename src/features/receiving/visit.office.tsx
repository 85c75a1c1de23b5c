import { Hono } from 'hono'
import { pathOfAsking } from '#src/features/entries/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  requireRight,
} from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { actorOf, isId, readStaffMember } from '#src/features/staff/index.ts'
import {
  addMessage,
  changeVisit,
  END_REASONS,
  type EndReason,
  pathOfVisit,
  stagesAfter,
  VISIT_ID,
  type Visit,
} from '#src/features/visits/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { type Problems, readDay, readDays, typedIn, versionIn } from './visit.form.ts'
import { visitTexts } from './visit.messages.ts'
import { showConversation, showQuestion, visitAt } from './visit.show.tsx'
import { moveByPlan, sendNewLink } from './visit.store.ts'

const LONGEST_NOTE = 8_000

/** A visit in the office: what is asked for, whose it is, where it goes, what was said. */
export function visitOffice(deps: OfficeDeps) {
  const { db } = deps
  const plan = requireRight(deps, 'visits.plan')
  const office = new Hono<OfficeEnv>()

  /** Does something with the visit of the address. */
  const on = (method: 'get' | 'post', path: string, work: (c: OfficeContext, visit: Visit) => Promise<Response>) =>
    office.on(method.toUpperCase(), `/visits/${VISIT_ID}${path}`, plan, async (c) => {
      const visit = await visitAt(c, deps)
      return visit ? work(c, visit) : notThere(c)
    })

  on('get', '', (c, visit) => Promise.resolve(showQuestion(c, deps, visit)))
  on('get', '/conversation', (c, visit) => showConversation(c, deps, visit))

  on('post', '/plan', async (c, visit) => {
    const form = await readForm(c)
    const problems: Problems = new Map()
    const dueOn = readDay(form, 'due', problems)
    const owner = form.text('owner')
    const isKnown = owner === '' || (isId(owner) && (await readStaffMember(db, owner)) !== undefined)
    if (!isKnown) problems.set('owner', 'missing')
    if (problems.size > 0) return showQuestion(c, deps, visit, { typed: typedIn(form), problems })
    const change = { dueOn, ownerId: owner || undefined }
    const changed = await changeVisit(db, visit.id, { change, version: versionIn(form), by: actorOf(c.var.staff) })
    if (changed === 'changed_meanwhile') return showAgain(c, typedIn(form))
    return c.redirect(`${pathOfVisit(visit.id)}?done=planned`, 303)
  })

  on('post', '/party', async (c, visit) => {
    const form = await readForm(c)
    const party = form.text('party')
    if (party !== '' && !isId(party)) return notThere(c)
    const change = { partyId: party || undefined }
    const changed = await changeVisit(db, visit.id, { change, version: versionIn(form), by: actorOf(c.var.staff) })
    if (changed === 'changed_meanwhile') return showAgain(c, {})
    if (changed === 'unknown_party') return notThere(c)
    return c.redirect(`${pathOfVisit(visit.id)}?done=party`, 303)
  })

  on('post', '/move', async (c, visit) => {
    const form = await readForm(c)
    const problems: Problems = new Map()
    const stage = stagesAfter(visit.stage).find((each) => each === form.text('stage'))
    if (!stage) problems.set('stage', form.text('stage') ? 'not_from_here' : 'missing')
    const days = stage === 'declined' || stage === 'cancelled' ? undefined : readDays(form, problems)
    const reason = stage && reasonIn(stage, form.text('reason'))
    const version = versionIn(form)
    // What somebody else did meanwhile explains more than what does not fit any longer.
    if (version !== visit.version) return showAgain(c, typedIn(form))
    if (!stage || problems.size > 0) return showQuestion(c, deps, visit, { typed: typedIn(form), problems })
    const going = { stage, reason, days, version }
    const moved = await moveByPlan(db, visit, { going, rules: await readSetting(db, 'visits'), staff: c.var.staff })
    if (moved === 'moved') return c.redirect(`${pathOfVisit(visit.id)}?done=moved`, 303)
    if (moved === 'unknown_visit') return notThere(c)
    if (moved === 'changed_meanwhile') return showAgain(c, typedIn(form))
    problems.set(FIELD_OF[moved], moved)
    return showQuestion(c, deps, visit, { typed: typedIn(form), problems })
  })

  on('post', '/link', async (c, visit) => {
    const { site, staff } = c.var
    if (!site) return notThere(c)
    const addressOf = (secret: string) => deps.origin + pathOfAsking(visit.lang, secret)
    const sent = await sendNewLink(deps, visit, { staff, site, addressOf })
    if (sent === 'no_address') return showQuestion(c, deps, visit)
    return c.redirect(`${pathOfVisit(visit.id)}?done=link`, 303)
  })

  on('post', '/notes', async (c, visit) => {
    const body = cleanLines((await readForm(c)).text('note'), LONGEST_NOTE * 2)
    const texts = visitTexts[c.var.lang].problems
    const error = body === '' ? texts.missing : body.length > LONGEST_NOTE ? texts.too_long : undefined
    if (error) return showConversation(c, deps, visit, { value: body, error })
    const note = { visitId: visit.id, direction: 'note', body, by: c.var.staff.name } as const
    await inTransaction(db, (tx) => addMessage(tx, note))
    return c.redirect(`${pathOfVisit(visit.id, 'conversation')}?done=note`, 303)
  })

  /** Shows the visit as it is now, with what was typed on the older one. */
  async function showAgain(c: OfficeContext, typed: Record<string, string>): Promise<Response> {
    const now = await visitAt(c, deps)
    return now ? showQuestion(c, deps, now, { typed, isConflict: true }) : notThere(c)
  }

  return office
}

const FIELD_OF = { not_from_here: 'stage', no_reason: 'reason', no_days: 'from' } as const

/** The reason of a form, when it is one for where the visit goes. */
export function reasonIn(stage: string, written: string): EndReason | undefined {
  const reasons: readonly EndReason[] = stage === 'declined' || stage === 'cancelled' ? END_REASONS[stage] : []
  return reasons.find((reason) => reason === written)
}
