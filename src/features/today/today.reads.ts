import { type RawBuilder, sql } from 'kysely'
import type { StaffMember } from '#src/features/staff/index.ts'
import { may } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** Why a text waits for somebody. */
export const TEXT_REASONS = ['my_draft', 'in_review', 'scheduled', 'stale'] as const
export type TextReason = (typeof TEXT_REASONS)[number]

/** A text that waits for somebody. */
export interface WaitingText {
  readonly reason: TextReason
  readonly entryId: string
  readonly lang: Lang
  readonly title: string
  /** When it is to be published; only for those that are scheduled. */
  readonly at: Temporal.Instant | undefined
}

const MOST = 15

/** The texts that wait for a member of staff: what they began, and what their rights let them do for others. */
export async function readWaitingTexts(db: Db, staff: StaffMember): Promise<WaitingText[]> {
  const langs = await db.selectFrom('languages').select('code').execute()
  const mine = langs.map(({ code }) => code).filter((lang) => may(staff, 'entries.translate', { lang }))
  const { rows } = await sql<Omit<WaitingText, 'at'> & { at: Temporal.Instant | null }>`
    (select 'my_draft' as reason, draft.entry_id as "entryId", draft.lang, ${titleOf('draft')} as title, null::timestamptz as at
       from text_drafts draft where draft.staff_id = ${staff.id} order by draft.at desc limit ${MOST})
    union all
    (select 'in_review', text.entry_id, text.lang, ${titleOf('text')}, null
       from translations text
      where text.review = 'asked' and ${may(staff, 'entries.review')}::boolean order by text.entry_id limit ${MOST})
    union all
    (select 'scheduled', text.entry_id, text.lang, ${titleOf('text')}, text.publish_at
       from translations text
      where text.publish_at is not null and ${may(staff, 'entries.edit')}::boolean order by text.publish_at limit ${MOST})
    union all
    (select 'stale', text.entry_id, text.lang, ${titleOf('text')}, null
       from translations text
       join entries entry on entry.id = text.entry_id
       join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
       join revisions revision
         on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
      where text.state = 'published' and revision.made_from < original.substance and text.lang = any(${mine}::text[])
      order by text.entry_id limit ${MOST})`.execute(db)
  return rows.map((row) => ({ ...row, at: row.at ?? undefined }))
}

function titleOf(text: string): RawBuilder<string> {
  return sql<string>`coalesce(
    (select revision.title from revisions revision
      where revision.entry_id = ${sql.ref(`${text}.entry_id`)} and revision.lang = ${sql.ref(`${text}.lang`)}
      order by revision.number desc limit 1),
    (select key from entries where id = ${sql.ref(`${text}.entry_id`)}))`
}

/** What in the register waits for somebody who may change it, as counts. */
export interface RegisterNeeds {
  /** Ties whose day of review has come, or comes within sixty days. */
  readonly toReview: number
  /** Ties in force beyond the end of their term. */
  readonly pastTerm: number
  /** Ties on which claims disagree and none is chosen. */
  readonly disputed: number
  /** Doubtful matches of imports that nobody has decided. */
  readonly doubts: number
}

/** Counts what in the register waits. */
export async function readRegisterNeeds(db: Db): Promise<RegisterNeeds> {
  const { rows } = await sql<RegisterNeeds>`
    with latest as (
      select distinct on (tie_id) tie_id, state from tie_states order by tie_id, number desc)
    select (select count(*)::integer from ties join latest on latest.tie_id = ties.id
             where latest.state <> 'ended' and review_on <= current_date + 60) as "toReview",
           (select count(*)::integer from ties join latest on latest.tie_id = ties.id
             where latest.state = 'in_force' and term_until < date_trunc('year', current_date)) as "pastTerm",
           (select count(*)::integer from (
              select tie_id from claims where tie_id is not null group by tie_id, attribute
              having count(distinct value) > 1 and not bool_or(chosen)) dispute) as disputed,
           (select count(*)::integer from import_doubts where decided_at is null) as doubts`.execute(db)
  return rows[0] ?? { toReview: 0, pastTerm: 0, disputed: 0, doubts: 0 }
}
