import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import { foldName } from '#src/platform/i18n/fold.ts'
import type { Visit } from './visit.model.ts'
import { readVisits } from './visit.reads.ts'

/** Who is meant: a body by the name it gives itself and its country, or the party of the register that it is. */
export interface Body {
  readonly organisation: string
  readonly country: string | undefined
  readonly partyId?: string | undefined
  /** The visit that is being looked at. */
  readonly exceptId?: string | undefined
}

/** The visits of the same body, the newest first: those of its party, and those that were asked for under its name. */
export async function readVisitsOf(db: Db, body: Body): Promise<Visit[]> {
  const { rows } = await sql<{ id: string; organisation: string; party_id: string | null }>`
    select id, organisation, party_id from visits
     where (party_id = ${body.partyId ?? null} or country is not distinct from ${body.country ?? null})
       and id is distinct from ${body.exceptId ?? null}::uuid`.execute(db)
  const name = foldName(body.organisation)
  const same = rows.filter(
    (row) => (body.partyId && row.party_id === body.partyId) || (name !== '' && foldName(row.organisation) === name),
  )
  return readVisits(db, { ids: same.map(({ id }) => id) })
}

/** When a body was here, or will be, and on what: what the rule on coming again looks at. */
export async function readEarlier(
  db: Db,
  body: Body,
): Promise<{ on: Temporal.PlainDate; topicIds: readonly string[] }[]> {
  const visits = await readVisitsOf(db, body)
  return visits.flatMap(({ stage, days, topicIds }) =>
    days && (stage === 'confirmed' || stage === 'under_way' || stage === 'done') ? [{ on: days.to, topicIds }] : [],
  )
}
