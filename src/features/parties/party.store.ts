import { type Actor, nameIn, saveNames, setTerms } from '#src/features/entries/index.ts'
import { dateColumns, isSameRow, type Outcome, recordFact } from '#src/features/facts/index.ts'
import { readTermIds } from '#src/features/site/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { isPublicParty, type PartyFacts, type PartyFigure } from './party.model.ts'

export type SavePartyResult =
  | { readonly id: string; readonly outcome: Outcome }
  | 'no_name'
  | 'unknown_whole'
  | 'second_own'

/**
 * Adds a party, or brings what is known of it up to date. The party is known by its key; one that was found to be
 * another one (decision 0022) is left alone. Older figures stay beside the new ones, unless `figures` are all there are.
 */
export async function saveParty(
  db: Db,
  facts: PartyFacts,
  by: Actor,
  note?: string,
  { figures = 'some' }: { figures?: 'some' | 'all' } = {},
): Promise<SavePartyResult> {
  if (!nameIn(facts.names, 'und')) return 'no_name'
  return inTransaction(db, async (tx) => {
    const whole = facts.partOf ? await findPartyByKey(tx, facts.partOf) : undefined
    if (facts.partOf && !whole) return 'unknown_whole'

    const current = await tx
      .selectFrom('entries')
      .leftJoin('parties', 'parties.id', 'entries.id')
      .selectAll('parties')
      .select(['entries.id as entry_id', 'entries.facts_public', 'entries.merged_into'])
      .where('entries.kind', '=', 'party')
      .where('entries.key', '=', facts.key)
      .forUpdate('entries')
      .executeTakeFirst()
    if (current?.merged_into) return { id: current.merged_into, outcome: 'unchanged' }
    if (facts.isOwn) {
      const own = await tx.selectFrom('parties').select('id').where('is_own', '=', true).executeTakeFirst()
      if (own && own.id !== current?.entry_id) return 'second_own'
    }

    const id = current?.entry_id ?? (await addEntry(tx, facts.key))
    const row = {
      kind: facts.kind,
      is_own: facts.isOwn ?? false,
      country: facts.country ?? null,
      latitude: facts.place?.latitude ?? null,
      longitude: facts.place?.longitude ?? null,
      website: facts.website ?? null,
      wikidata: facts.wikidata ?? null,
      part_of: whole?.id ?? null,
      field: facts.field ?? null,
      ...dateColumns('arrived', 'arrived_precision', facts.arrived),
      consented_on: facts.consentedOn ?? null,
      is_hidden: !(facts.isPublic ?? current?.is_hidden !== true),
      source: facts.source ?? null,
    }
    const isPublic = isPublicParty({ ...facts, isPublic: !row.is_hidden })
    const isKnown = current?.kind !== undefined && current.kind !== null
    const sameRow = isKnown && isSameRow({ ...current }, row) && current.facts_public === isPublic
    if (!isKnown)
      await tx
        .insertInto('parties')
        .values({ id, ...row })
        .execute()
    else if (!sameRow) await tx.updateTable('parties').set(row).where('id', '=', id).execute()
    if (!sameRow) await tx.updateTable('entries').set({ facts_public: isPublic }).where('id', '=', id).execute()

    const newNames = await saveNames(tx, { id, kind: 'party', key: facts.key }, facts.names)
    const newFigures = await saveFigures(tx, id, facts.figures ?? [], figures)
    const newTerms = !(await setTerms(tx, id, await readTermIds(tx, facts)))
    if (sameRow && !newNames && !newFigures && !newTerms) return { id, outcome: 'unchanged' }

    const outcome = isKnown ? 'changed' : 'added'
    const record = { ...facts, figures: await readFigures(tx, id), isPublic: !row.is_hidden }
    await recordFact(tx, { fact: 'party', id, record, by, note, outcome })
    return { id, outcome }
  })
}

/** Finds a party by its key; one that was entered twice is found under both. */
export function findPartyByKey(db: Db, key: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('entries')
    .innerJoin('parties', 'parties.id', 'entries.id')
    .select((each) => each.fn.coalesce('entries.merged_into', 'entries.id').as('id'))
    .where('entries.kind', '=', 'party')
    .where('entries.key', '=', key)
    .executeTakeFirst()
}

async function addEntry(tx: Tx, key: string): Promise<string> {
  const { code } = await tx.selectFrom('languages').select('code').orderBy('position').executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('entries')
    .values({ kind: 'party', key, original_lang: code })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

// What was counted stays: a newer figure stands beside the older ones, unless these are all there are.
async function saveFigures(
  tx: Tx,
  partyId: string,
  figures: NonNullable<PartyFacts['figures']>,
  which: 'some' | 'all',
): Promise<boolean> {
  let changed = false
  const gone = which === 'all' ? (await readFigures(tx, partyId)).filter((stored) => !figures.some(isOf(stored))) : []
  for (const { key, when } of gone) {
    await tx
      .deleteFrom('party_figures')
      .where('party_id', '=', partyId)
      .where('key', '=', key)
      .where('on_date', '=', when.date)
      .execute()
    changed = true
  }
  for (const { key, value, when, source } of figures) {
    const row = { value, precision: when.precision, source: source ?? null }
    const at = { party_id: partyId, key, on_date: when.date }
    const stored = await tx
      .selectFrom('party_figures')
      .select(['value', 'precision', 'source'])
      .where('party_id', '=', partyId)
      .where('key', '=', key)
      .where('on_date', '=', when.date)
      .executeTakeFirst()
    if (stored && isSameRow({ ...stored, value: Number(stored.value) }, row)) continue
    await tx
      .insertInto('party_figures')
      .values({ ...at, ...row })
      .onConflict((conflict) => conflict.columns(['party_id', 'key', 'on_date']).doUpdateSet(row))
      .execute()
    changed = true
  }
  return changed
}

const isOf = (one: PartyFigure) => (other: PartyFigure) =>
  one.key === other.key && one.when.date.equals(other.when.date)

async function readFigures(tx: Tx, partyId: string): Promise<PartyFigure[]> {
  const rows = await tx
    .selectFrom('party_figures')
    .selectAll()
    .where('party_id', '=', partyId)
    .orderBy('key')
    .orderBy('on_date')
    .execute()
  return rows.map(({ key, value, on_date, precision, source }) => ({
    key,
    value: Number(value),
    when: { date: on_date, precision },
    source: source ?? undefined,
  }))
}
