import { sql } from 'kysely'
import { readVisits, STAGES, type Stage, type Visit } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** Which visits are shown. Undefined means: any. */
export interface BoardFilter {
  readonly stage?: Stage | undefined
  /** An id of a member of staff, or `none` for those that are nobody's yet. */
  readonly owner?: string | undefined
  readonly topicId?: string | undefined
  readonly country?: string | undefined
  readonly isOverdue?: boolean | undefined
  /** Part of a number, an organisation or a name. */
  readonly words?: string | undefined
}

/** A visit as the board shows it. */
export interface BoardVisit {
  readonly visit: Visit
  readonly owner: string | undefined
  readonly isOverdue: boolean
  /** The last word is the guests’. */
  readonly isUnanswered: boolean
}

const MOST = 500

/** The visits of the board: those that are waited for first, then the newest. */
export async function readBoard(db: Db, filter: BoardFilter, today: Temporal.PlainDate): Promise<BoardVisit[]> {
  const words = filter.words
    ?.trim()
    .slice(0, 200)
    .replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
  const like = words ? `%${words}%` : null
  const { rows } = await sql<{ id: string; owner: string | null; overdue: boolean; unanswered: boolean }>`
    select visit.id, owner.name as owner, coalesce(visit.due_on < ${today}::date, false) and not ${isClosed} as overdue,
           coalesce(last.direction = 'from_guest', false) and not ${isClosed} as unanswered
      from visits visit
      left join staff owner on owner.id = visit.owner_id
      left join lateral (select direction from visit_messages
                          where visit_id = visit.id and direction in ('to_guest', 'from_guest')
                          order by at desc, id limit 1) last on true
     where (${filter.stage ?? null}::text is null or visit.stage = ${filter.stage ?? null})
       and (${filter.owner ?? null}::text is null
            or (${filter.owner ?? null} = 'none' and visit.owner_id is null)
            or visit.owner_id::text = ${filter.owner ?? null})
       and (${filter.topicId ?? null}::text is null
            or exists (select 1 from visit_topic_choices choice
                        where choice.visit_id = visit.id and choice.topic_id::text = ${filter.topicId ?? null}))
       and (${filter.country ?? null}::text is null or visit.country = ${filter.country ?? null})
       and (not ${filter.isOverdue ?? false}::boolean or (visit.due_on < ${today}::date and not ${isClosed}))
       and (${like}::text is null or visit.organisation ilike ${like} or visit.contact_name ilike ${like}
            or visit.year || '-' || lpad(visit.number::text, 3, '0') ilike ${like})
     order by visit.due_on nulls last, visit.year desc, visit.number desc
     limit ${MOST}`.execute(db)
  const visits = new Map((await readVisits(db, { ids: rows.map(({ id }) => id) })).map((visit) => [visit.id, visit]))
  return rows.flatMap(({ id, owner, overdue, unanswered }) => {
    const visit = visits.get(id)
    return visit ? [{ visit, owner: owner ?? undefined, isOverdue: overdue, isUnanswered: unanswered }] : []
  })
}

// What is done can still be waited for: feedback and thanks. What is declined or cancelled is not.
const isClosed = sql`visit.stage in ('declined', 'cancelled')`

/** What the board can be narrowed by: those who have visits, and the countries that guests are from. */
export async function readBoardChoices(db: Db): Promise<{
  owners: readonly { id: string; name: string }[]
  countries: readonly string[]
  counts: Readonly<Record<Stage, number>>
}> {
  const { rows: owners } = await sql<{ id: string; name: string }>`
    select distinct staff.id, staff.name from staff join visits on visits.owner_id = staff.id order by staff.name`.execute(
    db,
  )
  const { rows: countries } = await sql<{ country: string }>`
    select distinct country from visits where country is not null order by country`.execute(db)
  const { rows: counts } = await sql<{ stage: Stage; count: number }>`
    select stage, count(*)::integer as count from visits group by stage`.execute(db)
  return {
    owners,
    countries: countries.map(({ country }) => country),
    counts: Object.fromEntries(
      STAGES.map((stage) => [stage, counts.find((each) => each.stage === stage)?.count ?? 0]),
    ) as Record<Stage, number>,
  }
}
