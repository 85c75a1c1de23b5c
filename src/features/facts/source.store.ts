import type { Actor } from '#src/features/entries/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { isSameRow } from './fact.record.ts'
import { type Outcome, recordFact } from './fact.store.ts'

/** Where something is said: a page, a newspaper, a decision. */
export interface Source {
  /** What facts refer to it by. */
  readonly key: string
  readonly names: Labels
  readonly url?: string | undefined
  /** When it was said, as far as that is known: `2020-10`, `before 2022`. */
  readonly saidOn?: string | undefined
}

/** Adds a source, or brings it up to date. */
export async function saveSource(db: Db, source: Source, by: Actor, note?: string): Promise<Outcome> {
  return inTransaction(db, async (tx) => {
    const row = { names: JSON.stringify(source.names), url: source.url ?? null, said_on: source.saidOn ?? null }
    const stored = await tx
      .selectFrom('sources')
      .selectAll()
      .where('key', '=', source.key)
      .forUpdate()
      .executeTakeFirst()
    if (stored && isSameRow({ ...stored }, { ...row, names: source.names })) return 'unchanged'
    const { id } = await tx
      .insertInto('sources')
      .values({ key: source.key, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .returning('id')
      .executeTakeFirstOrThrow()
    const outcome = stored ? 'changed' : 'added'
    await recordFact(tx, { fact: 'source', id, record: source, by, note, outcome })
    return outcome
  })
}

/** Every source by its key. */
export async function readSources(db: Db): Promise<Map<string, Source>> {
  const rows = await db.selectFrom('sources').selectAll().execute()
  return new Map(
    rows.map(({ key, names, url, said_on }) => [
      key,
      { key, names, url: url ?? undefined, saidOn: said_on ?? undefined },
    ]),
  )
}

/**
 * What a fact says of its source, for a reader: a source that the register knows by its name in the reader's language,
 * with its address; anything else as it was written.
 */
export function citeSource(
  sources: ReadonlyMap<string, Source>,
  cited: string,
  nameOf: (names: Labels) => string,
): { name: string; url: string | undefined } {
  const source = sources.get(cited)
  return source ? { name: nameOf(source.names), url: source.url } : { name: cited, url: undefined }
}
