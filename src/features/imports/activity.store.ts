import { type ActivityFacts, type RoleFacts, readActivityFacts, saveActivity } from '#src/features/activities/index.ts'
import { type EntryName, nameIn, slugFrom } from '#src/features/entries/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Applied, ForeignDraft } from './import.model.ts'
import { type PartyImport, resolveParty } from './party.store.ts'

/** How the audit log names an import; the name of its mapping follows. */
export const IMPORTER = 'import '

type ActivityDraft = ForeignDraft & { fact: 'described_activity' }

/**
 * Writes an activity that another system knows. What the register says beyond it stays, and what somebody changed here
 * since is not overwritten.
 */
export async function applyActivity(tx: Tx, draft: ActivityDraft, work: PartyImport): Promise<Applied> {
  const roles: RoleFacts[] = []
  for (const { role, party, money } of draft.roles) {
    if ('key' in party) {
      roles.push({ role, party: party.key, money })
      continue
    }
    const found = await resolveParty(tx, party, work, { add: true })
    if ('stop' in found) return found.stop
    if ('none' in found) return { outcome: 'refused', column: party.column, message: 'There is no such party.' }
    roles.push({ role, party: found.party.key, money })
  }
  // Several rows of a file can tell of one activity: where they disagree, the first has it.
  const isFirst = await work.isFirst(`${draft.system}/${draft.foreignKeys[0] ?? what(draft)}`)
  const id = (await findImported(tx, draft)) ?? (await findByName(tx, draft))
  const known = id ? await readActivityFacts(tx, id) : undefined
  const twice =
    known && roles.findIndex((role) => known.roles.some((other) => sameRole(role, other) && isOtherSum(role, other)))
  if (twice !== undefined && twice !== -1) {
    const message = 'This party stands in this role already, with another sum.'
    const party = draft.roles[twice]?.party
    return { outcome: 'refused', column: party && 'column' in party ? party.column : undefined, message }
  }
  const facts =
    known && id
      ? merge(known, draft, { roles, isOurs: !isFirst || !(await isImported(tx, id)) })
      : { ...draft.facts, key: await freeKey(tx, draft), roles }
  const saved = await saveActivity(tx, facts, work.by)
  if (typeof saved === 'string') return { outcome: 'refused', message: `It cannot be saved: ${saved}.` }
  await remember(tx, draft, saved.id)
  const outcome = saved.outcome === 'unchanged' ? 'matched' : saved.outcome
  return { outcome, what: `activities/${facts.key}` }
}

function merge(
  known: ActivityFacts,
  draft: ActivityDraft,
  how: { roles: readonly RoleFacts[]; isOurs: boolean },
): ActivityFacts {
  const told = withoutGaps(draft.facts)
  return {
    ...known,
    ...told,
    // Somebody here has the last word: then the file only fills gaps.
    ...(how.isOurs && withoutGaps(known)),
    names: how.isOurs ? known.names : mergeNames(known.names, draft.facts.names),
    places: how.isOurs ? { ...draft.facts.places, ...known.places } : { ...known.places, ...draft.facts.places },
    roles: [...known.roles, ...how.roles.filter((role) => !known.roles.some((other) => sameRole(role, other)))],
  }
}

const withoutGaps = <Facts extends object>(facts: Facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts

const sameRole = (a: RoleFacts, b: RoleFacts) => a.role === b.role && a.party === b.party
const isOtherSum = (a: RoleFacts, b: RoleFacts) => b.money !== undefined && a.money?.amount !== b.money.amount

async function isImported(tx: Tx, activityId: string): Promise<boolean> {
  const last = await tx
    .selectFrom('fact_revisions')
    .select('by')
    .where('fact', '=', 'activity')
    .where('fact_id', '=', activityId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return last?.by.startsWith(IMPORTER) ?? false
}

function mergeNames(known: readonly EntryName[], told: readonly EntryName[]): EntryName[] {
  const isTold = (name: EntryName) => told.some((other) => other.kind === name.kind && other.lang === name.lang)
  const added = told.filter((name) => !known.some((other) => other.kind === name.kind && other.lang === name.lang))
  return [
    ...known.map((name) =>
      isTold(name) && name.kind === 'name' ? (told.find((other) => other.lang === name.lang) ?? name) : name,
    ),
    ...added,
  ]
}

async function findImported(tx: Tx, { system, foreignKeys }: ActivityDraft): Promise<string | undefined> {
  const row = await tx
    .selectFrom('import_keys')
    .select('activity_id')
    .where('source', '=', system)
    .where('foreign_key', 'in', foreignKeys.length > 0 ? [...foreignKeys] : [''])
    .where('activity_id', 'is not', null)
    .executeTakeFirst()
  return row?.activity_id ?? undefined
}

const what = ({ facts }: ActivityDraft) => nameIn(facts.names, 'und')?.name ?? ''

// A project that the register knows already, of the same programme as far as that is known. Events and visits often share
// a name and are not the same.
async function findByName(tx: Tx, draft: ActivityDraft): Promise<string | undefined> {
  const { facts } = draft
  if (facts.kind !== 'project') return undefined
  const row = await tx
    .selectFrom('entry_names as name')
    .innerJoin('activities as activity', 'activity.id', 'name.entry_id')
    .select('activity.id')
    .where('activity.kind', '=', 'project')
    .where((when) => when(when.fn<string>('lower', ['name.name']), '=', what(draft).toLowerCase()))
    .where((when) =>
      when.or([when('activity.programme', 'is', null), when('activity.programme', '=', facts.programme ?? '')]),
    )
    .executeTakeFirst()
  return row?.id
}

async function freeKey(tx: Tx, draft: ActivityDraft): Promise<string> {
  const { facts, foreignKeys } = draft
  const slug = slugFrom(what(draft))
  const base = slug.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || facts.kind
  const own = slugFrom(foreignKeys[0] ?? '').replace(/[^a-z0-9-]+/g, '')
  const taken = new Set(
    (
      await tx
        .selectFrom('entries')
        .select('key')
        .where('kind', '=', 'activity')
        .where('key', 'like', `${base}%`)
        .execute()
    ).map((row) => row.key),
  )
  const candidates = [base, ...(own ? [`${base}-${own}`] : [])]
  for (let number = 2; ; number += 1) {
    const free = candidates.find((candidate) => !taken.has(candidate))
    if (free) return free
    candidates.push(`${base}-${number}`)
  }
}

async function remember(tx: Tx, { system, foreignKeys }: ActivityDraft, activityId: string): Promise<void> {
  const [own] = foreignKeys
  if (!own) return
  await tx
    .insertInto('import_keys')
    .values({ source: system, foreign_key: own, party_id: null, activity_id: activityId })
    .onConflict((row) => row.doNothing())
    .execute()
}
