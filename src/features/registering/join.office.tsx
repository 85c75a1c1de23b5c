import { Hono } from 'hono'
import {
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { findPartyByKey } from '#src/features/parties/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import type { OfficeFact } from './fact.model.ts'
import { findFact } from './fact.reads.ts'
import type { Values } from './form-reader.ts'
import { joinTexts } from './join.messages.ts'
import { countMoving, joinParty } from './join.store.ts'
import { JoinPage } from './join.view.tsx'
import { actorOf, pathOfFact, showNotThere } from './show.ts'
import { readFormView } from './view.reads.ts'

/** Merging a party that was entered twice. */
export function joinOffice(deps: OfficeDeps) {
  const { db } = deps
  const edit = requireRight(deps, 'register.edit')
  const find = async (c: OfficeContext) => {
    const found = await findFact(db, c.var.lang, { fact: 'party', id: c.req.param('id') ?? '' })
    return found && !found.merged ? found : undefined
  }
  return new Hono<OfficeEnv>()
    .get('/register/parties/:id/join', edit, async (c) => {
      const found = await find(c)
      return found ? showJoin(c, deps, { found, values: {}, errors: [] }) : showNotThere(c)
    })
    .post('/register/parties/:id/join', edit, async (c) => {
      const found = await find(c)
      if (!found) return showNotThere(c)
      const form = await readForm(c)
      const { refusals } = joinTexts[c.var.lang]
      const asked = { found, values: form.values, errors: [] }
      if (form.text('intent').startsWith('find:') || form.text('find.partOf')) {
        return showJoin(c, deps, { ...asked, search: 'partOf' })
      }
      const key = form.text('partOf')
      const into = key ? await findPartyByKey(db, key) : undefined
      const errors: [string, string][] = []
      if (!key) errors.push(['partOf', refusals.into])
      else if (!into) errors.push(['partOf', refusals.unknown])
      if (form.text('understood') !== 'yes') errors.push(['understood', refusals.confirm])
      if (errors.length > 0 || !into) return showJoin(c, deps, { ...asked, errors })
      const result = await joinParty(db, {
        id: found.id,
        into: into.id,
        timeZone: c.var.site?.timeZone ?? 'UTC',
        by: actorOf(c),
        note: form.text('note') || undefined,
      })
      if (result !== 'joined') return showJoin(c, deps, { ...asked, errors: [['partOf', refusals[result]]] })
      return c.redirect(`${pathOfFact({ fact: 'party', id: into.id })}?done=joined`, 303)
    })
}

async function showJoin(
  c: OfficeContext,
  { db }: OfficeDeps,
  form: { found: OfficeFact; values: Values; errors: readonly [string, string][]; search?: string },
) {
  const { lang, site } = c.var
  if (!site) return showNotThere(c)
  const { found, values, errors, search } = form
  const [view, moving] = await Promise.all([
    readFormView(db, { lang, site, values, search }),
    countMoving(db, found.id),
  ])
  const texts = joinTexts[lang]
  const title = texts.title(found.title)
  const moves = (['ties', 'activities', 'claims', 'stories'] as const).filter((each) => moving[each] > 0)
  const page = (
    <JoinPage
      frame={officeFrame(c, { title })}
      name={found.title}
      back={pathOfFact(found)}
      view={{ ...view, errors: new Map(errors) }}
      moves={[...moves.map((each) => texts[each](moving[each])), texts.rest]}
      wrongTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, errors.length > 0 ? 422 : 200)
}
