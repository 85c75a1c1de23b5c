import { recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { actorOf } from './staff.model.ts'

/** Somebody as the city's identity provider knows them. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  /** An address that the provider has verified; undefined when it says nothing of the kind. */
  readonly email: string | undefined
}

/** Why somebody whom the identity provider knows does not come in. */
export type IdentityRefusal = 'unknown' | 'unverified' | 'closed' | 'other_identity'

/**
 * Finds whom an identity stands for: by issuer and subject, and the first time by the address that somebody was invited
 * with. After that the address alone opens nothing: it may be given to another person one day.
 */
export async function findByIdentity(db: Db, identity: Identity): Promise<{ staffId: string } | IdentityRefusal> {
  const { issuer, subject } = identity
  return inTransaction(db, async (tx) => {
    const known = await tx
      .selectFrom('staff_identities')
      .innerJoin('staff', 'staff.id', 'staff_identities.staff_id')
      .select(['staff.id', 'staff.state'])
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst()
    if (known) return known.state === 'closed' ? 'closed' : { staffId: known.id }
    if (identity.email === undefined) return 'unverified'

    const member = await tx
      .selectFrom('staff')
      .select(['id', 'name', 'state'])
      .where((where) => where(where.fn<string>('lower', ['email']), '=', identity.email?.toLowerCase() ?? ''))
      .forUpdate()
      .executeTakeFirst()
    if (!member) return 'unknown'
    if (member.state === 'closed') return 'closed'
    const other = await tx
      .selectFrom('staff_identities')
      .select('subject')
      .where('staff_id', '=', member.id)
      .where('issuer', '=', issuer)
      .executeTakeFirst()
    if (other) return 'other_identity'

    await tx.insertInto('staff_identities').values({ issuer, subject, staff_id: member.id }).execute()
    if (member.state === 'invited') {
      await tx.updateTable('staff').set({ state: 'active' }).where('id', '=', member.id).execute()
      await tx.deleteFrom('staff_links').where('staff_id', '=', member.id).where('purpose', '=', 'invitation').execute()
    }
    await recordAudit(tx, { by: actorOf(member), action: 'staff.identity_linked', detail: { id: member.id, issuer } })
    return { staffId: member.id }
  })
}
