import { type Actor, nameIn, saveNames, setTerms } from '#src/features/entries/index.ts'
import { isSameRow, type Outcome, recordFact } from '#src/features/facts/index.ts'
import { recordNews } from '#src/features/news/index.ts'
import { findPartyByKey } from '#src/features/parties/index.ts'
import { readTermIds } from '#src/features/site/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { ActivityFacts, RoleFacts } from './activity.model.ts'
import { newsIn } from './activity.news.ts'

export type SaveActivityResult = { readonly id: string; readonly outcome: Outcome } | 'no_name' | 'unknown_party'

/** Adds an activity, or brings what is known of it up to date. It is known by its key. */
export async function saveActivity(
  db: Db,
  facts: ActivityFacts,
  by: Actor,
  note?: string,
): Promise<SaveActivityResult> {
  if (!nameIn(facts.names, 'und')) return 'no_name'
  return inTransaction(db, async (tx) => {
    const roles = await findParties(tx, facts.roles)
    if (!roles) return 'unknown_party'
    const current = await tx
      .selectFrom('entries')
      .leftJoin('activities', 'activities.id', 'entries.id')
      .selectAll('activities')
      .select([
        'entries.id as entry_id',
        'entries.facts_public',
        'entries.occurs_from',
        'entries.occurs_to',
        'entries.occurs_precision',
      ])
      .where('entries.kind', '=', 'activity')
      .where('entries.key', '=', facts.key)
      .forUpdate('entries')
      .executeTakeFirst()

    const entry = {
      occurs_from: facts.when?.from.date ?? null,
      occurs_to: facts.when?.to?.date ?? null,
      occurs_precision: facts.when?.from.precision ?? null,
      facts_public: facts.isPublic ?? current?.facts_public ?? true,
    }
    const row = rowOf(facts)
    const isKnown = current?.kind !== undefined && current.kind !== null
    const same =
      isKnown &&
      isSameRow({ ...current }, { ...row, ...entry, reasons: facts.reasons ?? {}, places: facts.places ?? {} })
    const id = current?.entry_id ?? (await addEntry(tx, facts.key))
    if (!same) await tx.updateTable('entries').set(entry).where('id', '=', id).execute()
    if (!isKnown)
      await tx
        .insertInto('activities')
        .values({ id, ...row })
        .execute()
    else if (!same) await tx.updateTable('activities').set(row).where('id', '=', id).execute()

    const newNames = await saveNames(tx, { id, kind: 'activity', key: facts.key }, facts.names)
    const newTerms = !(await setTerms(tx, id, await readTermIds(tx, facts)))
    const newRoles = await setRoles(tx, id, roles)
    if (same && !newNames && !newTerms && !newRoles) return { id, outcome: 'unchanged' }

    const outcome = isKnown ? 'changed' : 'added'
    await recordFact(tx, {
      fact: 'activity',
      id,
      record: { ...facts, isPublic: entry.facts_public },
      by,
      note,
      outcome,
    })
    const before = isKnown && current.facts_public ? current : undefined
    const what = newsIn(before, { ...row, ...entry, places: facts.places ?? {} }, newNames)
    if (what) await recordNews(tx, { entryId: id, what })
    return { id, outcome }
  })
}

function rowOf(facts: ActivityFacts) {
  return {
    kind: facts.kind,
    programme: facts.programme ?? null,
    reasons: JSON.stringify(facts.reasons ?? {}),
    starts_at: facts.hours?.start ?? null,
    ends_at: facts.hours?.end ?? null,
    time_zone: facts.hours?.timeZone ?? null,
    places: JSON.stringify(facts.places ?? {}),
    latitude: facts.place?.latitude ?? null,
    longitude: facts.place?.longitude ?? null,
    website: facts.website ?? null,
    registration_url: facts.registrationUrl ?? null,
    status: facts.status ?? 'confirmed',
    source: facts.source ?? null,
    source_url: facts.sourceUrl ?? null,
  }
}

async function addEntry(tx: Tx, key: string): Promise<string> {
  const { code } = await tx.selectFrom('languages').select('code').orderBy('position').executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('entries')
    .values({ kind: 'activity', key, original_lang: code })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

interface RoleRow {
  party_id: string
  role: RoleFacts['role']
  amount: number | null
  currency: string | null
}

async function findParties(tx: Tx, roles: readonly RoleFacts[]): Promise<RoleRow[] | undefined> {
  const rows: RoleRow[] = []
  for (const { role, party, money } of roles) {
    const found = await findPartyByKey(tx, party)
    if (!found) return undefined
    rows.push({ party_id: found.id, role, amount: money?.amount ?? null, currency: money?.currency ?? null })
  }
  return rows
}

async function setRoles(tx: Tx, activityId: string, roles: readonly RoleRow[]): Promise<boolean> {
  const stored = await tx
    .selectFrom('activity_parties')
    .select(['party_id', 'role', 'amount', 'currency'])
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .execute()
  const written = (rows: readonly RoleRow[]) =>
    JSON.stringify(
      rows.map((row) => [row.party_id, row.role, row.amount === null ? null : Number(row.amount), row.currency]),
    )
  if (written(stored) === written(roles)) return false
  await tx.deleteFrom('activity_parties').where('activity_id', '=', activityId).execute()
  const rows = roles.map((role, position) => ({ activity_id: activityId, position, ...role }))
  if (rows.length > 0) await tx.insertInto('activity_parties').values(rows).execute()
  return true
}
