import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/database/tables.ts'
import { openCommitments } from './commitment-need.reads.ts'
import { waitingCompanies } from './company-need.reads.ts'
import { waitingInquiries } from './inquiry-need.reads.ts'
import { brokenLinks } from './link-need.reads.ts'
import { type Asker, canWaitFor, type Need, type NeedName } from './need.model.ts'
import { waitingNewsletters } from './newsletter-need.reads.ts'
import { REGISTER_NEEDS } from './register-need.reads.ts'
import { TEXT_NEEDS } from './text-need.reads.ts'

const LINES: Readonly<Record<NeedName, (asker: Asker) => RawBuilder<unknown>>> = {
  ...TEXT_NEEDS,
  ...REGISTER_NEEDS,
  broken_link: brokenLinks,
  commitment: openCommitments,
  inquiry: waitingInquiries,
  company_waiting: waitingCompanies,
  newsletter: waitingNewsletters,
}

// What is one's own comes first, then what is due first; what began to wait last is the freshest in mind.
const ORDERS: Readonly<Record<NeedName, RawBuilder<unknown>>> = {
  my_draft: sql`line.at desc`,
  in_review: sql`line.mine desc, line.at`,
  scheduled: sql`line.at`,
  newsletter: sql`line.at`,
  stale: sql`line.at desc nulls last`,
  to_review: sql`line.mine desc, line."on"`,
  to_renew: sql`line.mine desc, line."on"`,
  fee_due: sql`line.mine desc, line."on"`,
  inquiry: sql`line."on" nulls last, line.mine desc`,
  commitment: sql`line."on" nulls last`,
  company_waiting: sql`line.at`,
  quiet: sql`line.mine desc, line."on" nulls first`,
  disputed: sql`line.at`,
  doubt: sql`line.id::bigint`,
  broken_link: sql`line."on"`,
}

/** The first things of a kind that wait for somebody, and how many there are in all. */
export async function readNeed(
  db: Db,
  asker: Asker,
  name: NeedName,
  { limit, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<{ readonly needs: readonly Need[]; readonly total: number }> {
  if (!canWaitFor(asker.staff, name)) return { needs: [], total: 0 }
  const { rows } = await sql<Need & { total: number }>`
    select line.*, count(*) over ()::integer as total from (${LINES[name](asker)}) line
     order by ${ORDERS[name]}, line.title, line.id
     limit ${limit ?? null} offset ${offset}`.execute(db)
  return { needs: rows, total: rows[0]?.total ?? 0 }
}
