import { Hono } from 'hono'
import { namesOfHelpers, type OfficeDeps, type OfficeEnv, refuse, requireRight } from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import { recordTieStateSeen } from '#src/features/ties/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { type StateTry, showFact } from './fact.office.tsx'
import { findFact, readSourceNames } from './fact.reads.ts'
import { FormReader } from './form-reader.ts'
import { pageTexts } from './page.messages.ts'
import { actorOf, pathOfFact, showNotThere } from './show.ts'
import { keySources } from './source-names.ts'
import { DECIDED, readState } from './state.form.ts'

/** Recording the states of ties. */
export function stateOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>().post('/register/ties/:id/states', requireRight(deps, 'register.edit'), async (c) => {
    const { lang, staff } = c.var
    const found = await findFact(db, lang, { fact: 'tie', id: c.req.param('id') })
    if (!found) return showNotThere(c)
    const { values } = await readForm(c)
    const typed = new FormReader(keySources(values, await readSourceNames(db, lang)))
    const state = readState(typed)
    if (DECIDED.includes(state.state) && !may(staff, 'register.decide')) {
      return refuse(c, 'register.decide', await namesOfHelpers(db, 'register.decide'))
    }
    const again = (tried: StateTry, status: 409 | 422) => showFact(c, deps, found, tried, status)
    if (typed.problems.size > 0) return again({ values, problems: typed.problems }, 422)

    const seen = Number(typed.text('seen') ?? Number.NaN)
    const result = await recordTieStateSeen(db, { tieKey: found.key, state, by: actorOf(c), seen })
    const texts = pageTexts[lang]
    if (result === 'unknown_tie') return showNotThere(c)
    if (result === 'changed_meanwhile') return again({ values, refusal: texts.meanwhile }, 409)
    if (result === 'added' || result === 'changed') return c.redirect(`${pathOfFact(found)}?done=state`, 303)
    return again({ values, refusal: texts.refusals[result] }, 422)
  })
}
