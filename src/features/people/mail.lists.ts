import { type RawBuilder, sql } from 'kysely'

/**
 * In SQL, puts a mail to each of some people into the outbox, to be written by its composer when its turn comes; whoever
 * has one about the same thing gets no second one. `chosen` selects their `person_id`. Announce MAIL_TAG afterwards.
 */
export const queueMails = (
  mail: { composer: string; about: string },
  chosen: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  sql`
    insert into outbox (composer, about, person_id, domain, state)
    select ${mail.composer}, ${mail.about}::uuid, person.id, lower(substring(person.email from '@([^@]*)$')), 'queued'
      from (${chosen}) chosen join people person on person.id = chosen.person_id
    on conflict (composer, about, person_id) where composer is not null do nothing`
