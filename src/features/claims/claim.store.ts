import { sql } from 'kysely'
import type { Actor } from '#src/features/entries/index.ts'
import { type Outcome, recordFact } from '#src/features/facts/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { type Claim, type ClaimReading, type ClaimSubject, isPublicClaim } from './claim.model.ts'

/** Keeps a claim beside all others: nothing is overwritten by it. */
export async function recordClaim(
  db: Db,
  saying: { subject: ClaimSubject; claim: Claim; by: Actor },
): Promise<{ readonly id: string; readonly outcome: Outcome } | 'unknown_subject'> {
  const { subject, claim, by } = saying
  return inTransaction(db, async (tx) => {
    const subjectId = await findSubject(tx, subject)
    if (!subjectId) return 'unknown_subject'
    const { rows } = await sql<{ id: string }>`
      insert into claims (tie_id, party_id, activity_id, attribute, value, claimant, source, source_url, said_on)
      values (${subject.fact === 'tie' ? subjectId : null}, ${subject.fact === 'party' ? subjectId : null},
              ${subject.fact === 'activity' ? subjectId : null}, ${claim.attribute}, ${claim.value}, ${claim.claimant},
              ${claim.source}, ${claim.sourceUrl ?? null}, ${claim.saidOn ?? null})
      on conflict (coalesce(tie_id, party_id, activity_id), attribute, value, claimant, source) do nothing
      returning id`.execute(tx)
    const added = rows[0]
    if (added) {
      await recordFact(tx, { fact: 'claim', id: added.id, record: { subject, claim }, by, outcome: 'added' })
      return { id: added.id, outcome: 'added' }
    }
    const { id } = await tx
      .selectFrom('claims')
      .select('id')
      .where(sql<string>`coalesce(tie_id, party_id, activity_id)`, '=', subjectId)
      .where('attribute', '=', claim.attribute)
      .where('value', '=', claim.value)
      .where('claimant', '=', claim.claimant)
      .where('source', '=', claim.source)
      .executeTakeFirstOrThrow()
    return { id, outcome: 'unchanged' }
  })
}

/** Chooses one claim among those on its subject and attribute, with a reason. The others stay, and stay visible. */
export async function chooseClaim(
  db: Db,
  choice: { claimId: string; reasons: Labels; by: Actor },
): Promise<Outcome | 'unknown_claim'> {
  const { claimId, reasons, by } = choice
  return inTransaction(db, async (tx) => {
    const claim = await tx.selectFrom('claims').selectAll().where('id', '=', claimId).forUpdate().executeTakeFirst()
    if (!claim) return 'unknown_claim'
    const sameReasons = sql<boolean>`reasons = ${JSON.stringify(reasons)}::jsonb`
    const same = await tx
      .selectFrom('claims')
      .select('id')
      .where('id', '=', claimId)
      .where('chosen', '=', true)
      .where(sameReasons)
      .executeTakeFirst()
    if (same) return 'unchanged'
    await tx
      .updateTable('claims')
      .set({ chosen: false })
      .where(
        sql<string>`coalesce(tie_id, party_id, activity_id)`,
        '=',
        claim.tie_id ?? claim.party_id ?? claim.activity_id,
      )
      .where('attribute', '=', claim.attribute)
      .execute()
    await tx
      .updateTable('claims')
      .set({ chosen: true, reasons: JSON.stringify(reasons) })
      .where('id', '=', claimId)
      .execute()
    await recordFact(tx, { fact: 'claim', id: claimId, record: { chosen: true, reasons }, by, outcome: 'changed' })
    return 'changed'
  })
}

/** The claims on some facts that the public sees, by the id of the fact; the oldest first. */
export async function readPublicClaims(db: Db, factIds: readonly string[]): Promise<Map<string, ClaimReading[]>> {
  const claims = await readClaims(db, factIds)
  return new Map(
    [...claims].map(([id, said]) => [id, said.filter((claim) => isPublicClaim(claim.fact, claim.attribute))]),
  )
}

/** Every claim on some facts, by the id of the fact; the oldest first. For staff and imports. */
export async function readClaims(db: Db, factIds: readonly string[]): Promise<Map<string, ClaimReading[]>> {
  if (factIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('claims')
    .selectAll()
    .where(sql<boolean>`coalesce(tie_id, party_id, activity_id) = any(${factIds}::uuid[])`)
    .orderBy('at')
    .orderBy('claimant')
    .orderBy('value')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({
      factId: row.tie_id ?? row.party_id ?? row.activity_id ?? '',
      fact: row.tie_id ? ('tie' as const) : row.party_id ? ('party' as const) : ('activity' as const),
      id: row.id,
      attribute: row.attribute,
      value: row.value,
      claimant: row.claimant,
      source: row.source,
      sourceUrl: row.source_url ?? undefined,
      saidOn: row.said_on ?? undefined,
      chosen: row.chosen,
      reasons: row.reasons,
    })),
    (claim) => claim.factId,
  )
}

async function findSubject(db: Db, { fact, key }: ClaimSubject): Promise<string | undefined> {
  if (fact === 'tie') return (await db.selectFrom('ties').select('id').where('key', '=', key).executeTakeFirst())?.id
  const entry = await db
    .selectFrom('entries')
    .select('id')
    .where('kind', '=', fact)
    .where('key', '=', key)
    .executeTakeFirst()
  return entry?.id
}
