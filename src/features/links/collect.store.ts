import { type RawBuilder, sql } from 'kysely'
import { isPublic } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type LinkField, LONGEST_ADDRESS, type PlaceKind } from './link.model.ts'
import { canFollow, linksIn } from './links-in.ts'

const AT_ONCE = 2_000

/**
 * Collects the links of all published texts and of the register anew. What no longer stands anywhere is forgotten; what
 * somebody decided about a link is kept as long as it does. Answers how many there are.
 */
export async function collectLinks(db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    // Two processes that collect at once would each count half of it twice.
    await sql`select pg_advisory_xact_lock(hashtext('proxeny links'))`.execute(tx)
    await tx.deleteFrom('link_places').execute()
    await collectFromTexts(tx)
    for (const facts of FACTS) await addPlaces(tx, facts)
    await sql`delete from links where not exists (
      select 1 from link_places where link_places.address = links.address)`.execute(tx)
    const { count } = await tx
      .selectFrom('links')
      .select((each) => each.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  })
}

async function collectFromTexts(tx: Tx): Promise<void> {
  let after = { id: '00000000-0000-0000-0000-000000000000', lang: '' }
  for (;;) {
    const { rows } = await sql<{ id: string; lang: Lang; html: string; call: string | null }>`
      select text.entry_id as id, text.lang, revision.html, revision.call_href as call
        from translations text
        join revisions revision on revision.entry_id = text.entry_id and revision.lang = text.lang
                               and revision.number = text.live
       where ${isPublic('text')} and (text.entry_id, text.lang) > (${after.id}::uuid, ${after.lang})
       order by text.entry_id, text.lang limit ${AT_ONCE}`.execute(tx)
    const places = rows.flatMap(({ id, lang, html, call }) => [
      ...linksIn(html).map((address) => ({ address, id, lang, field: 'body' })),
      ...(call && canFollow(call) ? [{ address: call, id, lang, field: 'call' }] : []),
    ])
    if (places.length > 0) {
      await addPlaces(
        tx,
        sql`select found.address, 'text' as kind, found.id as subject_id, found.lang, found.field
              from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
                as found(address text, id uuid, lang text, field text)`,
      )
    }
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    after = last
  }
}

async function addPlaces(tx: Tx, places: RawBuilder<unknown>): Promise<void> {
  const found = sql`(${places}) found where found.address ~* '^(https?://|/[^/]|/$|entry:)'
    and octet_length(found.address) <= ${LONGEST_ADDRESS}`
  await sql`insert into links (address) select distinct found.address from ${found} on conflict do nothing`.execute(tx)
  await sql`
    insert into link_places (address, kind, subject_id, lang, field)
    select found.address, found.kind, found.subject_id, found.lang, found.field from ${found}
    on conflict do nothing`.execute(tx)
}

// Who is hidden, or was entered twice, leads nobody anywhere.
const SHOWN = sql`entry.facts_public and entry.merged_into is null`

const place = (kind: PlaceKind, field: LinkField, address: string, id: string, from: RawBuilder<unknown>) => sql`
  select trim(${sql.ref(address)}) as address, ${kind}::text as kind, ${sql.ref(id)} as subject_id, null::text as lang,
         ${field}::text as field ${from}`

const PARTIES = sql`from parties party join entries entry on entry.id = party.id where ${SHOWN}`
const ACTIVITIES = sql`from activities activity join entries entry on entry.id = activity.id where ${SHOWN}`

const FACTS: readonly RawBuilder<unknown>[] = [
  place('party', 'website', 'party.website', 'party.id', PARTIES),
  place('activity', 'website', 'activity.website', 'activity.id', ACTIVITIES),
  place('activity', 'registration', 'activity.registration_url', 'activity.id', ACTIVITIES),
  place('activity', 'source', 'activity.source_url', 'activity.id', ACTIVITIES),
  place('tie', 'document', 'document.url', 'document.tie_id', sql`from tie_documents document`),
  place('tie', 'state', 'entered.source_url', 'entered.tie_id', sql`from tie_states entered`),
  place('source', 'source', 'source.url', 'source.id', sql`from sources source`),
  place('tie', 'claim', 'claim.source_url', 'claim.tie_id', sql`from claims claim where claim.tie_id is not null`),
  place(
    'party',
    'claim',
    'claim.source_url',
    'claim.party_id',
    sql`from claims claim where claim.party_id is not null`,
  ),
  place(
    'activity',
    'claim',
    'claim.source_url',
    'claim.activity_id',
    sql`from claims claim where claim.activity_id is not null`,
  ),
]
