import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, requireRight } from '#src/features/office/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { findAt } from './form.office.tsx'
import { actorOf, pathOfFact, showNotThere } from './show.ts'
import { setPublic } from './visibility.store.ts'

/** Showing facts to readers, and hiding them. */
export function visibilityOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().post(
    '/register/:place/:id/visibility',
    requireRight(deps, 'register.edit'),
    async (c) => {
      const fact = await findAt(c, deps)
      const wanted = (await readForm(c)).text('public')
      if (!fact || fact.fact === 'source' || fact.merged || fact.lacksConsent) return showNotThere(c)
      if (wanted !== 'yes' && wanted !== 'no') return showNotThere(c)
      const isPublic = wanted === 'yes'
      const timeZone = c.var.site?.timeZone ?? 'UTC'
      const result = await setPublic(deps.db, { fact, isPublic, timeZone, by: actorOf(c) })
      if (result === 'unknown') return showNotThere(c)
      return c.redirect(`${pathOfFact(fact)}?done=${isPublic ? 'shown' : 'hidden'}`, 303)
    },
  )
}
