import { sql } from 'kysely'
import { PLACES_OF_LINKS, titleOfPlace } from '#src/features/links/index.ts'
import { may } from '#src/features/staff/index.ts'
import { type Asker, langsOf } from './need.model.ts'

// A text in its original language is changed by editors, a translation by whoever writes its language.
const canMend = (staff: Asker['staff']) => sql`
  case when place.kind <> 'text' then ${may(staff, 'register.edit')}::boolean
       when place.lang = entry.original_lang then ${may(staff, 'entries.edit')}::boolean
       else place.lang = any(${langsOf(staff)}::text[]) end`

/** The links that broke where somebody may mend them, each once. */
export const brokenLinks = ({ staff, lang }: Asker) => sql`
  select distinct on (link.address) link.address as id, ${titleOfPlace(lang)} as title, place.lang, place.kind as place,
         place.subject_id::text as "placeId", false as mine, link.failed_since as "on", 'day' as precision,
         link.checked_at as at, link.reason as detail, null::text as amount, null::text as currency
    from ${PLACES_OF_LINKS}
   where link.state = 'broken' and link.ignored_at is null
     and ${canMend(staff)}
   order by link.address, place.kind, place.lang`
