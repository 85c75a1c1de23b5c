import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'

export type ChangeResult = 'changed' | 'unknown_visit' | 'unknown_party' | 'changed_meanwhile'

/** What an officer can change of a visit without moving it: whose it is, until when, and which body of the register it is. */
export interface VisitChange {
  readonly ownerId?: string | undefined
  readonly dueOn?: Temporal.PlainDate | undefined
  readonly partyId?: string | undefined
}

/** Changes a visit. What is not named in the change stays as it is; what is named as undefined is taken away. */
export async function changeVisit(
  db: Db,
  id: string,
  { change, version, by }: { change: VisitChange; version: number; by: Actor },
): Promise<ChangeResult> {
  return inTransaction(db, async (tx) => {
    const visit = await lockVisit(tx, id)
    if (!visit) return 'unknown_visit'
    if (visit.version !== version) return 'changed_meanwhile'
    if (change.partyId && !(await isParty(tx, change.partyId))) return 'unknown_party'
    const columns = {
      ...('ownerId' in change && { owner_id: change.ownerId ?? null }),
      ...('dueOn' in change && { due_on: change.dueOn ?? null }),
      ...('partyId' in change && { party_id: change.partyId ?? null }),
    }
    await tx
      .updateTable('visits')
      .set({ ...columns, version: version + 1 })
      .where('id', '=', id)
      .execute()
    const detail = { visit: id, owner: change.ownerId ?? null, due: change.dueOn?.toString() ?? null }
    await recordAudit(tx, {
      by,
      action: 'visit.changed',
      detail: 'partyId' in change ? { visit: id, party: change.partyId ?? null } : detail,
    })
    return 'changed'
  })
}

/** Gives the page of a visit a new link in place of one that was lost: the old one opens nothing any more. */
export async function renewSecret(db: Db, id: string, by: Actor): Promise<string | 'unknown_visit'> {
  return inTransaction(db, async (tx) => {
    if (!(await lockVisit(tx, id))) return 'unknown_visit'
    const secret = makeSecret()
    await tx
      .updateTable('visits')
      .set({ secret_hash: hashSecret(secret) })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: 'visit.link_renewed', detail: { visit: id } })
    return secret
  })
}

async function isParty(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('parties').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

const lockVisit = (tx: Tx, id: string) =>
  tx.selectFrom('visits').select('version').where('id', '=', id).forUpdate().executeTakeFirst()
