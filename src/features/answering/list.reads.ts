import { sql } from 'kysely'
import { type Inquiry, readInquiries } from '#src/features/inquiries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** The views of the list, in their order. */
export const VIEWS = ['open', 'mine', 'unassigned', 'overdue', 'ours', 'theirs', 'closed'] as const
export type View = (typeof VIEWS)[number]

/** Which inquiries are shown. Undefined means: any. */
export interface ListFilter {
  readonly view: View
  readonly topicId?: string | undefined
  readonly lang?: Lang | undefined
  /** Part of a number, a name, an address or of what was said. */
  readonly words?: string | undefined
}

/** An inquiry as the list shows it. */
export interface ListedInquiry {
  readonly inquiry: Inquiry
  readonly owner: string | undefined
  /** How what was asked begins. */
  readonly begins: string
}

export const PER_PAGE = 50

/** The inquiries of a view, what is due first; closed ones the latest first. */
export async function listInquiries(
  db: Db,
  filter: ListFilter,
  { staffId, today, page }: { staffId: string; today: Temporal.PlainDate; page: number },
): Promise<{ readonly found: ListedInquiry[]; readonly total: number }> {
  const words = filter.words
    ?.trim()
    .slice(0, 200)
    .replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
  const like = words ? `%${words}%` : null
  const { rows } = await sql<{ id: string; owner: string | null; begins: string | null; total: number }>`
    select inquiry.id, owner.name as owner, count(*) over ()::integer as total,
           (select left(first.body, 160) from inquiry_messages first
             where first.inquiry_id = inquiry.id and first.direction = 'from_them' order by first.at limit 1) as begins
      from inquiries inquiry left join staff owner on owner.id = inquiry.owner_id
     where ${conditionOf(filter.view, staffId, today)}
       and (${filter.topicId ?? null}::text is null or inquiry.topic_id::text = ${filter.topicId ?? null})
       and (${filter.lang ?? null}::text is null or inquiry.lang = ${filter.lang ?? null})
       and (${like}::text is null or inquiry.contact_name ilike ${like} or inquiry.contact_email ilike ${like}
            or 'K' || inquiry.year || '-' || lpad(inquiry.number::text, 4, '0') ilike ${like}
            or exists (select 1 from inquiry_messages said where said.inquiry_id = inquiry.id and said.body ilike ${like}))
     order by (inquiry.state = 'closed'), case when inquiry.state = 'closed' then null else inquiry.due_on end nulls last,
              case when inquiry.state = 'closed' then inquiry.closed_at end desc, inquiry.asked_at, inquiry.id
     limit ${PER_PAGE} offset ${(page - 1) * PER_PAGE}`.execute(db)
  const inquiries = await readInquiries(
    db,
    rows.map(({ id }) => id),
  )
  const facts = new Map(rows.map((row) => [row.id, row]))
  return {
    found: inquiries.map((inquiry) => ({
      inquiry,
      owner: facts.get(inquiry.id)?.owner ?? undefined,
      begins: facts.get(inquiry.id)?.begins ?? '',
    })),
    total: rows[0]?.total ?? 0,
  }
}

/** How many there are in each view. */
export async function countViews(db: Db, staffId: string, today: Temporal.PlainDate): Promise<Record<View, number>> {
  const counts = VIEWS.map(
    (view) => sql`count(*) filter (where ${conditionOf(view, staffId, today)})::integer as ${sql.ref(view)}`,
  )
  const { rows } = await sql<Record<View, number>>`select ${sql.join(counts)} from inquiries inquiry`.execute(db)
  return rows[0] as Record<View, number>
}

function conditionOf(view: View, staffId: string, today: Temporal.PlainDate) {
  const open = sql`inquiry.state = 'open'`
  switch (view) {
    case 'open':
      return open
    case 'mine':
      return sql`${open} and inquiry.owner_id = ${staffId}`
    case 'unassigned':
      // Whoever left has none: what was theirs is seen again.
      return sql`${open} and not exists (
        select 1 from staff active where active.id = inquiry.owner_id and active.state = 'active')`
    case 'overdue':
      return sql`${open} and inquiry.due_on < ${today.toString()}::date`
    case 'ours':
      return sql`${open} and inquiry.waits_for = 'us'`
    case 'theirs':
      return sql`${open} and inquiry.waits_for = 'them'`
    case 'closed':
      return sql`inquiry.state = 'closed'`
  }
}

/** Those who can be given an inquiry: they may answer it. */
export async function readAnswerers(
  db: Db,
  roles: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select staff.id, staff.name from staff
     where staff.state = 'active'
       and exists (select 1 from staff_roles role where role.staff_id = staff.id and role.role = any(${roles}::text[]))
     order by staff.name`.execute(db)
  return rows
}
