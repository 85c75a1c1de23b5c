import { sql } from 'kysely'
import { TEXT_KINDS } from '#src/features/entries/index.ts'
import { nameOfTieIn } from '#src/features/facts/index.ts'
import { type Asker, isQuiet, LAST_ACTIVITY } from '#src/features/needs/index.ts'
import { stateThen } from '#src/features/ties/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Fee, LanguageCount, TieHealth, YearOfActivities, YearOfGrants } from './figure.model.ts'

// When an activity began, on the clock of where it was.
const BEGAN = sql`coalesce((activity.starts_at at time zone activity.time_zone)::date, entry.occurs_from)`

/** The activities of the city by year and kind, those of a theme or all; what was cancelled did not happen. */
export async function countActivitiesByYear(db: Db, themeId: string | undefined): Promise<YearOfActivities[]> {
  const { rows } = await sql<YearOfActivities>`
    select extract(year from ${BEGAN})::integer as year, activity.kind, count(*)::integer as count
      from activities activity join entries entry on entry.id = activity.id
     where activity.status <> 'cancelled'
       and (${themeId ?? null}::uuid is null or exists (
         select 1 from entry_terms term where term.entry_id = entry.id and term.term_id = ${themeId ?? null}::uuid))
     group by 1, 2 order by 1 nulls last, 2`.execute(db)
  return rows
}

/** The activities of each theme, all and those since a day. One with several themes counts in each. */
export async function countActivitiesByTheme(
  db: Db,
  since: Temporal.PlainDate,
): Promise<{ themeId: string | null; count: number; lately: number }[]> {
  const { rows } = await sql<{ themeId: string | null; count: number; lately: number }>`
    select theme.id as "themeId", count(*)::integer as count,
           (count(*) filter (where ${BEGAN} >= ${since.toString()}::date))::integer as lately
      from activities activity join entries entry on entry.id = activity.id
      left join lateral (
        select terms.id from entry_terms link join terms on terms.id = link.term_id
         where link.entry_id = entry.id and terms.vocabulary = 'theme') theme on true
     where activity.status <> 'cancelled'
     group by 1`.execute(db)
  return rows
}

/** Counts how the ties are on a day. */
export async function countTieHealth(db: Db, asker: Pick<Asker, 'today' | 'rules'>): Promise<TieHealth> {
  const { today, rules } = asker
  const soon = today.add({ days: Math.max(...rules.reviewDays) }).toString()
  const { rows } = await sql<TieHealth>`
    select (count(*) filter (where state = 'in_force' and not is_quiet))::integer as active,
           (count(*) filter (where state = 'in_force' and is_quiet))::integer as quiet,
           (count(*) filter (where state = 'proposed'))::integer as proposed,
           (count(*) filter (where state = 'dormant'))::integer as dormant,
           (count(*) filter (where state = 'suspended'))::integer as suspended,
           (count(*) filter (where state = 'ended'))::integer as ended,
           (count(*) filter (where state <> 'ended' and review_on <= ${soon}::date))::integer as "toReview"
      from (select coalesce(${stateThen(today)}, 'proposed') as state, ${isQuiet(asker)} as is_quiet, tie.review_on
              from ties tie ${LAST_ACTIVITY}) health`.execute(db)
  return rows[0] ?? { active: 0, quiet: 0, proposed: 0, dormant: 0, suspended: 0, ended: 0, toReview: 0 }
}

/** Of all entries that are published in some language: how many are in each language, and how many are out of date. */
export async function countLanguages(db: Db): Promise<LanguageCount[]> {
  const { rows } = await sql<LanguageCount>`
    select language.code as lang, language.open as "isOpen",
           (count(*) filter (where text.state = 'published' and not text.stale))::integer as "upToDate",
           (count(*) filter (where text.state = 'published' and text.stale))::integer as stale,
           (count(*) filter (where entry.id is not null and text.state is distinct from 'published'))::integer as missing
      from languages language
      left join entries entry on entry.kind = any(${[...TEXT_KINDS]}::text[]) and exists (
        select 1 from translations shown where shown.entry_id = entry.id and shown.state = 'published')
      left join lateral (
        select translation.state, coalesce(revision.made_from < original.substance, false) as stale
          from translations translation
          join revisions revision on revision.entry_id = translation.entry_id and revision.lang = translation.lang
                                 and revision.number = translation.latest
          left join translations original
            on original.entry_id = entry.id and original.lang = entry.original_lang
         where translation.entry_id = entry.id and translation.lang = language.code) text on true
     group by language.code, language.open, language.position
     order by language.position`.execute(db)
  return rows
}

/** The yearly fees of the ties in force on a day, the highest of a currency first. */
export async function readFees(db: Db, lang: Lang, today: Temporal.PlainDate): Promise<Fee[]> {
  const { rows } = await sql<Omit<Fee, 'amount'> & { amount: string }>`
    select tie.id as "tieId", ${nameOfTieIn(lang)} as title, tie.fee::text as amount, tie.fee_currency as currency
      from ties tie where tie.fee is not null and ${stateThen(today)} = 'in_force'
     order by tie.fee_currency, tie.fee desc, title`.execute(db)
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}

/** The sums that projects got, by the year in which they began. What a partner had to spend would count them twice. */
export async function sumGrants(db: Db): Promise<YearOfGrants[]> {
  const { rows } = await sql<Omit<YearOfGrants, 'amount'> & { amount: string }>`
    select took.currency, extract(year from ${BEGAN})::integer as year, sum(took.amount)::text as amount,
           count(distinct activity.id)::integer as projects
      from activity_parties took
      join activities activity on activity.id = took.activity_id
      join entries entry on entry.id = activity.id
     where activity.kind = 'project' and activity.status <> 'cancelled' and took.role = 'funder'
       and took.amount is not null
     group by 1, 2 order by 1, 2 nulls last`.execute(db)
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}
