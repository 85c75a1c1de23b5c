import { type ActivityReading, type ActivityWish, readActivities } from '#src/features/activities/index.ts'
import { isSlug, readLeads } from '#src/features/entries/index.ts'
import { type PartyReading, readParties, readPartyBySlug } from '#src/features/parties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Activities with what a list of them shows beside their own facts. */
export interface Gathered {
  readonly activities: readonly ActivityReading[]
  /** The parties that have a role in them, by id. */
  readonly parties: ReadonlyMap<string, PartyReading>
  /** The leads of the texts about them in the reader's language, by activity. */
  readonly leads: ReadonlyMap<string, string>
}

export const NOTHING: Gathered = { activities: [], parties: new Map(), leads: new Map() }

/** Reads the activities of a wish for a list. Three queries, however many they are. */
export async function gatherActivities(db: Db, lang: Lang, wish: ActivityWish): Promise<Gathered> {
  const activities = await readActivities(db, wish)
  const [parties, leads] = await Promise.all([
    readParties(db, { ids: [...new Set(activities.flatMap(({ roles }) => roles.map(({ partyId }) => partyId)))] }),
    readLeads(db, { ids: activities.map(({ id }) => id), lang }),
  ])
  return { activities, parties: new Map(parties.map((party) => [party.id, party])), leads }
}

/** Finds a party by any address it ever had; what could never be an address does not reach the database. */
export function findParty(db: Db): (slug: string) => Promise<PartyReading | undefined> {
  return async (slug) => (isSlug(slug) ? readPartyBySlug(db, slug) : undefined)
}

/** The day that it is in the city. */
export function todayIn(site: { readonly timeZone: string }): Temporal.PlainDate {
  return Temporal.Now.plainDateISO(site.timeZone)
}
