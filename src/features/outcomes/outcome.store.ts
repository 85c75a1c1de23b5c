import { type Actor, nameOfActor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Cost, Effort, Gift, Journey } from './outcome.model.ts'
import type { OutcomePart } from './outcome.parts.ts'

/** What can be added to the outcome of a visit. */
export type OutcomeRow =
  | ({ readonly part: 'costs' } & Omit<Cost, 'id'>)
  | ({ readonly part: 'gifts' } & Omit<Gift, 'id'>)
  | ({ readonly part: 'efforts' } & Omit<Effort, 'id'>)
  | ({ readonly part: 'journeys' } & Omit<Journey, 'id'>)

/** Adds a line to what a visit took and gave. */
export async function addOutcome(db: Db, visitId: string, row: OutcomeRow, actor: Actor): Promise<void> {
  const by = nameOfActor(actor)
  await inTransaction(db, async (tx) => {
    switch (row.part) {
      case 'costs': {
        const { kind, amount, currency, note } = row
        const values = { visit_id: visitId, kind, amount, currency, note, on_date: null, by }
        await tx.insertInto('visit_costs').values(values).execute()
        break
      }
      case 'gifts': {
        const { direction, what, value = null, currency = null, whereabouts } = row
        const values = { visit_id: visitId, direction, what, value, currency, whereabouts, by }
        await tx.insertInto('visit_gifts').values(values).execute()
        break
      }
      case 'efforts': {
        const values = { visit_id: visitId, who: row.who, hours: row.hours, by }
        await tx.insertInto('visit_efforts').values(values).execute()
        break
      }
      case 'journeys': {
        const { mode, kilometres, people } = row
        await tx.insertInto('visit_journeys').values({ visit_id: visitId, mode, kilometres, people, by }).execute()
      }
    }
    await recordAudit(tx, { by: actor, action: 'visit.outcome_added', detail: { visit: visitId, part: row.part } })
  })
}

const TABLES = {
  costs: 'visit_costs',
  gifts: 'visit_gifts',
  efforts: 'visit_efforts',
  journeys: 'visit_journeys',
} as const

/** Takes a line away that was added by mistake. */
export async function removeOutcome(db: Db, visitId: string, part: OutcomePart, id: string, by: Actor): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.deleteFrom(TABLES[part]).where('visit_id', '=', visitId).where('id', '=', id).execute()
    await recordAudit(tx, { by, action: 'visit.outcome_removed', detail: { visit: visitId, part } })
  })
}
