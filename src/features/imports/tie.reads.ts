import type { TieKind } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** A tie of ours with one party, as far as an import needs it. */
export interface KnownTie {
  readonly id: string
  readonly key: string
  readonly kind: TieKind
  /** As much of the day as is known. */
  readonly signed: string | undefined
}

const LENGTH = { year: 4, month: 7, day: 10 }

/** The ties that we have with a party alone, those too that are not public. */
export async function readTiesWith(db: Db, partyId: string): Promise<KnownTie[]> {
  const rows = await db
    .selectFrom('ties as tie')
    .innerJoin('tie_parties as side', 'side.tie_id', 'tie.id')
    .select(['tie.id', 'tie.key', 'tie.kind', 'tie.signed_on', 'tie.signed_precision'])
    .where('side.party_id', '=', partyId)
    .where((when) =>
      when.not(
        when.exists(
          when
            .selectFrom('tie_parties as other')
            .select('other.party_id')
            .whereRef('other.tie_id', '=', 'tie.id')
            .where('other.party_id', '<>', partyId),
        ),
      ),
    )
    .orderBy('tie.key')
    .execute()
  return rows.map(({ signed_on, signed_precision, ...tie }) => ({
    ...tie,
    signed: signed_on && signed_precision ? signed_on.toString().slice(0, LENGTH[signed_precision]) : undefined,
  }))
}
