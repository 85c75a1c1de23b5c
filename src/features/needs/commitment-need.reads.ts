import { sql } from 'kysely'
import type { Asker } from './need.model.ts'

/** What somebody has promised and not kept yet, whatever visit or tie it is from. */
export const openCommitments = ({ staff }: Asker) => sql`
  select promise.id::text as id, promise.what as title, null::text as lang, null::text as place,
         promise.visit_id::text as "placeId", true as mine, promise.due_on as "on", 'day' as precision,
         promise.created_at as at, null::text as detail, null::text as amount, null::text as currency
    from commitments promise
   where promise.owner_id = ${staff.id} and promise.done_on is null and promise.dropped_on is null`
