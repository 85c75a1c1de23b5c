import { sql } from 'kysely'
import { type Actor, type EntryName, recordAudit } from '#src/features/entries/index.ts'
import { type FactRecord, readLatestRecord, recordFact } from '#src/features/facts/index.ts'
import { type PartyFacts, saveParty } from '#src/features/parties/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { factsOf } from './change.store.ts'
import { partyForm } from './party.form.ts'

/** What hangs on a party, and would move with it. */
export interface Moving {
  readonly ties: number
  readonly activities: number
  readonly claims: number
  readonly stories: number
}

/** Counts what hangs on a party. */
export async function countMoving(db: Db, id: string): Promise<Moving> {
  const { rows } = await sql<Moving>`
    select (select count(*) from tie_parties where party_id = ${id})::integer as ties,
           (select count(distinct activity_id) from activity_parties where party_id = ${id})::integer as activities,
           (select count(*) from claims where party_id = ${id})::integer as claims,
           (select count(*) from entry_links where to_id = ${id})::integer as stories`.execute(db)
  return rows[0] ?? { ties: 0, activities: 0, claims: 0, stories: 0 }
}

export type JoinResult = 'joined' | 'unknown' | 'same' | 'own'

/**
 * Merges a party that was entered twice into the one that is kept (decision 0022): ties, roles, claims, links, figures,
 * parts and addresses move; its names stay as other spellings. It stays itself, unseen, and leads to the one kept.
 */
export async function joinParty(
  db: Db,
  wish: { id: string; into: string; timeZone: string; by: Actor; note?: string | undefined },
): Promise<JoinResult> {
  const { id, into, by, note } = wish
  if (id === into) return 'same'
  return inTransaction(db, async (tx) => {
    // In one order, so that two who merge the same parties crosswise do not wait for each other for ever.
    const parties = await tx
      .selectFrom('entries')
      .innerJoin('parties', 'parties.id', 'entries.id')
      .select(['entries.id', 'entries.key', 'parties.is_own'])
      .where('entries.id', 'in', [id, into])
      .where('entries.merged_into', 'is', null)
      .orderBy('entries.id')
      .forUpdate()
      .execute()
    const [gone, kept] = [id, into].map((each) => parties.find((party) => party.id === each))
    const [old, current] = await Promise.all(
      [id, into].map((each) => readLatestRecord(tx, { fact: 'party', id: each })),
    )
    if (!gone || !kept || !old || !current) return 'unknown'
    if (gone.is_own) return 'own'

    await retire(tx, id, into)
    await move(tx, id, into)
    const record = joinRecords(current.record, old.record)
    const facts = factsOf(partyForm, record, { key: kept.key, timeZone: wish.timeZone }) as PartyFacts
    await saveParty(tx, facts, by, note)
    await renameInRecords(tx, { from: gone.key, to: kept.key, into, by, note })
    await recordFact(tx, {
      fact: 'party',
      id,
      record: { ...old.record, isPublic: false },
      by,
      note,
      outcome: 'changed',
    })
    await recordAudit(tx, { by, action: 'party.merged', entryId: id, detail: { into } })
    return 'joined'
  })
}

async function retire(tx: Tx, id: string, into: string): Promise<void> {
  await tx.updateTable('entries').set({ facts_public: false, merged_into: into }).where('id', '=', id).execute()
  await tx.updateTable('parties').set({ is_hidden: true }).where('id', '=', id).execute()
  // What was merged into it before leads on to the one that is kept.
  await tx.updateTable('entries').set({ merged_into: into }).where('merged_into', '=', id).execute()
}

