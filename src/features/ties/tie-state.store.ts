import type { Actor } from '#src/features/entries/index.ts'
import { dateColumns, dateFrom, isSameRow, type Outcome, recordFact } from '#src/features/facts/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { startOf } from '#src/platform/time/partial-date.ts'
import type { TieState } from './tie.model.ts'

/** A state that a tie is to be in, and who says so. */
export interface TieStateChange {
  readonly tieKey: string
  readonly state: TieState
  readonly by: Actor
  readonly note?: string | undefined
}

export type RecordStateResult = Outcome | 'unknown_tie' | 'before_the_last' | 'same_state'

/**
 * Records that a tie is in a state since a day, by a decision. States are only ever added: the history of a tie is part
 * of the record. The same state told again changes nothing; one that begins before the last one is refused.
 */
export function recordTieState(db: Db, change: TieStateChange): Promise<RecordStateResult> {
  // Without a number of states that were seen it cannot have changed meanwhile.
  return inTransaction(db, (tx) => record(tx, change)) as Promise<RecordStateResult>
}

/**
 * As recordTieState, for somebody who saw so many states: when there are others by now, nothing is recorded, so that
 * they see first what was decided meanwhile.
 */
export function recordTieStateSeen(
  db: Db,
  change: TieStateChange & { seen: number },
): Promise<RecordStateResult | 'changed_meanwhile'> {
  return inTransaction(db, (tx) => record(tx, change, change.seen))
}

async function record(
  tx: Tx,
  { tieKey, state, by, note }: TieStateChange,
  seen?: number,
): Promise<RecordStateResult | 'changed_meanwhile'> {
  // Two officers may end the same tie at once: the second must read the first one's state.
  const tie = await tx.selectFrom('ties').select('id').where('key', '=', tieKey).forUpdate().executeTakeFirst()
  if (!tie) return 'unknown_tie'
  const states = await tx.selectFrom('tie_states').selectAll().where('tie_id', '=', tie.id).orderBy('number').execute()
  const row = {
    state: state.state,
    ...dateColumns('since', 'precision', state.since),
    decision: state.decision ?? null,
    source: state.source ?? null,
    source_url: state.sourceUrl ?? null,
    is_certain: state.isCertain,
  }
  if (states.some((stored) => isSameRow({ ...stored }, { ...row, notes: state.notes }))) return 'unchanged'

  if (seen !== undefined && seen !== states.length) return 'changed_meanwhile'

  const last = states.at(-1)
  if (last?.state === state.state) return 'same_state'
  const lastSince = last && dateFrom(last.since, last.precision)
  if (lastSince && (!state.since || Temporal.PlainDate.compare(startOf(state.since), startOf(lastSince)) < 0)) {
    return 'before_the_last'
  }
  const number = (last?.number ?? 0) + 1
  await tx
    .insertInto('tie_states')
    .values({ tie_id: tie.id, number, ...row, notes: JSON.stringify(state.notes) })
    .execute()
  await recordFact(tx, { fact: 'tie', id: tie.id, record: { state }, by, note, outcome: 'changed' })
  return states.length === 0 ? 'added' : 'changed'
}
