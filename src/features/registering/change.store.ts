import { sql } from 'kysely'
import type { Actor } from '#src/features/entries/index.ts'
import { type FactRecord, readLatestRecord, readRecord } from '#src/features/facts/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { type FactForm, type FormContext, type FormFact, normalize } from './fact-form.ts'
import { FormReader, type Problem, type Values } from './form-reader.ts'
import { asRecord } from './record.ts'
import { type Conflict, mergeRecords, type Side } from './three-way.ts'

/** What became of a form. */
export type ChangeResult =
  | { readonly outcome: 'saved'; readonly id: string; readonly taken: readonly string[] }
  | { readonly outcome: 'wrong'; readonly problems: ReadonlyMap<string, Problem> }
  | {
      readonly outcome: 'conflict'
      readonly conflicts: readonly Conflict[]
      readonly taken: readonly string[]
      /** The revision that the other one made: a choice is only good for what was seen. */
      readonly seen: number
      readonly by: string
    }
  | { readonly outcome: 'unknown' }

/** A form that was sent. */
export interface Sent {
  readonly form: FactForm
  readonly values: Values
  readonly context: Omit<FormContext, 'key'>
  readonly by: Actor
  readonly note?: string | undefined
}

/**
 * Changes a fact by its form, which started from revision `base`. Whoever changed it meanwhile keeps their work: fields
 * that one side changed are merged, those that both changed are asked back, and only a choice settles them.
 */
export async function changeFact(
  db: Db,
  sent: Sent & {
    id: string
    key: string
    base: number
    choices?: { readonly seen: number; readonly sides: ReadonlyMap<string, Side> } | undefined
  },
): Promise<ChangeResult> {
  const { form, id, base, by, note } = sent
  const context = { ...sent.context, key: sent.key }
  const typed = new FormReader(sent.values)
  const facts = form.read(typed, context)
  if (typed.problems.size > 0) return { outcome: 'wrong', problems: typed.problems }
  return inTransaction(db, async (tx) => {
    await lockFact(tx, form.fact, id)
    const latest = await readLatestRecord(tx, { fact: form.fact, id })
    if (!latest) return { outcome: 'unknown' }
    if (latest.id === base) return save(tx, sent, facts, [])

    const before = await readRecord(tx, { fact: form.fact, id, revision: base })
    const sides = sent.choices?.seen === latest.id ? sent.choices.sides : undefined
    const merge = mergeRecords(
      {
        base: before?.isWhole ? normalize(form, before.record, context) : {},
        mine: asRecord(facts),
        theirs: normalize(form, latest.record, context),
      },
      form.shape,
      (path) => sides?.get(path),
    )
    if (merge.open.length > 0) {
      return { outcome: 'conflict', conflicts: merge.conflicts, taken: merge.taken, seen: latest.id, by: latest.by }
    }
    const merged = new FormReader(form.write(merge.record))
    const both = form.read(merged, context)
    if (merged.problems.size > 0) return { outcome: 'wrong', problems: merged.problems }
    return save(tx, { form, by, note }, both, merge.taken)
  })
}

/** Adds a fact by its form. Its key is made from what it says, and is its own. */
export async function addFact(db: Db, sent: Sent): Promise<ChangeResult> {
  const { form } = sent
  const typed = new FormReader(sent.values)
  const proposed = form.read(typed, { ...sent.context, key: '' })
  if (typed.problems.size > 0) return { outcome: 'wrong', problems: typed.problems }
  return inTransaction(db, async (tx) => {
    // A fact is known by its key: two who add at once must not take one.
    await sql`select pg_advisory_xact_lock(hashtext('register.keys'))`.execute(tx)
    const key = await freeKey(tx, form.fact, form.proposeKey(proposed))
    return save(tx, sent, form.read(new FormReader(sent.values), { ...sent.context, key }), [])
  })
}

/** Brings an older record of a fact back, as a new revision. */
export async function restoreRecord(
  db: Db,
  wish: { form: FactForm; id: string; key: string; revision: number; timeZone: string; by: Actor; note: string },
): Promise<ChangeResult> {
  const { form, id, key, by, note } = wish
  return inTransaction(db, async (tx) => {
    await lockFact(tx, form.fact, id)
    const old = await readRecord(tx, { fact: form.fact, id, revision: wish.revision })
    if (!old?.isWhole) return { outcome: 'unknown' }
    const typed = new FormReader(form.write(old.record))
    const facts = form.read(typed, { key, timeZone: wish.timeZone })
    if (typed.problems.size > 0) return { outcome: 'wrong', problems: typed.problems }
    return save(tx, { form, by, note }, facts, [])
  })
}

/** The facts of a record as its store takes them. */
export function factsOf(form: FactForm, record: FactRecord, context: FormContext): unknown {
  return form.read(new FormReader(form.write(record)), context)
}

async function save(
  tx: Tx,
  { form, by, note }: Pick<Sent, 'form' | 'by' | 'note'>,
  facts: unknown,
  taken: readonly string[],
): Promise<ChangeResult> {
  const saved = await form.save(tx, facts, by, note)
  if ('problem' in saved) return { outcome: 'wrong', problems: new Map([saved.problem]) }
  return { outcome: 'saved', id: saved.id, taken }
}

/** Holds a fact, so that whoever changes it next sees what this transaction does. */
export async function lockFact(tx: Tx, fact: FormFact, id: string): Promise<void> {
  const table = fact === 'tie' ? 'ties' : fact === 'source' ? 'sources' : 'entries'
  await sql`select id from ${sql.table(table)} where id = ${id} for update`.execute(tx)
}

async function freeKey(tx: Tx, fact: FormFact, wanted: string): Promise<string> {
  const taken = async (key: string) => {
    const found =
      fact === 'tie'
        ? tx.selectFrom('ties').select('key').where('key', '=', key)
        : fact === 'source'
          ? tx.selectFrom('sources').select('key').where('key', '=', key)
          : tx.selectFrom('entries').select('key').where('kind', '=', fact).where('key', '=', key)
    return (await found.executeTakeFirst()) !== undefined
  }
  if (!(await taken(wanted))) return wanted
  for (let number = 2; ; number += 1) if (!(await taken(`${wanted}-${number}`))) return `${wanted}-${number}`
}