async function move(tx: Tx, id: string, into: string): Promise<void> {
  // Where both take part already, the one that is kept stands for both.
  for (const [table, same] of [
    ['tie_parties', 'other.tie_id = mine.tie_id'],
    ['activity_parties', 'other.activity_id = mine.activity_id and other.role = mine.role'],
    ['party_figures', 'other.key = mine.key and other.on_date = mine.on_date'],
  ] as const) {
    await sql`delete from ${sql.table(table)} mine where mine.party_id = ${id} and exists (
      select 1 from ${sql.table(table)} other where other.party_id = ${into} and ${sql.raw(same)})`.execute(tx)
    await sql`update ${sql.table(table)} set party_id = ${into} where party_id = ${id}`.execute(tx)
  }
  // Of two that were chosen on one thing the choice at the party that is kept holds; what both have said stays once.
  await sql`
    update claims mine set chosen = false where party_id = ${id} and chosen and exists (
      select 1 from claims other where other.party_id = ${into} and other.attribute = mine.attribute and other.chosen)`.execute(
    tx,
  )
  await sql`
    update claims mine set party_id = ${into} where party_id = ${id} and not exists (
      select 1 from claims other where other.party_id = ${into} and other.attribute = mine.attribute
         and other.value = mine.value and other.claimant = mine.claimant and other.source = mine.source)`.execute(tx)
  await sql`
    delete from entry_links mine where to_id = ${id} and (entry_id = ${into} or exists (
      select 1 from entry_links other where other.entry_id = mine.entry_id and other.to_id = ${into}))`.execute(tx)
  await sql`update entry_links set to_id = ${into} where to_id = ${id}`.execute(tx)
  for (const [column, other] of [
    ['network_id', 'party_id'],
    ['party_id', 'network_id'],
  ] as const) {
    const [mine, same] = [sql.ref(column), sql.ref(other)]
    await sql`
      delete from network_members mine where mine.${mine} = ${id} and exists (
        select 1 from network_members other where other.${mine} = ${into}
           and other.${same} is not distinct from mine.${same} and other.town_id is not distinct from mine.town_id)`.execute(
      tx,
    )
    await sql`update network_members set ${mine} = ${into} where ${mine} = ${id}`.execute(tx)
  }
  // What imports know it by, what is known of it outside, and who keeps its record.
  for (const [table, column] of [
    ['import_keys', 'party_id'],
    ['import_doubts', 'decided_party'],
    ['world_towns', 'party_id'],
    ['company_records', 'party_id'],
    ['company_notes', 'party_id'],
  ] as const) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${into} where ${sql.ref(column)} = ${id}`.execute(tx)
  }
  await sql`
    update outside_news mine set party_id = ${into} where party_id = ${id} and not exists (
      select 1 from outside_news other where other.party_id = ${into} and other.guid = mine.guid)`.execute(tx)
  await sql`update parties set part_of = ${into} where part_of = ${id} and id <> ${into}`.execute(tx)
  await sql`update parties set part_of = null where id = ${into} and part_of = ${id}`.execute(tx)
  await sql`update slugs set entry_id = ${into} where kind = 'party' and entry_id = ${id}`.execute(tx)
}

// What the party that is kept does not say of itself, the other one fills in; of what both say, its own word holds.
function joinRecords(kept: FactRecord, gone: FactRecord): FactRecord {
  const own = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined && value !== null))
  const names = kept.names as EntryName[]
  const more = (gone.names as EntryName[])
    .filter(({ name }) => !names.some((other) => other.name === name))
    .map((name): EntryName => ({ ...name, kind: name.kind === 'former' ? 'former' : 'variant' }))
  const { consentedOn: _, isOwn: __, isPublic: ___, partOf, figures: ____, ...said } = gone
  const whole = partOf === kept.key ? {} : { partOf }
  return { ...said, ...whole, ...own, names: [...names, ...more] }
}

// The records of what moved say where it is now, so that nobody's change brings the old party back.
async function renameInRecords(
  tx: Tx,
  change: { from: string; to: string; into: string; by: Actor; note: string | undefined },
): Promise<void> {
  const { from, to, into, by, note } = change
  const ties = await tx.selectFrom('tie_parties').select('tie_id as id').where('party_id', '=', into).execute()
  const roles = await tx
    .selectFrom('activity_parties')
    .select('activity_id as id')
    .distinct()
    .where('party_id', '=', into)
    .execute()
  const parts = await tx.selectFrom('parties').select('id').where('part_of', '=', into).execute()
  for (const [fact, ids] of [
    ['tie', ties],
    ['activity', roles],
    ['party', parts],
  ] as const) {
    for (const { id } of ids) {
      const latest = await readLatestRecord(tx, { fact, id })
      const record = latest && renamed(latest.record, from, to)
      if (record) await recordFact(tx, { fact, id, record, by, note, outcome: 'changed' })
    }
  }
}

function renamed(record: FactRecord, from: string, to: string): FactRecord | undefined {
  const name = (key: string) => (key === from ? to : key)
  const parties = record.parties as string[] | undefined
  const roles = record.roles as { role: string; party: string }[] | undefined
  if (!parties?.includes(from) && !roles?.some(({ party }) => party === from) && record.partOf !== from)
    return undefined
  const isFirst = <Item>(item: Item, at: number, list: Item[]) =>
    list.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === at
  return {
    ...record,
    ...(parties && { parties: parties.map(name).filter(isFirst) }),
    ...(roles && { roles: roles.map((role) => ({ ...role, party: name(role.party) })).filter(isFirst) }),
    ...(typeof record.partOf === 'string' && { partOf: name(record.partOf) }),
  }
}
