import { type Actor, nameIn, slugFrom } from '#src/features/entries/index.ts'
import { type PartyFacts, readPartyFacts, saveParty } from '#src/features/parties/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { foldName } from '#src/platform/i18n/fold.ts'
import type { Applied } from './import.model.ts'
import { type DescribedParty, type KnownParty, matchParty } from './party-match.ts'
import type { RegisterIndex } from './register-index.store.ts'

/** A described party that is in the register now, or why it is not. */
export type Resolved =
  | { readonly party: KnownParty; readonly outcome: 'added' | 'matched' }
  | { readonly none: true }
  | { readonly stop: Extract<Applied, { outcome: 'doubted' | 'passed_over' | 'refused' }> }

/** Where the parties of a file come from, and who imports them. */
export interface PartyImport {
  readonly index: RegisterIndex
  readonly system: string
  readonly source: string
  readonly by: Actor
  /** Whether something of the file is told of for the first time in it. */
  isFirst(place: string): Promise<boolean>
}

/** Finds the party that is described: by its key elsewhere, a decision, or its names. Adds it only when told to. */
export async function resolveParty(
  tx: Tx,
  described: DescribedParty,
  work: PartyImport,
  wish: { add: boolean; tied?: boolean },
): Promise<Resolved> {
  const { index } = work
  const name = nameOf(described)
  const decided = index.decisionOn(name, described.country)
  if (decided?.decision === 'skip') {
    return { stop: { outcome: 'passed_over', message: `It was decided to leave “${name}” out.` } }
  }
  const knownId = decided?.partyId ?? (await findImported(tx, described, work.system))
  const known = knownId && index.parties.find((party) => party.id === knownId)
  if (known) return { party: known, outcome: 'matched' }

  const pool = wish.tied ? index.parties.filter((party) => index.tiedIds.has(party.id)) : index.parties
  // Among the few that we are tied to a name is enough: a list of ours seldom repeats the country.
  const named = wish.tied && !described.country ? countryOfNamesake(described, pool) : described
  const match = decided ? ({ found: 'none' } as const) : matchParty(named, pool)
  if (match.found === 'known') return { party: match.party, outcome: 'matched' }
  if (match.found === 'doubt') {
    const { why, candidates } = match
    const { country, place, wikidata, names } = described
    const doubt = {
      subject: 'party' as const,
      written: name,
      country,
      place: null,
      why,
      candidates,
      described: { names: names.map((each) => each.name), place, wikidata },
    }
    return { stop: { outcome: 'doubted', column: described.column, doubt } }
  }
  if (!wish.add) return { none: true }
  const party = await addParty(tx, described, work)
  if (decided) await rememberNew(tx, described, party, work)
  return { party, outcome: 'added' }
}

/** Fills in what the register does not know of a party yet; what it knows stays. */
export async function completeParty(
  tx: Tx,
  party: KnownParty,
  described: DescribedParty,
  work: PartyImport,
): Promise<'changed' | 'matched'> {
  const { more } = described
  const facts = await readPartyFacts(tx, party.id)
  if (!facts) return 'matched'
  const known = await tx
    .selectFrom('party_figures')
    .select(['key', 'on_date'])
    .where('party_id', '=', party.id)
    .execute()
  const figures = (described.figures ?? []).filter(
    ({ key, when }) => !known.some((figure) => figure.key === key && figure.on_date.equals(when.date)),
  )
  const fuller: PartyFacts = {
    ...facts,
    country: facts.country ?? described.country,
    place: facts.place ?? described.place,
    website: facts.website ?? described.website,
    wikidata: facts.wikidata ?? described.wikidata,
    field: facts.field ?? more?.field,
    arrived: facts.arrived ?? more?.arrived,
    consentedOn: facts.consentedOn ?? more?.consentedOn,
    audiences: facts.audiences?.length ? facts.audiences : more?.audiences,
    themes: facts.themes?.length ? facts.themes : more?.themes,
    figures,
  }
  const saved = await saveParty(tx, fuller, work.by)
  return typeof saved === 'object' && saved.outcome === 'changed' ? 'changed' : 'matched'
}

async function addParty(tx: Tx, described: DescribedParty, work: PartyImport): Promise<KnownParty> {
  const { kind, names, country, place, wikidata, website, figures, foreignKey } = described
  const key = freeKey(nameOf(described), country, work.index)
  const saved = await saveParty(
    tx,
    { ...moreOf(described), key, kind, names, country, place, wikidata, website, figures, source: work.source },
    work.by,
  )
  if (typeof saved === 'string') throw new Error(`A described party cannot be added: ${saved}`)
  if (foreignKey) {
    await tx
      .insertInto('import_keys')
      .values({ source: work.system, foreign_key: foreignKey, party_id: saved.id, activity_id: null })
      .onConflict((row) => row.doNothing())
      .execute()
  }
  const party = {
    id: saved.id,
    key,
    kind,
    country,
    place,
    wikidata,
    isOwn: false,
    names: names.map(({ name }) => name),
  }
  work.index.parties.push(party)
  return party
}

// Named one by one: what a mapping passes on beside these is not for the register.
function moreOf({ more }: DescribedParty) {
  const { field, arrived, consentedOn, audiences, themes } = more ?? {}
  return { field, arrived, consentedOn, audiences, themes }
}

const nameOf = (described: DescribedParty) => nameIn(described.names, 'und')?.name ?? ''

function freeKey(name: string, country: string | undefined, index: RegisterIndex): string {
  // A key is in plain letters; a name that has none gets a number.
  const base =
    slugFrom(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'party'
  const taken = new Set(index.parties.map((party) => party.key))
  const candidates = [base, ...(country ? [`${base}-${country.toLowerCase()}`] : [])]
  for (let number = 2; ; number += 1) {
    const free = candidates.find((candidate) => !taken.has(candidate))
    if (free) return free
    candidates.push(`${base}-${number}`)
  }
}

async function findImported(tx: Tx, described: DescribedParty, system: string): Promise<string | undefined> {
  if (!described.foreignKey) return undefined
  const row = await tx
    .selectFrom('import_keys')
    .select('party_id')
    .where('source', '=', system)
    .where('foreign_key', '=', described.foreignKey)
    .executeTakeFirst()
  return row?.party_id ?? undefined
}

function countryOfNamesake(described: DescribedParty, pool: readonly KnownParty[]): DescribedParty {
  const countries = new Set(pool.map((party) => party.country))
  const found = [...countries].filter(
    (country) => country && matchParty({ ...described, country }, pool).found === 'known',
  )
  return found.length === 1 ? { ...described, country: found[0] } : described
}

// From now on the name that was in doubt is this party's.
async function rememberNew(tx: Tx, described: DescribedParty, party: KnownParty, work: PartyImport): Promise<void> {
  work.index.decide(nameOf(described), described.country, { decision: 'new', partyId: party.id })
  await tx
    .updateTable('import_doubts')
    .set({ decided_party: party.id })
    .where('subject', '=', 'party')
    .where('folded', '=', foldName(nameOf(described)))
    .where('country', 'is not distinct from', described.country ?? null)
    .execute()
}
