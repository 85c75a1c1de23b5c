import { type ActivityReading, readActivities } from '#src/features/activities/index.ts'
import { readPublicClaims } from '#src/features/claims/index.ts'
import { type EntryReading, type ListedEntry, listEntries, readText } from '#src/features/entries/index.ts'
import { readSources } from '#src/features/facts/index.ts'
import { type PartyReading, readParties } from '#src/features/parties/index.ts'
import { byId, type NetworkMember, readNetworkMembers, type TieView } from '#src/features/register/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { readTies, TIE_KINDS, type TieReading } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** A party with all that is told on its page. */
export interface Profile {
  readonly party: PartyReading
  readonly view: TieView
  readonly ties: readonly TieReading[]
  readonly activities: readonly ActivityReading[]
  readonly text: EntryReading | undefined
  readonly news: readonly ListedEntry[]
  readonly members: readonly NetworkMember[]
  readonly parts: readonly PartyReading[]
}

// What a reader looks through on one page; the lists and feeds have the rest.
const ACTIVITIES = 100
const NEWS = 10

/** Reads what hangs together with a party: one step to find it, and two in which everything is asked at once. */
export async function loadProfile(
  db: Db,
  seen: { site: Site; lang: Lang; day: Temporal.PlainDate },
  party: PartyReading,
): Promise<Profile> {
  const { lang } = seen
  const partyId = party.id
  const [ties, activities, members, sources, text, news] = await Promise.all([
    readTies(db, { partyId }),
    readActivities(db, { partyId, limit: ACTIVITIES }),
    readNetworkMembers(db, { networkIds: party.kind === 'network' ? [partyId] : [], partyId }),
    readSources(db),
    readText(db, { id: partyId, lang }),
    listEntries(db, { lang, kinds: ['story', 'highlight'], aboutId: partyId }, { limit: NEWS }),
  ])
  const ids = new Set([
    partyId,
    ...ties.flatMap((tie) => tie.partyIds),
    ...activities.flatMap((activity) => activity.roles.map((role) => role.partyId)),
    ...members.flatMap((member) => [member.networkId, member.partyId]),
  ])
  const [parties, claims] = await Promise.all([
    readParties(db, { ids: [...ids], withWholes: true, withPartsOf: partyId }),
    readPublicClaims(
      db,
      ties.map((tie) => tie.id),
    ),
  ])
  return {
    party,
    // What binds most comes first.
    ties: ties.sort((a, b) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind)),
    activities,
    text,
    news,
    members,
    view: { ...seen, sources, claims, parties: byId(parties) },
    parts: parties.filter((each) => each.partOfId === partyId),
  }
}
