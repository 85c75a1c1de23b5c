import { type RawBuilder, sql } from 'kysely'
import { type Asker, langsOf } from './need.model.ts'

/** The texts that wait for somebody: what they began, and what their rights let them do for others. */
export const TEXT_NEEDS = {
  my_draft: ({ staff }: Asker) => sql`
    select ${columnsOf('mine')}, true as mine, mine.at
      from (select entry_id, lang, max(at) as at
              from (select entry_id, lang, at from text_drafts where staff_id = ${staff.id}
                    union all
                    -- What they saved and readers do not see yet, unless it already waits for others or for its hour.
                    select text.entry_id, text.lang, revision.at
                      from translations text
                      join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                                             and revision.number = text.latest
                     where revision.by_id = ${staff.id} and text.live is distinct from text.latest
                       and text.publish_at is null and text.review is distinct from 'asked'
                       and text.state <> 'withdrawn') begun
             group by entry_id, lang) mine
     where mine.lang = any(${langsOf(staff)}::text[])`,
  in_review: ({ staff }: Asker) => sql`
    select ${columnsOf('text')}, asked.of_me as mine, asked.at
      from translations text
      join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                             and revision.number = text.latest
      cross join lateral (
        select coalesce(comment.asked_of = ${staff.id}, false) as of_me, comment.asked_of is null as of_all, comment.at
          from text_comments comment
         where comment.entry_id = text.entry_id and comment.lang = text.lang and comment.action = 'sent_to_review'
         order by comment.id desc limit 1) asked
     where text.review = 'asked' and (asked.of_me or asked.of_all)
       -- Nobody is their own second person.
       and revision.by_id is distinct from ${staff.id}::uuid`,
  scheduled: (_: Asker) => sql`
    select ${columnsOf('text')}, false as mine, text.publish_at as at
      from translations text where text.publish_at is not null`,
  stale: ({ staff }: Asker) => sql`
    select ${columnsOf('text')}, false as mine, original.updated_at as at
      from translations text
      join entries entry on entry.id = text.entry_id
      join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
      join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                             and revision.number = text.latest
     where text.state = 'published' and revision.made_from < original.substance
       and text.lang = any(${langsOf(staff)}::text[])`,
}

const columnsOf = (text: string) => sql`
  ${sql.ref(`${text}.entry_id`)}::text as id, ${titleOf(text)} as title, ${sql.ref(`${text}.lang`)} as lang,
  'text' as place, null::text as "placeId", null::date as "on", null::text as precision, null::text as detail,
  null::text as amount, null::text as currency`

function titleOf(text: string): RawBuilder<string> {
  return sql<string>`coalesce(
    (select nullif(revision.title, '') from revisions revision
      where revision.entry_id = ${sql.ref(`${text}.entry_id`)} and revision.lang = ${sql.ref(`${text}.lang`)}
      order by revision.number desc limit 1),
    (select key from entries where id = ${sql.ref(`${text}.entry_id`)}))`
}
