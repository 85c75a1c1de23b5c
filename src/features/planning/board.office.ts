import { Hono } from 'hono'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  requireRight,
} from '#src/features/office/index.ts'
import {
  applyTemplate,
  copyProgramme,
  type FillResult,
  removeTemplate,
  saveTemplate,
  saveVisitCall,
} from '#src/features/programme/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { pathOfVisit, type Visit } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { readLocalTime } from '#src/platform/time/local-time.ts'
import { showBoard } from './board.show.tsx'
import { planningTexts } from './planning.messages.ts'
import { withVisit } from './visit-page.ts'

const PHONE = /^\+?[\d ()./-]{5,40}$/

/** The programme of a visit, and what fills it at once: templates and earlier visits. */
export function boardOffice(deps: OfficeDeps) {
  const { db } = deps
  const plan = requireRight(deps, 'visits.plan')
  const back = (c: OfficeContext, visit: Visit, done: string) =>
    c.redirect(`${pathOfVisit(visit.id, 'programme')}?done=${done}`, 303)
  const filled = (c: OfficeContext, visit: Visit, result: FillResult) => {
    if (result === 'unknown') return notThere(c)
    if ('added' in result) return back(c, visit, 'filled')
    const remark = planningTexts[c.var.lang].faults.noSuchTime(result.noSuchTime)
    return showBoard(c, deps, visit, { remark, status: 422 })
  }
  const refuse = (c: OfficeContext, visit: Visit, name: string, message: string) =>
    showBoard(c, deps, visit, { faults: [{ name, message }], status: 422 })

  return new Hono<OfficeEnv>()
    .get('/visits/:id/programme', plan, (c) => withVisit(c, deps, (visit) => showBoard(c, deps, visit)))
    .post('/visits/:id/programme/fill', plan, (c) =>
      withVisit(c, deps, async (visit) => {
        const form = await readForm(c)
        const templateId = form.text('template')
        if (!isId(templateId)) return notThere(c)
        if (form.text('remove') === 'yes') {
          await removeTemplate(db, templateId, actorOf(c.var.staff))
          return back(c, visit, 'template_removed')
        }
        const day = dayIn(form.text('on'))
        if (!day) return refuse(c, visit, 'on', planningTexts[c.var.lang].faults.day)
        const use = { templateId, visitId: visit.id, day, timeZone: visit.timeZone }
        return filled(c, visit, await applyTemplate(db, use, actorOf(c.var.staff)))
      }),
    )
    .post('/visits/:id/programme/copy', plan, (c) =>
      withVisit(c, deps, async (visit) => {
        const form = await readForm(c)
        const fromVisitId = form.text('visit')
        if (!isId(fromVisitId)) return notThere(c)
        const firstDay = dayIn(form.text('first'))
        if (!firstDay) return refuse(c, visit, 'first', planningTexts[c.var.lang].faults.day)
        const copy = { fromVisitId, visitId: visit.id, firstDay, timeZone: visit.timeZone }
        return filled(c, visit, await copyProgramme(db, copy, actorOf(c.var.staff)))
      }),
    )
    .post('/visits/:id/programme/template', plan, (c) =>
      withVisit(c, deps, async (visit) => {
        const form = await readForm(c)
        const { lang, staff } = c.var
        const [day, name] = [dayIn(form.text('day')), cleanLine(form.text('name'), 100)]
        if (!day) return notThere(c)
        if (!name) return refuse(c, visit, `template-${day}`, planningTexts[lang].faults.name)
        const template = { names: { [lang]: name }, visitId: visit.id, day }
        const saved = await saveTemplate(db, template, actorOf(staff))
        return saved === 'saved' ? back(c, visit, 'template') : notThere(c)
      }),
    )
    .post('/visits/:id/programme/call', plan, (c) =>
      withVisit(c, deps, async (visit) => {
        const form = await readForm(c)
        const texts = planningTexts[c.var.lang].faults
        const call = { name: cleanLine(form.text('name'), 100), phone: cleanLine(form.text('phone'), 40) }
        const faults = [
          ...(call.name ? [] : [{ name: 'name', message: texts.name }]),
          ...(PHONE.test(call.phone) ? [] : [{ name: 'phone', message: texts.phone }]),
        ]
        if (faults.length > 0) return showBoard(c, deps, visit, { faults, call, status: 422 })
        await saveVisitCall(db, { visitId: visit.id, ...call }, actorOf(c.var.staff))
        return back(c, visit, 'call')
      }),
    )
}

/** A day as it was typed; undefined when it is none. */
export const dayIn = (text: string) => readLocalTime(`${text}T00:00`)?.toPlainDate()
