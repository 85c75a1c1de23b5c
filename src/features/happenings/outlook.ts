import type { Site } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { fromDay, wishOf } from './activity-listing.ts'
import { type Gathered, gatherActivities, todayIn } from './gather.ts'
import { projectsByTime } from './project-time.ts'

/** What comes next and what runs now. */
export interface Outlook {
  readonly events: Gathered
  readonly projects: Gathered
}

const NEXT_EVENTS = 3
// Some of the next may be cancelled: they are no news for the start page.
const LOOKED_AT = 20
const RUNNING_PROJECTS = 4

/** Reads the next events and the projects that run. A page that shows them carries `OUTLOOK_TAGS`. */
export async function readOutlook(db: Db, site: Site, lang: Lang): Promise<Outlook> {
  const today = todayIn(site)
  const during = fromDay(today)
  const [events, projects] = await Promise.all([
    gatherActivities(db, lang, {
      ...wishOf({ section: 'event', lang, page: 1 }),
      during,
      order: 'nearest',
      limit: LOOKED_AT,
    }),
    gatherActivities(db, lang, { kinds: ['project'], during: { from: today, to: today } }),
  ])
  const running = projectsByTime(projects.activities, today).running.slice(0, RUNNING_PROJECTS)
  const next = events.activities.filter(({ status }) => status !== 'cancelled').slice(0, NEXT_EVENTS)
  return { events: { ...events, activities: next }, projects: { ...projects, activities: running } }
}
