import { type RawBuilder, sql } from 'kysely'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { nameOfEntryIn, nameOfSourceIn, nameOfTieIn } from './fact.reads.ts'
import { foldedSql, foldWords } from './find.reads.ts'
import { type Listing, type ListLine, type ListName, PER_PAGE, type SortName } from './list.model.ts'

/** The lines of a page of a list, and how many there are in all. */
export async function readList(
  db: Db,
  lang: OfficeLang,
  listing: Listing,
): Promise<{ lines: ListLine[]; total: number }> {
  const { list, sort, page } = listing
  const { rows } = await sql<ListLine & { total: number }>`
    select line.*, count(*) over ()::integer as total
      from (${LISTS[list](lang, listing)}) line
     order by ${ORDERS[sort]}, line.title, line.id
     limit ${PER_PAGE} offset ${(page - 1) * PER_PAGE}`.execute(db)
  if (rows.length > 0 || page === 1) return { lines: rows, total: rows[0]?.total ?? 0 }
  return { ...(await readList(db, lang, { ...listing, page: 1 })), lines: [] }
}

/** The countries that parties are in. */
export async function readCountries(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('parties')
    .select('country')
    .distinct()
    .where('country', 'is not', null)
    .orderBy('country')
    .execute()
  return rows.flatMap(({ country }) => country ?? [])
}

/** How many of each there are. */
export async function countLists(db: Db): Promise<Readonly<Record<ListName, number>>> {
  const { rows } = await sql<Record<ListName, number>>`
    select (select count(*) from entries where kind = 'party' and merged_into is null)::integer as party,
           (select count(*) from ties)::integer as tie,
           (select count(*) from activities)::integer as activity,
           (select count(*) from sources)::integer as source,
           (select count(*) from (${DISPUTED}) disputed)::integer as dispute`.execute(db)
  return rows[0] ?? { party: 0, tie: 0, activity: 0, source: 0, dispute: 0 }
}

const ORDERS: Readonly<Record<SortName, RawBuilder<unknown>>> = {
  name: sql`lower(line.title)`,
  kind: sql`line.kind`,
  country: sql`line.country nulls last`,
  state: sql`line.state nulls first`,
  review: sql`line."on" nulls last`,
  date: sql`line."on" desc nulls last`,
  changed: sql`line."changedAt" desc nulls last`,
  used: sql`line.count desc`,
}

const all = (conditions: readonly (RawBuilder<unknown> | undefined)[]) =>
  sql.join([sql`true`, ...conditions.flatMap((condition) => condition ?? [])], sql` and `)

const changedAt = (fact: string, id: RawBuilder<unknown>) =>
  sql`(select max(at) from fact_revisions where fact = ${fact} and fact_id = ${id})`

// Whatever it is called in any language, and however it is spelt.
function named(q: string, id: RawBuilder<unknown>): RawBuilder<unknown> | undefined {
  if (!q) return undefined
  const pattern = `%${foldWords(q)}%`
  return sql`exists (select 1 from entry_names name where name.entry_id = ${id}
                        and ${foldedSql(sql`name.name`)} like ${pattern})`
}

const withTerm = (theme: string | undefined) =>
  theme &&
  sql`exists (select 1 from entry_terms link join terms term on term.id = link.term_id
               where link.entry_id = entry.id and term.vocabulary = 'theme' and term.key = ${theme})`

const shownOr = (shown: string | undefined, isPublic: RawBuilder<unknown>) =>
  shown === undefined ? undefined : shown === 'yes' ? isPublic : sql`not ${isPublic}`

const DISPUTED = sql`
  select coalesce(tie_id, party_id, activity_id) as id, attribute, count(*)::integer as count, bool_or(chosen) as settled,
         max(at) as at,
         case when min(tie_id::text) is not null then 'tie' when min(party_id::text) is not null then 'party'
              else 'activity' end as fact
    from claims group by 1, 2 having count(distinct value) > 1`

