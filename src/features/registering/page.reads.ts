import { sql } from 'kysely'
import { dateFrom } from '#src/features/facts/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { TieKind, TieState, TieStateName } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'
import { nameOfEntryIn, nameOfTieIn } from './fact.reads.ts'

/** The states of a tie in the order in which they were recorded, whoever may see the tie. */
export async function readStates(db: Db, tieId: string): Promise<TieState[]> {
  const rows = await db.selectFrom('tie_states').selectAll().where('tie_id', '=', tieId).orderBy('number').execute()
  return rows.map((row) => ({
    state: row.state,
    since: dateFrom(row.since, row.precision),
    decision: row.decision ?? undefined,
    source: row.source ?? undefined,
    sourceUrl: row.source_url ?? undefined,
    isCertain: row.is_certain,
    notes: row.notes as Labels,
  }))
}

/** A tie of a party, with how it stands. */
export interface TieOfParty {
  readonly id: string
  readonly title: string
  readonly kind: TieKind
  readonly state: TieStateName | null
  readonly isCertain: boolean | null
}

/** The ties of a party, those too that readers do not see. */
export async function readTiesOfParty(db: Db, lang: OfficeLang, partyId: string): Promise<TieOfParty[]> {
  const { rows } = await sql<TieOfParty>`
    select tie.id, ${nameOfTieIn(lang)} as title, tie.kind, last.state, last.is_certain as "isCertain"
      from ties tie join tie_parties side on side.tie_id = tie.id and side.party_id = ${partyId}
      left join lateral (select state, is_certain from tie_states where tie_id = tie.id order by number desc limit 1) last
        on true
     order by title`.execute(db)
  return rows
}

/** An activity of a party. */
export interface ActivityOfParty {
  readonly id: string
  readonly title: string
  readonly from: Temporal.PlainDate | null
  readonly precision: Precision | null
}

const MOST = 50

/** The newest activities that a party has a role in. */
export async function readActivitiesOfParty(db: Db, lang: OfficeLang, partyId: string): Promise<ActivityOfParty[]> {
  const { rows } = await sql<ActivityOfParty>`
    select entry.id, ${nameOfEntryIn(lang, sql`entry.id`)} as title,
           coalesce((activity.starts_at at time zone activity.time_zone)::date, entry.occurs_from) as "from",
           case when activity.starts_at is null then entry.occurs_precision else 'day' end as precision
      from entries entry join activities activity on activity.id = entry.id
     where exists (select 1 from activity_parties where activity_id = entry.id and party_id = ${partyId})
     order by 3 desc nulls last, title
     limit ${MOST}`.execute(db)
  return rows
}

/** The address of the page on which readers see a tie: that of its first party. */
export async function findSlugOfTie(db: Db, lang: OfficeLang, tieId: string): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string | null }>`
    select ${nameOfEntryIn(lang, sql`side.party_id`, sql`name.slug`)} as slug
      from tie_parties side where side.tie_id = ${tieId} order by side.position limit 1`.execute(db)
  return rows[0]?.slug ?? undefined
}
