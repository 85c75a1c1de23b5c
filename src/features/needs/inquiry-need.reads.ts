import { sql } from 'kysely'
import type { Asker } from './need.model.ts'

/** The inquiries that wait for an answer: one's own, and those of nobody who works here. Who asked is not told. */
export const waitingInquiries = ({ staff, lang }: Asker) => sql`
  select inquiry.id::text as id,
         'K' || inquiry.year || '-' || lpad(inquiry.number::text, 4, '0') || ' '
           || coalesce(topic.names ->> ${lang}::text, topic.names ->> 'en', topic.names ->> 'sv', topic.names ->> 'fi', '') as title,
         null::text as lang, null::text as place, null::text as "placeId", coalesce(inquiry.owner_id = ${staff.id}, false) as mine,
         inquiry.due_on as "on", 'day' as precision, inquiry.asked_at as at, null::text as detail, null::text as amount,
         null::text as currency
    from inquiries inquiry join inquiry_topics topic on topic.id = inquiry.topic_id
   where inquiry.state = 'open' and inquiry.waits_for = 'us'
     and (inquiry.owner_id = ${staff.id}
          or not exists (select 1 from staff owner where owner.id = inquiry.owner_id and owner.state = 'active'))`
