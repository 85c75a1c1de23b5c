import { type RawBuilder, sql } from 'kysely'
import type { Role } from '#src/features/activities/index.ts'
import type { CompanyRecord, CompanySaid } from '#src/features/companies/index.ts'
import { nameOfEntryIn } from '#src/features/facts/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Which companies staff look for. */
export interface CompanyWish {
  readonly lang: Lang
  readonly words?: string | undefined
  readonly country?: string | undefined
  readonly field?: string | undefined
  readonly consent?: 'yes' | 'no' | undefined
  /** Those with a contact, without one, or whose contact has not answered the question of the year. */
  readonly contact?: 'yes' | 'no' | 'unconfirmed' | undefined
}

export interface ListedCompany {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly field: string | null
  readonly consentedOn: Temporal.PlainDate | null
  readonly arrivedYear: number | null
  readonly contacts: readonly { name: string; email: string; phone: string; role: string }[]
  readonly waits: boolean
  readonly unconfirmed: boolean
}

/** The companies of the register, by name. */
export async function listCompanies(
  db: Db,
  wish: CompanyWish,
  { limit, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<{ companies: ListedCompany[]; total: number }> {
  const { lang, words, country, field, consent, contact } = wish
  const conditions: RawBuilder<unknown>[] = [sql`party.kind = 'company'`, sql`entry.merged_into is null`]
  if (words)
    conditions.push(sql`exists (select 1 from entry_names name where name.entry_id = entry.id
      and position(lower(${words}) in lower(name.name)) > 0)`)
  if (country) conditions.push(sql`party.country = ${country}`)
  if (field) conditions.push(sql`party.field = ${field}`)
  if (consent)
    conditions.push(consent === 'yes' ? sql`party.consented_on is not null` : sql`party.consented_on is null`)
  if (contact === 'yes') conditions.push(hasRecord(sql`true`))
  if (contact === 'no') conditions.push(sql`not ${hasRecord(sql`true`)}`)
  if (contact === 'unconfirmed') conditions.push(hasRecord(sql`record.reminded_at is not null`))
  const { rows } = await sql<ListedCompany & { total: number }>`
    select line.*, count(*) over ()::integer as total from (
      select entry.id, coalesce(${nameOfEntryIn(lang, sql`entry.id`)}, entry.key) as name, party.country, party.field,
             party.consented_on as "consentedOn", extract(year from party.arrived)::integer as "arrivedYear",
             (select coalesce(jsonb_agg(jsonb_build_object('name', person.name, 'email', person.email,
                       'phone', person.phone, 'role', record.role) order by record.since), '[]')
                from company_records record join people person on person.id = record.person_id
               where record.party_id = entry.id) as contacts,
             ${hasRecord(sql`record.waits_since is not null`)} as waits,
             ${hasRecord(sql`record.reminded_at is not null`)} as unconfirmed
        from entries entry join parties party on party.id = entry.id
       where ${sql.join(conditions, sql` and `)}) line
     order by lower(line.name), line.id limit ${limit ?? null} offset ${offset}`.execute(db)
  return { companies: rows, total: rows[0]?.total ?? 0 }
}

const hasRecord = (condition: RawBuilder<unknown>) =>
  sql`exists (select 1 from company_records record where record.party_id = entry.id and ${condition})`

/** The countries and the fields that companies of the register have. */
export async function readCompanyKinds(db: Db): Promise<{ countries: string[]; fields: string[] }> {
  const { rows } = await sql<{ countries: string[]; fields: string[] }>`
    select coalesce(array_agg(distinct country) filter (where country is not null), '{}') as countries,
           coalesce(array_agg(distinct field) filter (where field is not null), '{}') as fields
      from parties where kind = 'company'`.execute(db)
  return rows[0] ?? { countries: [], fields: [] }
}

/** Companies of the register that could be the one of a record: by name, or by the host of their website. */
export async function findAlike(
  db: Db,
  lang: Lang,
  said: CompanySaid,
): Promise<{ id: string; name: string; country: string | null; website: string | null }[]> {
  const host = said.website ? hostOf(said.website) : undefined
  const { rows } = await sql<{ id: string; name: string; country: string | null; website: string | null }>`
    select entry.id, coalesce(${nameOfEntryIn(lang, sql`entry.id`)}, entry.key) as name, party.country, party.website
      from entries entry join parties party on party.id = entry.id
     where party.kind = 'company' and entry.merged_into is null and (
       exists (select 1 from entry_names name where name.entry_id = entry.id and
         ${bare(sql`name.name`)} <> '' and ${bare(sql`name.name`)} = ${bare(sql`${said.name}::text`)})
       or (${host ?? null}::text is not null and
           regexp_replace(lower(party.website), '^https?://(www[.])?|[/:?#].*$', '', 'g') = ${host ?? null}))
     order by lower(entry.key) limit 10`.execute(db)
  return rows
}

// What companies of one name differ in: capitals, signs, and the form of the company behind it.
const bare = (name: RawBuilder<unknown>) => sql`
  trim(regexp_replace(regexp_replace(lower(${name}), '[^[:alnum:]]+', ' ', 'g'),
    '\\s+(ab|oy|oyj|as|asa|aps|gmbh|ag|ltd|limited|inc|llc|sa|spa|srl|bv|nv|plc|corp|co|company|finland|suomi)(?=\\s|$)', '', 'g'))`

const hostOf = (website: string) =>
  URL.parse(website)
    ?.hostname.toLowerCase()
    .replace(/^www\./, '')

/** What waits for a look by staff, the oldest first. */
export interface WaitingRecord extends Pick<CompanyRecord, 'id' | 'partyId' | 'said'> {
  readonly waitsSince: Temporal.Instant
}

/** What hangs together with a company: the visits that it received, and what it took part in. */
export async function readDoings(db: Db, lang: Lang, partyId: string) {
  const [visits, activities] = await Promise.all([
    sql<{ id: string; year: number; number: number; organisation: string; at: Temporal.Instant; zone: string }>`
      select visit.id, visit.year, visit.number, visit.organisation, session.starts_at as at, session.time_zone as zone
        from hosts host join sessions session on session.host_id = host.id join visits visit on visit.id = session.visit_id
       where host.party_id = ${partyId} and session.cancelled_at is null
       order by session.starts_at desc limit 100`.execute(db),
    sql<{
      id: string
      title: string
      role: Role
      on: Temporal.PlainDate | null
      precision: 'day' | 'month' | 'year' | null
    }>`
      select entry.id, coalesce(${nameOfEntryIn(lang, sql`entry.id`)}, entry.key) as title, took.role,
             entry.occurs_from as "on", entry.occurs_precision as precision
        from activity_parties took join entries entry on entry.id = took.activity_id
       where took.party_id = ${partyId}
       order by entry.occurs_from desc nulls last limit 100`.execute(db),
  ])
  return { visits: visits.rows, activities: activities.rows }
}

/** One company of the register; undefined when there is none. */
export async function readCompany(db: Db, lang: Lang, id: string) {
  const { rows } = await sql<
    Omit<ListedCompany, 'contacts' | 'waits' | 'unconfirmed' | 'arrivedYear'> & {
      website: string | null
      isShown: boolean
    }
  >`
    select entry.id, coalesce(${nameOfEntryIn(lang, sql`entry.id`)}, entry.key) as name, party.country, party.field,
           party.consented_on as "consentedOn", party.website, entry.facts_public as "isShown"
      from entries entry join parties party on party.id = entry.id
     where entry.id = ${id} and party.kind = 'company' and entry.merged_into is null`.execute(db)
  return rows[0]
}
