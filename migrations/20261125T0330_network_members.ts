import { type Kysely, sql } from 'kysely'

/** Who else is a member of a network: our own memberships are ties, those of others are known by its list only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table network_members (
      network_id uuid not null references parties,
      party_id uuid not null references parties,
      primary key (network_id, party_id)
    )`.execute(db)
  await sql`create index network_members_party on network_members (party_id)`.execute(db)
}
