import { sql } from 'kysely'

/** The companies that have told something of themselves which nobody has looked at. */
export const waitingCompanies = () => sql`
  select record.id::text as id, record.said ->> 'name' as title, null::text as lang, null::text as place,
         null::text as "placeId", false as mine, null::date as "on", null::text as precision,
         record.waits_since as at, null::text as detail, null::text as amount, null::text as currency
    from company_records record where record.waits_since is not null`
