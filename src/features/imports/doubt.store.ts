import { sql } from 'kysely'
import { type Actor, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import { mergeTown, type TownDecision, townKey, trustTown } from '#src/features/world/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { foldName } from '#src/platform/i18n/fold.ts'
import type { Doubt, DoubtedParty } from './import.model.ts'
import type { Candidate } from './party-match.ts'

/** Where a doubt arose. */
export interface DoubtOrigin {
  readonly mapping: string
  readonly file: string
  readonly row: number
  /** The row as it came, where it is at hand. */
  readonly cells?: readonly (readonly [column: string, text: string])[] | undefined
}

/** A doubt as it waits for a person, or as one decided it. */
export interface DoubtReading {
  readonly number: number
  readonly subject: Doubt['subject']
  readonly written: string
  readonly country: string | undefined
  readonly place: string | undefined
  readonly why: string
  readonly candidates: readonly Candidate[]
  readonly origin: DoubtOrigin
  readonly described: DoubtedParty | undefined
  readonly decision: 'match' | 'new' | 'skip' | undefined
  readonly decidedBy: string | undefined
}

const foldOf = (doubt: Pick<Doubt, 'subject' | 'written'>) =>
  doubt.subject === 'town' ? townKey(doubt.written) : foldName(doubt.written)

/** Keeps a doubt for a person to decide. Answers its number; one that waits already keeps the number it has. */
export async function recordDoubt(tx: Tx, doubt: Doubt, origin: DoubtOrigin): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into import_doubts (subject, written, folded, country, place, why, candidates, mapping, file, row, town_id,
                               cells, described)
    values (${doubt.subject}, ${doubt.written}, ${foldOf(doubt)}, ${doubt.country ?? null}, ${doubt.place},
            ${doubt.why}, ${JSON.stringify(doubt.candidates)}, ${origin.mapping}, ${origin.file}, ${origin.row},
            ${doubt.townId ?? null}, ${origin.cells ? JSON.stringify(origin.cells) : null},
            ${doubt.described ? JSON.stringify(doubt.described) : null})
    on conflict (subject, folded, country, place) do update
       set why = excluded.why, candidates = excluded.candidates, town_id = excluded.town_id,
           mapping = excluded.mapping, file = excluded.file, row = excluded.row,
           cells = excluded.cells, described = excluded.described
    returning number`.execute(tx)
  return rows[0]?.number ?? 0
}

/** The doubts that wait for a decision, or all that ever were; by number. */
export async function listDoubts(db: Db, wish: { all?: boolean } = {}): Promise<DoubtReading[]> {
  const rows = await db
    .selectFrom('import_doubts')
    .selectAll()
    .$if(!wish.all, (query) => query.where('decision', 'is', null))
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    subject: row.subject,
    written: row.written,
    country: row.country ?? undefined,
    place: row.place ?? undefined,
    why: row.why,
    candidates: row.candidates,
    origin: { mapping: row.mapping, file: row.file, row: row.row, cells: row.cells ?? undefined },
    described: row.described ?? undefined,
    decision: row.decision ?? undefined,
    decidedBy: row.decided_by ?? undefined,
  }))
}

export type DecideResult =
  | 'decided'
  | 'already_decided'
  | 'unknown_doubt'
  | 'unknown_party'
  | 'unknown_town'
  | 'same_town'

/**
 * Decides a doubt for every import to come: it is the party of this key (a town: of this number), someone new, or
 * nothing that we want.
 */
export async function decideDoubt(
  db: Db,
  ruling: { number: number; as: 'new' | 'skip' | { key: string }; by: Actor; onlyOpen?: boolean },
): Promise<DecideResult> {
  const { number, as, by } = ruling
  return inTransaction(db, async (tx) => {
    const doubt = await tx
      .selectFrom('import_doubts')
      .selectAll()
      .where('number', '=', number)
      .forUpdate()
      .executeTakeFirst()
    if (!doubt) return 'unknown_doubt'
    // Somebody else decided it meanwhile: theirs stands.
    if (ruling.onlyOpen && doubt.decision !== null) return 'already_decided'
    const wished = typeof as === 'object' ? as.key : undefined
    const party = wished && doubt.subject === 'party' ? await findParty(tx, wished) : undefined
    if (wished && doubt.subject === 'party' && !party) return 'unknown_party'
    const town = wished && doubt.subject === 'town' ? await findTown(tx, wished) : undefined
    if (wished && doubt.subject === 'town' && !town) return 'unknown_town'
    if (town && town === doubt.town_id) return 'same_town'

    if (doubt.town_id && town) await mergeTown(tx, doubt.town_id, town)
    if (doubt.town_id && as === 'new') await trustTown(tx, doubt.town_id)
    await tx
      .updateTable('import_doubts')
      .set({
        decision: typeof as === 'object' ? 'match' : as,
        decided_party: party ?? null,
        decided_town: town ?? null,
        decided_by: nameOfActor(by),
        decided_at: sql`now()`,
      })
      .where('number', '=', number)
      .execute()
    const detail = { number, written: doubt.written, as: typeof as === 'object' ? as.key : as }
    await recordAudit(tx, { by, action: 'doubt.decided', detail })
    return 'decided'
  })
}

/** What people decided about towns, by `country folded`. */
export async function readTownDecisions(tx: Tx): Promise<Map<string, TownDecision[]>> {
  const rows = await tx
    .selectFrom('import_doubts')
    .select(['country', 'folded', 'place', 'decision', 'decided_town'])
    .where('subject', '=', 'town')
    .where('decision', 'is not', null)
    .execute()
  return Map.groupBy(
    rows.map(({ country, folded, place, decision, decided_town }) => ({
      at: `${country ?? ''} ${folded}`,
      place,
      decision: decision ?? 'skip',
      townId: decided_town ?? undefined,
    })),
    (row) => row.at,
  )
}

async function findParty(tx: Tx, key: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('parties')
    .innerJoin('entries', 'entries.id', 'parties.id')
    .select('parties.id')
    .where('entries.key', '=', key.replace(/^parties\//, ''))
    .executeTakeFirst()
  return row?.id
}

async function findTown(tx: Tx, written: string): Promise<number | undefined> {
  if (!/^\d{1,15}$/.test(written)) return undefined
  return (await tx.selectFrom('world_towns').select('id').where('id', '=', Number(written)).executeTakeFirst())?.id
}
