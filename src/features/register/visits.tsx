import { countActivities, readActivities } from '#src/features/activities/index.ts'
import { readTopics } from '#src/features/hosts/index.ts'
import { readParties } from '#src/features/parties/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { presentActivity } from './activity.present.ts'
import type { Project } from './projection.ts'
import { byId } from './tie.load.ts'
import { AskForVisit, Visits } from './visits.view.tsx'

// Enough for what a reader looks through; the list of activities has them all, page by page.
const MOST = 100
const BEGINNING = Temporal.PlainDate.from('1000-01-01')

/** What visits the city takes, with the way to ask for one, and the visits that were. */
export const projectVisits: Project = async ({ db }, { site, lang, asked }) => {
  const wish = { kinds: ['visit'], during: { from: BEGINNING, to: asked.day } } as const
  const [visits, count, rules, topics] = await Promise.all([
    readActivities(db, { ...wish, limit: MOST }),
    countActivities(db, wish),
    readSetting(db, 'visits'),
    readTopics(db, { offered: true }),
  ])
  const ids = new Set(visits.flatMap((visit) => visit.roles.map((role) => role.partyId)))
  const parties = byId(await readParties(db, { ids: [...ids] }))
  return (
    <>
      <AskForVisit site={site} lang={lang} rules={rules} topics={topics} />
      <Visits lang={lang} count={count} visits={visits.map((visit) => presentActivity({ lang, parties }, visit))} />
    </>
  )
}