const LISTS: Readonly<Record<ListName, (lang: OfficeLang, listing: Listing) => RawBuilder<unknown>>> = {
  party: (lang, { q, filters }) => sql`
    select entry.id, ${nameOfEntryIn(lang, sql`entry.id`)} as title, party.kind, entry.facts_public as "isPublic",
           ${nameOfEntryIn(lang, sql`entry.id`, sql`name.slug`)} as slug, entry.merged_into is not null as merged,
           party.country, null::text as state, null::boolean as "isCertain", null::date as "on", null::text as precision,
           ${changedAt('party', sql`entry.id`)} as "changedAt", null::integer as count, null::text as url
      from entries entry join parties party on party.id = entry.id
     where ${all([
       filters.kind ? sql`party.kind = ${filters.kind}` : undefined,
       filters.country ? sql`party.country = ${filters.country}` : undefined,
       withTerm(filters.theme) || undefined,
       filters.shown === 'merged' ? sql`entry.merged_into is not null` : sql`entry.merged_into is null`,
       filters.shown === 'merged' ? undefined : shownOr(filters.shown, sql`entry.facts_public`),
       named(q, sql`entry.id`),
     ])}`,
  tie: (lang, { q, filters }) => sql`
    select tie.id, ${nameOfTieIn(lang)} as title, tie.kind, tie.is_public as "isPublic",
           (select ${nameOfEntryIn(lang, sql`side.party_id`, sql`name.slug`)} from tie_parties side
             where side.tie_id = tie.id order by side.position limit 1) as slug,
           false as merged, null::text as country, last.state, last.is_certain as "isCertain", tie.review_on as "on",
           'day' as precision, ${changedAt('tie', sql`tie.id`)} as "changedAt", null::integer as count, null::text as url
      from ties tie
      left join lateral (select state, is_certain from tie_states where tie_id = tie.id order by number desc limit 1) last
        on true
     where ${all([
       filters.kind ? sql`tie.kind = ${filters.kind}` : undefined,
       filters.state === 'none'
         ? sql`last.state is null`
         : filters.state
           ? sql`last.state = ${filters.state}`
           : undefined,
       filters.theme
         ? sql`exists (select 1 from tie_themes link join terms term on term.id = link.term_id
                        where link.tie_id = tie.id and term.key = ${filters.theme})`
         : undefined,
       shownOr(filters.shown, sql`tie.is_public`),
       q
         ? sql`(exists (select 1 from tie_parties side where side.tie_id = tie.id and ${named(q, sql`side.party_id`)})
                or ${foldedSql(sql`tie.names::text`)} like ${`%${foldWords(q)}%`})`
         : undefined,
     ])}`,
  activity: (lang, { q, filters }) => sql`
    select entry.id, ${nameOfEntryIn(lang, sql`entry.id`)} as title, activity.kind, entry.facts_public as "isPublic",
           ${nameOfEntryIn(lang, sql`entry.id`, sql`name.slug`)} as slug, false as merged, null::text as country,
           activity.status as state, null::boolean as "isCertain",
           coalesce((activity.starts_at at time zone activity.time_zone)::date, entry.occurs_from) as "on",
           case when activity.starts_at is null then entry.occurs_precision else 'day' end as precision,
           ${changedAt('activity', sql`entry.id`)} as "changedAt", null::integer as count, null::text as url
      from entries entry join activities activity on activity.id = entry.id
     where ${all([
       filters.kind ? sql`activity.kind = ${filters.kind}` : undefined,
       filters.status ? sql`activity.status = ${filters.status}` : undefined,
       withTerm(filters.theme) || undefined,
       shownOr(filters.shown, sql`entry.facts_public`),
       named(q, sql`entry.id`),
     ])}`,
  source: (lang, { q }) => sql`
    select source.id, ${nameOfSourceIn(lang)} as title, '' as kind, true as "isPublic", null::text as slug, false as merged,
           null::text as country, null::text as state, null::boolean as "isCertain", null::date as "on",
           source.said_on as precision, ${changedAt('source', sql`source.id`)} as "changedAt", source.url,
           ((select count(*) from parties where parties.source = source.key)
            + (select count(*) from party_figures where party_figures.source = source.key)
            + (select count(*) from activities where activities.source = source.key)
            + (select count(*) from tie_states where tie_states.source = source.key)
            + (select count(*) from claims where claims.source = source.key))::integer as count
      from sources source
     where ${all([q ? sql`${foldedSql(sql`source.names::text`)} like ${`%${foldWords(q)}%`}` : undefined])}`,
  dispute: (lang, { q, filters }) => sql`
    select disputed.id, coalesce(${nameOfEntryIn(lang, sql`disputed.id`)},
             (select ${nameOfTieIn(lang)} from ties tie where tie.id = disputed.id)) as title,
           disputed.fact as kind, true as "isPublic", disputed.attribute as slug, false as merged, null::text as country,
           case when disputed.settled then 'yes' else 'no' end as state, null::boolean as "isCertain", null::date as "on",
           null::text as precision, disputed.at as "changedAt", disputed.count,
           (select string_agg(distinct claim.value, ' / ') from claims claim
             where coalesce(claim.tie_id, claim.party_id, claim.activity_id) = disputed.id
               and claim.attribute = disputed.attribute) as url
      from (${DISPUTED}) disputed
     where ${all([
       filters.fact ? sql`disputed.fact = ${filters.fact}` : undefined,
       filters.settled ? sql`disputed.settled = ${filters.settled === 'yes'}` : undefined,
       q
         ? sql`(${named(q, sql`disputed.id`)} or exists (select 1 from tie_parties side
                 where side.tie_id = disputed.id and ${named(q, sql`side.party_id`)}))`
         : undefined,
     ])}`,
}
