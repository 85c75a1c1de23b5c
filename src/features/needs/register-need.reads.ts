import { type RawBuilder, sql } from 'kysely'
import { nameOfEntryIn, nameOfTieIn } from '#src/features/facts/index.ts'
import { stateThen } from '#src/features/ties/index.ts'
import type { Asker } from './need.model.ts'

/** What in the register waits: ties that fall due or have gone quiet, claims that disagree, doubts of imports. */
export const REGISTER_NEEDS = {
  to_review: (asker: Asker) =>
    ties(asker, { on: sql`tie.review_on` }, [
      sql`coalesce(${stateThen(asker.today)}, 'proposed') <> 'ended'`,
      sql`tie.review_on <= ${dayIn(asker, earliest(asker))}`,
    ]),
  to_renew: (asker: Asker) =>
    ties(asker, { on: END_OF_TERM, precision: sql`tie.term_precision` }, [
      sql`${stateThen(asker.today)} in ('in_force', 'suspended')`,
      sql`${END_OF_TERM} <= ${dayIn(asker, earliest(asker))}`,
    ]),
  fee_due: (asker: Asker) =>
    ties(
      asker,
      { on: sql`due.day`, money: true },
      [sql`${stateThen(asker.today)} = 'in_force'`, sql`due.day <= ${dayIn(asker, asker.rules.feeDays)}`],
      nextFee(asker.today),
    ),
  quiet: (asker: Asker) =>
    ties(
      asker,
      { on: sql`last.day`, precision: sql`last.precision` },
      [sql`${stateThen(asker.today)} = 'in_force'`, isQuiet(asker)],
      LAST_ACTIVITY,
    ),
  disputed: ({ lang }: Asker) => sql`
    select disputed.id::text as id, coalesce(${nameOfEntryIn(lang, sql`disputed.id`)},
             (select ${nameOfTieIn(lang)} from ties tie where tie.id = disputed.id)) as title,
           null::text as lang, disputed.place, null::text as "placeId", false as mine, null::date as "on",
           null::text as precision, disputed.at, disputed.attribute as detail, null::text as amount,
           null::text as currency
      from (select coalesce(tie_id, party_id, activity_id) as id, attribute, max(at) as at,
                   case when bool_or(tie_id is not null) then 'tie' when bool_or(party_id is not null) then 'party'
                        else 'activity' end as place
              from claims group by 1, 2 having count(distinct value) > 1 and not bool_or(chosen)) disputed`,
  doubt: (_: Asker) => sql`
    select number::text as id, written as title, null::text as lang, null::text as place, null::text as "placeId",
           false as mine, null::date as "on", null::text as precision, at, file as detail, null::text as amount,
           null::text as currency
      from import_doubts where decided_at is null`,
}

/** The next day on which the fee of a tie falls due; `due` names it. February the 29th is its last day in other years. */
const nextFee = (today: Temporal.PlainDate) => sql`
  cross join lateral (
    select min(months.day) as day
      from (select least((first + interval '1 month' - interval '1 day')::date,
                         first + (right(tie.fee_due, 2)::integer - 1)) as day
              from (select make_date(${today.year}::integer + ahead, left(tie.fee_due, 2)::integer, 1) as first
                      from generate_series(0, 1) ahead) firsts) months
     where tie.fee is not null and months.day >= ${today.toString()}::date) due`

/** The last activity with a side of a tie that was not called off; `last` names its last day. */
export const LAST_ACTIVITY = sql`
  left join lateral (
    select coalesce((coalesce(activity.ends_at, activity.starts_at) at time zone activity.time_zone)::date,
                    ${endOfPart(sql`coalesce(entry.occurs_to, entry.occurs_from)`, sql`entry.occurs_precision`)}) as day,
           case when activity.starts_at is null then entry.occurs_precision else 'day' end as precision
      from tie_parties side
      join activity_parties took on took.party_id = side.party_id
      join activities activity on activity.id = took.activity_id
      join entries entry on entry.id = activity.id
     where side.tie_id = tie.id and activity.status <> 'cancelled'
     order by 1 desc nulls last limit 1) last on true`

/** Whether nothing has happened in a tie for long. For queries with `tie` and LAST_ACTIVITY. */
export function isQuiet({ today, rules }: Pick<Asker, 'today' | 'rules'>): RawBuilder<boolean> {
  const since = sql`${today.subtract({ months: rules.quietMonths }).toString()}::date`
  // A young tie has not gone quiet: nothing may have begun yet.
  return sql<boolean>`(coalesce(last.day < ${since}, true)
    and coalesce((select max(entered.since) from tie_states entered
                   where entered.tie_id = tie.id and entered.state = 'in_force'
                     and entered.since <= ${today.toString()}::date),
                 tie.signed_on, '-infinity'::date) < ${since})`
}

// The last day that a date known to the month or the year can mean.
function endOfPart(date: RawBuilder<unknown>, precision: RawBuilder<unknown>): RawBuilder<Temporal.PlainDate> {
  return sql`(date_trunc(${precision}, ${date}::timestamp) + ('1 ' || ${precision})::interval - interval '1 day')::date`
}

const END_OF_TERM = endOfPart(sql`tie.term_until`, sql`tie.term_precision`)

const dayIn = ({ today }: Asker, days: number) => sql`${today.add({ days }).toString()}::date`

const earliest = ({ rules }: Asker) => Math.max(...rules.reviewDays)

function ties(
  { staff, lang }: Asker,
  shown: { on: RawBuilder<unknown>; precision?: RawBuilder<unknown>; money?: boolean },
  conditions: readonly RawBuilder<unknown>[],
  joined = sql``,
) {
  const { on, precision = sql`'day'`, money } = shown
  return sql`
    select tie.id::text as id, ${nameOfTieIn(lang)} as title, null::text as lang, 'tie' as place,
           null::text as "placeId", ${isOfficer(staff)} as mine, ${on} as "on", ${precision} as precision,
           null::timestamptz as at, tie.kind as detail,
           ${money ? sql`tie.fee::text` : sql`null::text`} as amount,
           ${money ? sql`tie.fee_currency` : sql`null::text`} as currency
      from ties tie ${joined}
     where ${sql.join(conditions, sql` and `)}`
}

/** Whether somebody is the officer of a tie, who is written there by name or by address. */
function isOfficer({ name, email }: Pick<Asker['staff'], 'name' | 'email'>): RawBuilder<boolean> {
  return sql<boolean>`lower(coalesce(tie.officer, '')) in (${name.toLowerCase()}, ${email.toLowerCase()})`
}
