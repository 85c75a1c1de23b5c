import { sql } from 'kysely'
import type { Asker } from './need.model.ts'

/** The newsletters that wait to be approved by somebody else than who wrote them last, and those that were stopped. */
export const waitingNewsletters = ({ staff }: Asker) => sql`
  select issue.id::text as id, issue.name as title, null::text as lang, null::text as place, null::text as "placeId",
         true as mine, null::date as "on", null::text as precision, issue.written_at as at, issue.written_by as detail,
         null::text as amount, null::text as currency
    from newsletters issue
   where issue.state = 'stopped' or (issue.state = 'waiting' and issue.written_by_id is distinct from ${staff.id})`
