import { sql } from 'kysely'
import { announceTags } from '#src/platform/cache/announcements.ts'
import type { Tx } from '#src/platform/database/tables.ts'

/** What became of one row of pairs. */
export interface PairOutcome {
  readonly row: number
  readonly outcome: 'added' | 'changed' | 'matched' | 'doubted' | 'refused'
  readonly what: string
  readonly reason: string | undefined
  /** The same pair stands in a row before. */
  readonly isDuplicate: boolean
}

const PAGE = 5_000

/** Writes the pairs on the stage whose towns are resolved. */
export async function writePairs(tx: Tx, source: string): Promise<void> {
  await sql`
    insert into world_town_names (town_id, name)
    select mention.town_id, told.name
      from (select distinct name, folded, country, latitude, longitude from world_stage
            union
            select other_name, other_folded, other_country, other_latitude, other_longitude from world_stage) told
      join world_mention mention on mention.country = told.country and mention.folded = told.folded
       and mention.latitude is not distinct from told.latitude
       and mention.longitude is not distinct from told.longitude
    on conflict do nothing`.execute(tx)
  await sql`
    create temporary table world_row on commit drop as
    select stage.row, least(one.town_id, two.town_id) as town_id, greatest(one.town_id, two.town_id) as other_id,
           case when stage.is_told then one.town_id end as told_by,
           case when one.town_id < two.town_id then stage.name else stage.other_name end as name,
           case when one.town_id < two.town_id then stage.other_name else stage.name end as other_name,
           stage.name || ' – ' || stage.other_name as what,
           stage.year, stage.is_year_doubted, stage.form,
           first_value(stage.row) over pair as first_row, first_value(stage.year) over pair as first_year,
           null::text as outcome
      from world_stage stage
      join world_mention one on one.country = stage.country and one.folded = stage.folded
       and one.latitude is not distinct from stage.latitude and one.longitude is not distinct from stage.longitude
      join world_mention two on two.country = stage.other_country and two.folded = stage.other_folded
       and two.latitude is not distinct from stage.other_latitude
       and two.longitude is not distinct from stage.other_longitude
    window pair as (partition by least(one.town_id, two.town_id), greatest(one.town_id, two.town_id)
                    order by stage.row)`.execute(tx)
  await sql`
    update world_row set outcome = case
      when world_row.town_id = world_row.other_id then 'refused'
      when world_row.row <> world_row.first_row then 'matched'
      when known.source is not null and (known.year, known.form, known.is_year_doubted)
           is not distinct from (world_row.year, world_row.form, world_row.is_year_doubted) then 'matched'
      when exists (select 1 from world_towns where id in (world_row.town_id, world_row.other_id) and is_doubted)
           then 'doubted'
      when known.source is not null then 'changed'
      else 'added' end
      from world_row one
      left join world_pairs known
        on known.town_id = one.town_id and known.other_id = one.other_id and known.source = ${source}
     where one.row = world_row.row`.execute(tx)
  await sql`
    insert into world_pairs (town_id, other_id, source, told_by, name, other_name, year, is_year_doubted, form)
    select town_id, other_id, ${source}, told_by, name, other_name, year, is_year_doubted, form
      from world_row where row = first_row and outcome <> 'refused'
    on conflict (town_id, other_id, source) do update
       set year = excluded.year, is_year_doubted = excluded.is_year_doubted, form = excluded.form
     where (world_pairs.year, world_pairs.form, world_pairs.is_year_doubted)
           is distinct from (excluded.year, excluded.form, excluded.is_year_doubted)`.execute(tx)
  await announceTags(tx, ['register'])
}

/** What became of each row, in the order of the file. */
export async function* readPairOutcomes(tx: Tx): AsyncGenerator<PairOutcome> {
  for (let after = -1; ; ) {
    const { rows } = await sql<{
      row: number
      outcome: PairOutcome['outcome']
      what: string
      first_row: number
      first_year: number | null
      year: number | null
    }>`
      select row, outcome, what, first_row, first_year, year from world_row
       where row > ${after} order by row limit ${PAGE}`.execute(tx)
    for (const { row, outcome, what, ...first } of rows) {
      const again = first.first_row !== row
      const otherYear = again && first.year !== null && first.year !== first.first_year
      const reason =
        outcome === 'refused'
          ? 'Both towns are one: a town is not tied to itself.'
          : again
            ? `The same pair stands in row ${first.first_row}${otherYear ? `, with another year (${first.first_year ?? 'none'})` : ''}.`
            : undefined
      yield { row, outcome, what, reason, isDuplicate: again }
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.row
  }
}
