import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/tables.ts'
import { townKey, type WorldPair } from './world.model.ts'

const BATCH = 1_000
// So many towns of one country at one and the same place are no towns there: it is where somebody's geocoder gave up.
const AT_ONE_PLACE = 5

/** Takes pairs of towns row by row into a temporary table, a batch at a time: the program's memory stays flat. */
export interface PairStage {
  add(row: number, pair: WorldPair): Promise<void>
  /** Takes what is left, and gathers which towns are mentioned. Answers how many rows there are. */
  close(): Promise<number>
}

/** Opens a stage that lasts as long as the transaction. */
export async function openPairStage(tx: Tx): Promise<PairStage> {
  await sql`drop table if exists pg_temp.world_stage, pg_temp.world_mention, pg_temp.world_known, pg_temp.world_row`.execute(
    tx,
  )
  await sql`
    create temporary table world_stage (
      row integer not null,
      name text not null, folded text not null, country text not null, latitude float8, longitude float8,
      other_name text not null, other_folded text not null, other_country text not null,
      other_latitude float8, other_longitude float8,
      is_told boolean not null, year integer, is_year_doubted boolean not null, form text
    ) on commit drop`.execute(tx)
  let batch: { row: number; pair: WorldPair }[] = []
  let rows = 0
  const flush = async () => {
    if (batch.length > 0) await insertBatch(tx, batch)
    rows += batch.length
    batch = []
  }
  return {
    async add(row, pair) {
      batch.push({ row, pair })
      if (batch.length === BATCH) await flush()
    },
    async close() {
      await flush()
      await gatherMentions(tx)
      return rows
    },
  }
}

async function insertBatch(tx: Tx, batch: readonly { row: number; pair: WorldPair }[]): Promise<void> {
  const column = <Value>(value: (pair: WorldPair) => Value) => batch.map(({ pair }) => value(pair))
  await sql`
    insert into world_stage
    select * from unnest(
      ${batch.map(({ row }) => row)}::integer[],
      ${column(({ town }) => town.name)}::text[],
      ${column(({ town }) => townKey(town.name))}::text[],
      ${column(({ town }) => town.country)}::text[],
      ${column(({ town }) => town.place?.latitude ?? null)}::float8[],
      ${column(({ town }) => town.place?.longitude ?? null)}::float8[],
      ${column(({ other }) => other.name)}::text[],
      ${column(({ other }) => townKey(other.name))}::text[],
      ${column(({ other }) => other.country)}::text[],
      ${column(({ other }) => other.place?.latitude ?? null)}::float8[],
      ${column(({ other }) => other.place?.longitude ?? null)}::float8[],
      ${column(({ isTold }) => isTold)}::boolean[],
      ${column(({ year }) => year ?? null)}::integer[],
      ${column(({ isYearDoubted }) => isYearDoubted ?? false)}::boolean[],
      ${column(({ form }) => form ?? null)}::text[])`.execute(tx)
}

// Every town as it is mentioned, those of one name under one number, and what the directory knows of that name.
async function gatherMentions(tx: Tx): Promise<void> {
  await sql`
    create temporary table world_mention on commit drop as
    select row_number() over ()::integer as id, dense_rank() over (order by country, folded)::integer as number, told.*,
           true as is_placed, null::bigint as town_id
      from (select folded, country, latitude, longitude, min(name) as name, min(row) as row, count(*)::integer as times
              from (select folded, country, latitude, longitude, name, row from world_stage
                    union all
                    select other_folded, other_country, other_latitude, other_longitude, other_name, row
                      from world_stage) written
             group by folded, country, latitude, longitude) told`.execute(tx)
  await sql`
    update world_mention set is_placed = false
      from (select country, latitude, longitude from world_mention where latitude is not null
             group by country, latitude, longitude having count(distinct folded) >= ${AT_ONE_PLACE}) crowded
     where world_mention.country = crowded.country and world_mention.latitude = crowded.latitude
       and world_mention.longitude = crowded.longitude`.execute(tx)
  await sql`
    create temporary table world_known on commit drop as
    select named.number, town.id, town.name, town.latitude, town.longitude, town.is_doubted
      from (select distinct number, country, folded from world_mention) named
      join world_towns town on town.country = named.country and town.folded = named.folded`.execute(tx)
  await sql`create unique index on world_mention (id)`.execute(tx)
  await sql`create index on world_mention (number)`.execute(tx)
  await sql`create index on world_known (number)`.execute(tx)
  await sql`analyze world_stage, world_mention, world_known`.execute(tx)
}
