import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import type { ExportTable } from './export.model.ts'

/** A row of a table of the register: texts by column, null where there is nothing. */
export type ExportRow = Readonly<Record<string, string | null>>

const PAGE = 500

/**
 * The rows of a table of the register, as of one moment and in the form that it is imported in: what was exported can be
 * mended in a spreadsheet and taken in again. Who looks after a tie is told only when `isWhole`.
 */
export async function* readTable(
  db: Db,
  table: ExportTable,
  wish: { isWhole: boolean },
): AsyncGenerator<{ columns: string[]; total: number } | ExportRow[]> {
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    const langs = await tx
      .selectFrom('entry_names')
      .select('lang')
      .distinct()
      .where('kind', '=', 'name')
      .where('lang', '<>', 'und')
      .orderBy('lang')
      .execute()
    const query = QUERIES[table]({ ...wish, langs: langs.map((row) => row.lang) })
    const { rows } = await sql<{ total: number }>`select count(*)::integer as total from (${query}) line`.execute(tx)
    await sql`declare pages no scroll cursor for ${query}`.execute(tx)
    let isTold = false
    for (;;) {
      const page = await sql<Record<string, string | null>>`fetch ${sql.lit(PAGE)} from pages`.execute(tx)
      if (!isTold) {
        const { fields } = await columnsOf(tx, query)
        yield { columns: fields, total: rows[0]?.total ?? 0 }
        isTold = true
      }
      if (page.rows.length === 0) return
      yield page.rows
    }
  } finally {
    await tx.rollback().execute()
  }
}

// An empty table has its columns too.
async function columnsOf(db: Db, query: RawBuilder<unknown>): Promise<{ fields: string[] }> {
  const { rows } = await sql<Record<string, unknown>>`
    select line.* from (values (1)) one left join (${query} limit 0) line on true`.execute(db)
  return { fields: Object.keys(rows[0] ?? {}) }
}

interface Wish {
  readonly isWhole: boolean
  readonly langs: readonly string[]
}

const partial = (date: string, precision: string) =>
  sql`left(${sql.ref(date)}::text, case ${sql.ref(precision)} when 'year' then 4 when 'month' then 7 else 10 end)`
const labels = (column: string, name: string) =>
  sql.join(LANGS.map((lang) => sql`${sql.ref(column)} ->> ${sql.lit(lang)} as ${sql.ref(`${name}:${lang}`)}`))
const yes = (condition: RawBuilder<unknown>) => sql`case when ${condition} then 'yes' else 'no' end`

function nameColumns(langs: readonly string[]): RawBuilder<unknown> {
  const named = (lang: string) => sql`(select name from entry_names
    where entry_id = entry.id and kind = 'name' and lang = ${sql.lit(lang)} order by position limit 1)`
  const listed = (kind: string) => sql`(select string_agg(case lang when 'und' then name else lang || '=' || name end,
    '; ' order by position) from entry_names where entry_id = entry.id and kind = ${sql.lit(kind)})`
  return sql.join([
    sql`${named('und')} as name`,
    ...langs.map((lang) => sql`${named(lang)} as ${sql.ref(`name:${lang}`)}`),
    sql`${listed('variant')} as variants`,
    sql`${listed('former')} as former`,
  ])
}

const terms = (vocabulary: string) => sql`(select string_agg(term.key, '; ' order by term.position)
  from entry_terms link join terms term on term.id = link.term_id
 where link.entry_id = entry.id and term.vocabulary = ${sql.lit(vocabulary)})`

const figure = (key: string) =>
  sql.join([
    sql`${sql.ref(`${key}.value`)}::text as ${sql.ref(key)}`,
    sql`${partial(`${key}.on_date`, `${key}.precision`)} as ${sql.ref(`${key}_on`)}`,
    sql`${sql.ref(`${key}.source`)} as ${sql.ref(`${key}_source`)}`,
  ])
const newest = (key: string) => sql`left join lateral (select * from party_figures
  where party_id = party.id and key = ${sql.lit(key)} order by on_date desc limit 1) ${sql.ref(key)} on true`

