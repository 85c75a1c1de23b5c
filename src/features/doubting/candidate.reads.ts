import { sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import type { CandidateFacts } from './evidence.ts'

interface Row {
  readonly key: string
  readonly title: string
  readonly names: string[]
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly wikidata: string | null
  readonly ties: number
  readonly id: string | null
}

/** The candidates of a doubt that are still there: parties by their keys, or towns of the world directory by theirs. */
export async function readCandidates(
  db: Db,
  subject: 'party' | 'town',
  keys: readonly string[],
): Promise<CandidateFacts[]> {
  if (keys.length === 0) return []
  const { rows } = subject === 'party' ? await partiesOf(db, keys) : await townsOf(db, keys)
  return rows
    .map(({ id, latitude, longitude, country, wikidata, ...row }) => ({
      ...row,
      country: country ?? undefined,
      wikidata: wikidata ?? undefined,
      place: latitude === null || longitude === null ? undefined : { latitude, longitude },
      href: id ? `/office/register/party/${id}` : undefined,
    }))
    .sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key))
}

const partiesOf = (db: Db, keys: readonly string[]) =>
  sql<Row>`
    select entry.key, coalesce(first.name, entry.key) as title, party.country, party.latitude, party.longitude,
           party.wikidata, party.id,
           array(select name from entry_names where entry_id = party.id order by position) as names,
           (select count(*)::integer from tie_parties where party_id = party.id) as ties
      from parties party
      join entries entry on entry.id = party.id and entry.merged_into is null
      left join lateral (select name from entry_names where entry_id = party.id and kind = 'name'
                          order by position limit 1) first on true
     where entry.key = any(${keys}::text[])`.execute(db)

const townsOf = (db: Db, keys: readonly string[]) =>
  sql<Row>`
    select town.id::text as key, town.name as title, town.country, town.latitude, town.longitude, town.wikidata,
           null as id, array(select name from world_town_names where town_id = town.id) || town.name as names,
           (select count(*)::integer from tie_parties where party_id = town.party_id) as ties
      from world_towns town where town.id = any(${keys.filter((key) => /^\d{1,15}$/.test(key))}::bigint[])`.execute(db)

/** The imports whose doubts were decided after they were carried out: the rows are taken when they run again. */
export async function readRunsToRepeat(db: Db): Promise<{ number: number; name: string }[]> {
  const { rows } = await sql<{ number: number; name: string }>`
    select distinct on (run.name) run.number, run.name
      from import_runs run
     where run.result is not null
       and exists (select 1 from import_doubts doubt where doubt.file = run.name and doubt.decided_at > run.carried_out_at)
     order by run.name, run.number desc`.execute(db)
  return rows
}
