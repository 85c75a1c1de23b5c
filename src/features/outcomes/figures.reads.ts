import { sql } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { EndReason } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { CostKind } from './outcome.model.ts'

/** The visits of a year in figures. A visit is of the year that it began in; what was declined, of the year it was asked in. */
export interface YearFigures {
  readonly asked: number
  readonly held: number
  readonly guests: number
  readonly countries: readonly { readonly country: string; readonly guests: number }[]
  readonly topics: readonly { readonly names: Labels; readonly visits: number }[]
  readonly answers: number
  readonly useful: number | undefined
  readonly caredFor: number | undefined
  readonly costs: readonly { readonly kind: CostKind; readonly amount: number; readonly currency: string }[]
  readonly hours: number
  readonly ended: readonly {
    readonly stage: 'declined' | 'cancelled'
    readonly reason: EndReason
    readonly visits: number
  }[]
}

const held = (year: number) => sql`
  select id, size, country from visits
   where stage in ('under_way', 'done') and extract(year from starts_on) = ${year}`

// Who was ticked off came; where nobody was, as many as the visit was for.
const heads = (year: number) => sql`
  held as (${held(year)}),
  came as (select guests.visit_id, coalesce(guests.country, held.country) as country
             from guests join held on held.id = guests.visit_id where guests.came_at is not null),
  heads as (
    select country, 1 as guests from came
    union all
    select held.country, held.size from held where not exists (select 1 from came where came.visit_id = held.id))`

/** Counts the visits of a year. It counts rows that stay when what is personal goes. */
export async function readYearFigures(db: Db, year: number): Promise<YearFigures> {
  const one = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(db)).rows
  const [totals, countries, topics, feedback, costs, ended] = await Promise.all([
    one(sql<{ asked: number; held: number; guests: number; hours: number }>`
      with ${heads(year)}
      select (select count(*)::integer from visits where year = ${year}) as asked,
             (select count(*)::integer from held) as held,
             (select coalesce(sum(guests), 0)::integer from heads) as guests,
             (select coalesce(sum(hours), 0)::float from visit_efforts join held on held.id = visit_id) as hours`),
    one(sql<{ country: string; guests: number }>`
      with ${heads(year)}
      select country, sum(guests)::integer as guests from heads where country is not null
       group by country order by 2 desc, 1`),
    one(sql<{ names: Labels; visits: number }>`
      with held as (${held(year)})
      select topic.names, count(*)::integer as visits
        from held join visit_topic_choices choice on choice.visit_id = held.id
        join visit_topics topic on topic.id = choice.topic_id
       group by topic.id order by 2 desc, topic.position`),
    one(sql<{ answers: number; useful: number | null; caredFor: number | null }>`
      with held as (${held(year)})
      select count(*)::integer as answers, avg(useful)::float as useful, avg(cared_for)::float as "caredFor"
        from visit_feedback join held on held.id = visit_id`),
    one(sql<{ kind: CostKind; amount: number; currency: string }>`
      with held as (${held(year)})
      select kind, currency, sum(amount)::float as amount from visit_costs join held on held.id = visit_id
       group by kind, currency order by currency, kind`),
    one(sql<{ stage: 'declined' | 'cancelled'; reason: EndReason; visits: number }>`
      select stage, ended_reason as reason, count(*)::integer as visits from visits
       where year = ${year} and stage in ('declined', 'cancelled') and ended_reason is not null
       group by 1, 2 order by 1, 3 desc, 2`),
  ])
  const [total] = totals
  const [answer] = feedback
  return {
    asked: total?.asked ?? 0,
    held: total?.held ?? 0,
    guests: total?.guests ?? 0,
    hours: total?.hours ?? 0,
    countries,
    topics,
    answers: answer?.answers ?? 0,
    useful: answer?.useful ?? undefined,
    caredFor: answer?.caredFor ?? undefined,
    costs,
    ended,
  }
}

/** The years that there are visits in, the newest first. */
export async function readVisitYears(db: Db): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from (
      select year from visits union select extract(year from starts_on)::integer from visits where starts_on is not null) of_visits
     order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}
