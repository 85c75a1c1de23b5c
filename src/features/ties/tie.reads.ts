import { type RawBuilder, sql } from 'kysely'
import { dateFrom } from '#src/features/facts/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { PartialDate, Precision } from '#src/platform/time/partial-date.ts'
import {
  inOrder,
  type MembershipClass,
  type TieDocument,
  type TieKind,
  type TieState,
  type TieStateName,
} from './tie.model.ts'

/** A tie as the public reads it: without its officer and its fee. */
export interface TieReading {
  readonly id: string
  readonly key: string
  readonly kind: TieKind
  readonly names: Labels
  readonly partyIds: readonly string[]
  readonly signed: PartialDate | undefined
  readonly termUntil: PartialDate | undefined
  readonly membershipClass: MembershipClass | undefined
  readonly themeIds: readonly string[]
  readonly notes: Labels
  /** From the first to the last. */
  readonly states: readonly TieState[]
  readonly documents: readonly TieDocument[]
}

/** Which ties are read. Undefined means: any. */
export interface TieWish {
  readonly ids?: readonly string[] | undefined
  readonly kinds?: readonly TieKind[] | undefined
  readonly partyId?: string | undefined
  readonly keys?: readonly string[] | undefined
  readonly themeId?: string | undefined
  /** Those that had begun by a day, and were in this state then. */
  readonly standing?: { readonly on: Temporal.PlainDate; readonly state?: TieStateName | undefined } | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** Who sees a tie: the public sees it when it is public and so are all its parties. `tie` names a row of `ties`. */
export function isPublicTie(tie: string): RawBuilder<boolean> {
  const alias = sql.ref(tie)
  return sql<boolean>`(${alias}.is_public and not exists (
    select 1 from tie_parties hidden join entries hidden_entry on hidden_entry.id = hidden.party_id
     where hidden.tie_id = ${alias}.id and not hidden_entry.facts_public))`
}

/** The public ties of a wish with their whole histories: `stateOn` tells how they stood on a day. */
export async function readTies(db: Db, wish: TieWish): Promise<TieReading[]> {
  const { rows } = await sql<TieRow>`
    select tie.id, tie.key, tie.kind, tie.names, tie.signed_on, tie.signed_precision, tie.term_until, tie.term_precision,
           tie.membership_class, tie.notes,
           array(select party_id from tie_parties where tie_id = tie.id order by position) as party_ids,
           array(select term_id from tie_themes where tie_id = tie.id) as theme_ids,
           (select coalesce(jsonb_agg(to_jsonb(entered) order by entered.number), '[]')
              from tie_states entered where entered.tie_id = tie.id) as states,
           (select coalesce(jsonb_agg(to_jsonb(document) order by document.position), '[]')
              from tie_documents document where document.tie_id = tie.id) as documents
      from ties tie
     where ${sql.join(conditionsOf(wish), sql` and `)}
     order by tie.signed_on nulls last, tie.key
     limit ${wish.limit ?? null} offset ${wish.offset ?? 0}`.execute(db)
  return rows.map(tieFrom)
}

/** How many public ties of a wish there are. */
export async function countTies(db: Db, wish: TieWish): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ties tie where ${sql.join(conditionsOf(wish), sql` and `)}`.execute(db)
  return rows[0]?.count ?? 0
}

function conditionsOf(wish: TieWish): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`${isPublicTie('tie')}`]
  if (wish.ids) conditions.push(sql`tie.id = any(${wish.ids}::uuid[])`)
  if (wish.kinds) conditions.push(sql`tie.kind = any(${wish.kinds}::text[])`)
  if (wish.partyId) {
    conditions.push(sql`exists (select 1 from tie_parties where tie_id = tie.id and party_id = ${wish.partyId})`)
  }
  if (wish.keys) conditions.push(sql`tie.key = any(${wish.keys}::text[])`)
  if (wish.themeId) {
    conditions.push(sql`exists (select 1 from tie_themes where tie_id = tie.id and term_id = ${wish.themeId})`)
  }
  if (wish.standing) {
    const { on, state } = wish.standing
    const then = stateThen(on)
    conditions.push(state ? sql`${then} = ${state}` : sql`${then} is not null`)
  }
  return conditions
}

/**
 * What `stateOn` says of the states of a tie, where lists are cut: a date known to the month or year begins with it.
 * For queries in which `tie` names a row of `ties`.
 */
export const stateThen = (day: Temporal.PlainDate) => sql<TieStateName | null>`(
  select state.state from tie_states state
   where state.tie_id = tie.id and (state.since is null or state.since <= ${day.toString()}::date)
   order by state.since desc nulls last, state.number desc limit 1)`

interface TieRow {
  id: string
  key: string
  kind: TieKind
  names: Labels
  signed_on: Temporal.PlainDate | null
  signed_precision: Precision | null
  term_until: Temporal.PlainDate | null
  term_precision: Precision | null
  membership_class: MembershipClass | null
  notes: Labels
  party_ids: string[]
  theme_ids: string[]
  states: StateJson[]
  documents: { labels: Labels; url: string; on_date: string | null; precision: Precision | null }[]
}

interface StateJson {
  state: TieStateName
  since: string | null
  precision: Precision | null
  decision: string | null
  source: string | null
  source_url: string | null
  is_certain: boolean
  notes: Labels
}

function tieFrom(row: TieRow): TieReading {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    names: row.names,
    partyIds: row.party_ids,
    signed: dateFrom(row.signed_on, row.signed_precision),
    termUntil: dateFrom(row.term_until, row.term_precision),
    membershipClass: row.membership_class ?? undefined,
    themeIds: row.theme_ids,
    notes: row.notes,
    states: inOrder(row.states.map(stateFrom)),
    documents: row.documents.map(({ labels, url, on_date, precision }) => ({
      labels,
      url,
      when: jsonDate(on_date, precision),
    })),
  }
}

function stateFrom(state: StateJson): TieState {
  return {
    state: state.state,
    since: jsonDate(state.since, state.precision),
    decision: state.decision ?? undefined,
    source: state.source ?? undefined,
    sourceUrl: state.source_url ?? undefined,
    isCertain: state.is_certain,
    notes: state.notes,
  }
}

// Inside JSON a date is text.
const jsonDate = (date: string | null, precision: Precision | null) =>
  dateFrom(date === null ? null : Temporal.PlainDate.from(date), precision)