const QUERIES: Readonly<Record<ExportTable, (wish: Wish) => RawBuilder<unknown>>> = {
  parties: ({ langs }) => sql`
    select entry.key, party.kind, ${nameColumns(langs)}, party.country, party.latitude::text, party.longitude::text,
           party.website, party.wikidata, whole.key as part_of,
           ${yes(sql`party.is_own`)} as own, party.field,
           ${partial('party.arrived', 'party.arrived_precision')} as arrived,
           party.consented_on::text,
           ${figure('population')}, ${figure('members')}, ${figure('employees')},
           ${terms('audience')} as audiences, ${terms('theme')} as themes, party.source
      from parties party
      join entries entry on entry.id = party.id and entry.merged_into is null
      left join entries whole on whole.id = party.part_of
      ${newest('population')} ${newest('members')} ${newest('employees')}
     order by (party.part_of is not null), entry.key`,
  ties: ({ isWhole }) => sql`
    select tie.key, tie.kind,
           (select string_agg(entry.key, '; ' order by side.position) from tie_parties side
              join entries entry on entry.id = side.party_id where side.tie_id = tie.id) as parties,
           ${labels('tie.names', 'name')}, ${partial('tie.signed_on', 'tie.signed_precision')} as signed,
           ${partial('tie.term_until', 'tie.term_precision')} as term_until, tie.review_on::text,
           ${isWhole ? sql`tie.officer,` : sql``}
           tie.membership_class as class, tie.fee::text, tie.fee_currency as currency, tie.fee_due,
           (select string_agg(term.key, '; ' order by term.position) from tie_themes link
              join terms term on term.id = link.term_id where link.tie_id = tie.id) as themes,
           ${labels('tie.notes', 'note')}, ${yes(sql`tie.is_public`)} as public,
           ${labels('document.labels', 'document')}, document.url as document_url
      from ties tie
      left join lateral (select * from tie_documents where tie_id = tie.id order by position limit 1) document on true
     order by tie.key`,
  'tie-states': () => sql`
    select tie.key as tie, state.state, ${partial('state.since', 'state.precision')} as since, state.decision,
           state.source, state.source_url, ${yes(sql`state.is_certain`)} as certain, ${labels('state.notes', 'note')}
      from tie_states state join ties tie on tie.id = state.tie_id order by tie.key, state.number`,
  activities: ({ langs }) => sql`
    select entry.key, activity.kind, ${nameColumns(langs)},
           ${partial('entry.occurs_from', 'entry.occurs_precision')} as "from",
           ${partial('entry.occurs_to', 'entry.occurs_precision')} as "to",
           to_char(activity.starts_at at time zone activity.time_zone, 'YYYY-MM-DD"T"HH24:MI') as start,
           to_char(activity.ends_at at time zone activity.time_zone, 'YYYY-MM-DD"T"HH24:MI') as "end",
           activity.time_zone as zone, activity.status, activity.programme,
           (select string_agg(role.role || '=' || party.key || coalesce(' ' || role.amount || ' ' || role.currency, ''),
                              '; ' order by role.position)
              from activity_parties role join entries party on party.id = role.party_id
             where role.activity_id = activity.id) as roles,
           ${labels('activity.reasons', 'reason')}, ${labels('activity.places', 'place')},
           activity.latitude::text, activity.longitude::text, activity.website,
           activity.registration_url as registration, ${terms('audience')} as audiences, ${terms('theme')} as themes,
           activity.source, activity.source_url
      from activities activity join entries entry on entry.id = activity.id order by entry.key`,
  claims: () => sql`
    select case when claim.tie_id is not null then 'ties/' || tie.key
                when claim.party_id is not null then 'parties/' || party.key
                else 'activities/' || activity.key end as subject,
           claim.attribute, claim.value, claim.claimant, claim.source, claim.source_url, claim.said_on,
           ${yes(sql`claim.chosen`)} as chosen, ${labels('claim.reasons', 'reason')}
      from claims claim
      left join ties tie on tie.id = claim.tie_id
      left join entries party on party.id = claim.party_id
      left join entries activity on activity.id = claim.activity_id
     order by subject, claim.attribute, claim.at`,
  sources: () => sql`
    select source.key, ${labels('source.names', 'name')}, source.url, source.said_on from sources source order by source.key`,
}
