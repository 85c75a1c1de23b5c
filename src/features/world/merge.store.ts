import { sql } from 'kysely'
import { announceTags } from '#src/platform/cache/announcements.ts'
import type { Tx } from '#src/platform/database/tables.ts'

/** Makes a town that was in doubt one with another: its names, pairs and memberships become that one's. */
export async function mergeTown(tx: Tx, doubtedId: number, intoId: number): Promise<void> {
  await sql`insert into world_town_names (town_id, name)
    select ${intoId}, name from world_town_names where town_id = ${doubtedId} on conflict do nothing`.execute(tx)
  await sql`
    insert into world_pairs (town_id, other_id, source, told_by, name, other_name, year, is_year_doubted, form)
    select least(one, two), greatest(one, two), source, case told_by when ${doubtedId} then ${intoId} else told_by end,
           case when one < two then name else other_name end, case when one < two then other_name else name end,
           year, is_year_doubted, form
      from (select *, case town_id when ${doubtedId} then ${intoId} else town_id end as one,
                   case other_id when ${doubtedId} then ${intoId} else other_id end as two
              from world_pairs where ${doubtedId} in (town_id, other_id)) moved
     where one <> two
    on conflict do nothing`.execute(tx)
  await sql`delete from world_pairs where ${doubtedId} in (town_id, other_id)`.execute(tx)
  await sql`
    insert into network_members (network_id, party_id, town_id, since, precision, class, source)
    select network_id, party_id, ${intoId}, since, precision, class, source from network_members
     where town_id = ${doubtedId} on conflict do nothing`.execute(tx)
  await sql`delete from network_members where town_id = ${doubtedId}`.execute(tx)
  await sql`delete from world_town_names where town_id = ${doubtedId}`.execute(tx)
  await sql`delete from world_towns where id = ${doubtedId}`.execute(tx)
  await announceTags(tx, ['register'])
}

/** Lets a town that was in doubt count like any other. */
export async function trustTown(tx: Tx, townId: number): Promise<void> {
  await tx.updateTable('world_towns').set({ is_doubted: false }).where('id', '=', townId).execute()
  await announceTags(tx, ['register'])
}
