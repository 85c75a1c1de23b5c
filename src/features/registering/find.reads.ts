import { type RawBuilder, sql } from 'kysely'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { FoundParty } from './fact.model.ts'
import { nameOfEntryIn } from './fact.reads.ts'

const MOST = 20

/** The parties that have some words in any of their names, those that begin with them first. */
export async function findParties(db: Db, lang: OfficeLang, words: string): Promise<FoundParty[]> {
  const wanted = foldWords(words)
  if (wanted === '') return []
  const { rows } = await sql<FoundParty>`
    select entry.id, entry.key, ${nameOfEntryIn(lang, sql`entry.id`)} as name, party.kind, party.country
      from entries entry join parties party on party.id = entry.id
      join lateral (select max((${foldedSql(sql`name.name`)} like ${`${wanted}%`})::integer) as first
                      from entry_names name
                     where name.entry_id = entry.id and ${foldedSql(sql`name.name`)} like ${`%${wanted}%`}) match
        on match.first is not null
     where entry.merged_into is null
     order by match.first desc, 3, entry.key
     limit ${MOST}`.execute(db)
  return rows
}

/** Words as they are compared: without capitals and marks, and with nothing that a pattern would take for more. */
export function foldWords(words: string): string {
  const folded = words
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[øłđı]/g, (letter) => ({ ø: 'o', ł: 'l', đ: 'd', ı: 'i' })[letter] ?? letter)
    .replaceAll('\u0000', '')
    .trim()
  return folded.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
}

/** A column folded in the same way: Køge is found by koge. */
export const foldedSql = (column: RawBuilder<unknown>) =>
  sql<string>`translate(regexp_replace(normalize(lower(${column}), NFKD), '[\u0300-\u036f]', '', 'g'), 'øłđı', 'oldi')`
