import { sql } from 'kysely'
import type { EntryName } from '#src/features/entries/index.ts'
import { dateFrom } from '#src/features/facts/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { ActivityFacts, Role } from './activity.model.ts'

/** All that the register knows of an activity, as it is saved: for whoever adds to it. */
export async function readActivityFacts(db: Db, id: string): Promise<ActivityFacts | undefined> {
  const row = await db
    .selectFrom('activities as activity')
    .innerJoin('entries as entry', 'entry.id', 'activity.id')
    .selectAll('activity')
    .select(['entry.key', 'entry.facts_public', 'entry.occurs_from', 'entry.occurs_to', 'entry.occurs_precision'])
    .select(
      sql<
        EntryName[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('lang', name.lang, 'name', name.name, 'kind', name.kind)
        order by name.position), '[]') from entry_names name where name.entry_id = entry.id)`.as('names'),
    )
    .select(
      sql<{ role: Role; party: string; amount: number | null; currency: string | null }[]>`
        (select coalesce(jsonb_agg(jsonb_build_object('role', role.role, 'party', party.key, 'amount', role.amount,
                                                      'currency', role.currency) order by role.position), '[]')
           from activity_parties role join entries party on party.id = role.party_id
          where role.activity_id = entry.id)`.as('roles'),
    )
    .select(
      sql<{ vocabulary: string; key: string }[]>`
        (select coalesce(jsonb_agg(jsonb_build_object('vocabulary', term.vocabulary, 'key', term.key)), '[]')
           from entry_terms link join terms term on term.id = link.term_id where link.entry_id = entry.id)`.as('terms'),
    )
    .where('activity.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const from = dateFrom(row.occurs_from, row.occurs_precision)
  const keysOf = (vocabulary: string) =>
    row.terms.filter((term) => term.vocabulary === vocabulary).map((term) => term.key)
  return {
    key: row.key,
    kind: row.kind,
    names: row.names,
    when: from && { from, to: dateFrom(row.occurs_to, row.occurs_precision) },
    hours:
      row.starts_at && row.time_zone
        ? { start: row.starts_at, end: row.ends_at ?? undefined, timeZone: row.time_zone }
        : undefined,
    roles: row.roles.map(({ role, party, amount, currency }) => ({
      role,
      party,
      money: amount !== null && currency ? { amount: Number(amount), currency } : undefined,
    })),
    programme: row.programme ?? undefined,
    reasons: row.reasons,
    places: row.places,
    place:
      row.latitude !== null && row.longitude !== null
        ? { latitude: row.latitude, longitude: row.longitude }
        : undefined,
    website: row.website ?? undefined,
    registrationUrl: row.registration_url ?? undefined,
    status: row.status,
    audiences: keysOf('audience'),
    themes: keysOf('theme'),
    source: row.source ?? undefined,
    sourceUrl: row.source_url ?? undefined,
    isPublic: row.facts_public,
  }
}
