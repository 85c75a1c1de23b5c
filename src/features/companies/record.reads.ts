import { sql } from 'kysely'
import { idInOwnLink, isSecretOf } from '#src/features/joining/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import type { CompanyRecord } from './company.model.ts'

const select = (db: Db) =>
  db
    .selectFrom('company_records as record')
    .innerJoin('people as person', 'person.id', 'record.person_id')
    .selectAll('record')
    .select(['person.name', 'person.email', 'person.phone'])

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** The record that a link opens. Who guesses finds nothing, and learns nothing by how long it takes. */
export async function readRecordBySecret(db: Db, vault: Vault, secret: string): Promise<CompanyRecord | undefined> {
  const id = idInOwnLink(secret)
  const record = id && (await readRecord(db, id))
  return record && isSecretOf(vault, 'company', secret, record) ? record : undefined
}

export async function readRecord(db: Db, id: string): Promise<CompanyRecord | undefined> {
  const row = await select(db).where('record.id', '=', id).executeTakeFirst()
  return row && recordFrom(row)
}

/** A record that nobody else changes until the transaction ends. */
export async function lockRecord(db: Db, id: string): Promise<CompanyRecord | undefined> {
  const row = await select(db).where('record.id', '=', id).forUpdate('record').executeTakeFirst()
  return row && recordFrom(row)
}

/** The records of a party, or of a person; what waits longest first. */
export async function readRecords(
  db: Db,
  wish: { partyId?: string; personId?: string; waiting?: true },
): Promise<CompanyRecord[]> {
  let query = select(db).orderBy('record.waits_since').orderBy('record.since')
  if (wish.partyId) query = query.where('record.party_id', '=', wish.partyId)
  if (wish.personId) query = query.where('record.person_id', '=', wish.personId)
  if (wish.waiting) query = query.where('record.waits_since', 'is not', null)
  return (await query.execute()).map(recordFrom)
}

/** The path part of a company's public page in a language; undefined while the public sees none. */
export async function readSlugOfCompany(db: Db, partyId: string, lang: string): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string }>`
    select name.slug from entries entry join entry_names name on name.entry_id = entry.id
     where entry.id = ${partyId} and entry.facts_public and name.kind = 'name' and name.slug is not null
     order by (name.lang = ${lang}) desc, (name.lang = 'und') desc, name.position limit 1`.execute(db)
  return rows[0]?.slug
}

function recordFrom(row: Row): CompanyRecord {
  return {
    id: row.id,
    personId: row.person_id,
    partyId: row.party_id ?? undefined,
    addedParty: row.added_party,
    said: row.said,
    contact: { name: row.name, email: row.email, phone: row.phone, role: row.role, lang: row.lang },
    state: row.state,
    waitsSince: row.waits_since ?? undefined,
    reason: row.reason,
    confirmedAt: row.confirmed_at,
    remindedAt: row.reminded_at ?? undefined,
    since: row.since,
    linkNumber: row.link_number,
    version: row.version,
  }
}
