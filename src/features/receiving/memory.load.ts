import { readActivities } from '#src/features/activities/index.ts'
import { readParties } from '#src/features/parties/index.ts'
import { byId, loadTies, presentActivity, presentTie } from '#src/features/register/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { numberOf, pathOfVisit, readVisitsOf, spanOf, stageTexts, type Visit } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { readLikelyParties } from './visit.reads.ts'

/** What the register and the earlier visits know of those who ask. */
export interface MemoryItem {
  readonly parties: readonly { readonly id: string; readonly label: string }[]
  readonly visits: readonly { readonly label: string; readonly href: string; readonly note: string }[]
  readonly ties: readonly { readonly label: string; readonly note: string }[]
  readonly activities: readonly { readonly label: string; readonly href: string; readonly note: string }[]
}

const MOST_ACTIVITIES = 10

/** Reads what is known of those who ask, in the words of an officer. */
export async function loadMemory(db: Db, seen: { site: Site; lang: OfficeLang }, visit: Visit): Promise<MemoryItem> {
  const { site, lang } = seen
  const { organisation, country, partyId } = visit
  const day = Temporal.Now.zonedDateTimeISO(site.timeZone).toPlainDate()
  const [likely, visits, ties, activities] = await Promise.all([
    readLikelyParties(db, lang, { organisation, country, partyId }),
    readVisitsOf(db, { organisation, country, partyId, exceptId: visit.id }),
    partyId ? loadTies(db, { site, lang, day }, { partyId }) : undefined,
    partyId ? readActivities(db, { partyId, limit: MOST_ACTIVITIES }) : [],
  ])
  const ids = new Set(activities.flatMap(({ roles }) => roles.map((role) => role.partyId)))
  const parties = byId(await readParties(db, { ids: [...ids] }))
  return {
    parties: likely.map((party) => ({
      id: party.id,
      label: party.country ? `${party.name} (${formatCountry(lang, party.country)})` : party.name,
    })),
    visits: visits.map((each) => ({
      label: `${numberOf(each)} ${each.organisation}`,
      href: pathOfVisit(each.id),
      note: [
        stageTexts[lang][each.stage],
        each.days && spanOf(lang, each.days.from.toString(), each.days.to.toString()),
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ties: (ties?.ties ?? []).flatMap((tie) => {
      const item = ties && presentTie(ties.view, tie, partyId)
      return item ? [{ label: item.summary, note: item.state }] : []
    }),
    activities: activities.map((activity) => {
      const item = presentActivity({ lang, parties }, activity)
      return { label: item.title, href: item.href, note: item.when?.text ?? '' }
    }),
  }
}
