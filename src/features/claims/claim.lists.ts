import { type RawBuilder, sql } from 'kysely'
import { isPublicFact } from '#src/features/entries/index.ts'
import { isPublicTie } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { ClaimAttribute, ClaimReading } from './claim.model.ts'

/** A claim with the fact that it is about. */
export interface ListedClaim extends ClaimReading {
  readonly subject: { readonly fact: 'tie' | 'party' | 'activity'; readonly id: string; readonly key: string }
}

/** Which claims are listed. Undefined means: any. */
export interface ClaimWish {
  readonly ids?: readonly string[] | undefined
  readonly attribute?: ClaimAttribute | undefined
  readonly fact?: ListedClaim['subject']['fact'] | undefined
  readonly chosen?: boolean | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** The claims of a wish on facts that the public sees, by what they are about. */
export async function listClaims(db: Db, wish: ClaimWish): Promise<ListedClaim[]> {
  const { rows } = await sql<ClaimRow>`
    select claim.*, coalesce(tie.key, entry.key) as key
      from ${CLAIMS}
     where ${sql.join(conditionsOf(wish), sql` and `)}
     order by key, claim.attribute, claim.at, claim.id
     limit ${wish.limit ?? null} offset ${wish.offset ?? 0}`.execute(db)
  return rows.map(claimFrom)
}

/** How many claims of a wish the public sees. */
export async function countClaims(db: Db, wish: ClaimWish): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${CLAIMS} where ${sql.join(conditionsOf(wish), sql` and `)}`.execute(db)
  return rows[0]?.count ?? 0
}

const CLAIMS = sql`claims claim
  left join ties tie on tie.id = claim.tie_id
  left join entries entry on entry.id = coalesce(claim.party_id, claim.activity_id)`

// Sums that are claimed of a tie are its fee, which is nobody's business but the city's.
const IS_PUBLIC = sql`(
  (claim.tie_id is not null and claim.attribute <> 'amount' and ${isPublicTie('tie')})
  or (entry.id is not null and ${isPublicFact('entry')}))`

const COLUMN_OF = { tie: 'tie_id', party: 'party_id', activity: 'activity_id' } as const

function conditionsOf({ ids, attribute, fact, chosen }: ClaimWish): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [IS_PUBLIC]
  if (ids) conditions.push(sql`claim.id = any(${ids}::uuid[])`)
  if (attribute) conditions.push(sql`claim.attribute = ${attribute}`)
  if (fact) conditions.push(sql`claim.${sql.ref(COLUMN_OF[fact])} is not null`)
  if (chosen !== undefined) conditions.push(sql`claim.chosen = ${chosen}`)
  return conditions
}

interface ClaimRow {
  id: string
  tie_id: string | null
  party_id: string | null
  activity_id: string | null
  key: string
  attribute: ClaimAttribute
  value: string
  claimant: string
  source: string
  source_url: string | null
  said_on: string | null
  chosen: boolean
  reasons: ClaimReading['reasons']
}

function claimFrom(row: ClaimRow): ListedClaim {
  const fact = row.tie_id ? 'tie' : row.party_id ? 'party' : 'activity'
  return {
    id: row.id,
    fact,
    subject: { fact, id: row.tie_id ?? row.party_id ?? row.activity_id ?? '', key: row.key },
    attribute: row.attribute,
    value: row.value,
    claimant: row.claimant,
    source: row.source,
    sourceUrl: row.source_url ?? undefined,
    saidOn: row.said_on ?? undefined,
    chosen: row.chosen,
    reasons: row.reasons,
  }
}
