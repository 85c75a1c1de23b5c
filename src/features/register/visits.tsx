import { countActivities, readActivities } from '#src/features/activities/index.ts'
import { readParties } from '#src/features/parties/index.ts'
import { presentActivity } from './activity.present.ts'
import type { Project } from './projection.ts'
import { byId } from './tie.load.ts'
import { Visits } from './visits.view.tsx'

// Enough for what a reader looks through; the list of activities has them all, page by page.
const MOST = 100
const BEGINNING = Temporal.PlainDate.from('1000-01-01')

/** The visits that were, by year. */
export const projectVisits: Project = async ({ db }, { lang, asked }) => {
  const wish = { kinds: ['visit'], during: { from: BEGINNING, to: asked.day } } as const
  const [visits, count] = await Promise.all([readActivities(db, { ...wish, limit: MOST }), countActivities(db, wish)])
  const ids = new Set(visits.flatMap((visit) => visit.roles.map((role) => role.partyId)))
  const parties = byId(await readParties(db, { ids: [...ids] }))
  return <Visits lang={lang} count={count} visits={visits.map((visit) => presentActivity({ lang, parties }, visit))} />
}
