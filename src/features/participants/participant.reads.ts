import { type RawBuilder, sql } from 'kysely'
import { idInOwnLink, isSecretOf } from '#src/features/joining/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import type { Part, Participant, Time } from './participant.model.ts'

const select = (db: Db) =>
  db
    .selectFrom('participants')
    .innerJoin('people as person', 'person.id', 'participants.person_id')
    .selectAll('participants')
    .select(['person.name', 'person.email', 'person.phone'])

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

/** The participant whom a link belongs to. */
export async function readParticipantBySecret(db: Db, vault: Vault, secret: string): Promise<Participant | undefined> {
  const id = idInOwnLink(secret)
  const found = id && (await readParticipant(db, id))
  return found && isSecretOf(vault, 'participant', secret, found) ? found : undefined
}

export async function readParticipant(db: Db, id: string): Promise<Participant | undefined> {
  const row = await select(db).where('participants.id', '=', id).executeTakeFirst()
  return row && participantFrom(row)
}

export async function readParticipantOfPerson(db: Db, personId: string): Promise<Participant | undefined> {
  const row = await select(db).where('participants.person_id', '=', personId).executeTakeFirst()
  return row && participantFrom(row)
}

/** A participant whom nobody else changes until the transaction ends. */
export async function lockParticipant(db: Db, id: string): Promise<Participant | undefined> {
  const row = await select(db).where('participants.id', '=', id).forUpdate('participants').executeTakeFirst()
  return row && participantFrom(row)
}

/** Whom staff look for. */
export interface ParticipantWish {
  readonly ids?: readonly string[] | undefined
  readonly part?: Part | undefined
  readonly lang?: string | undefined
  readonly themeId?: string | undefined
  readonly time?: Time | undefined
  readonly active?: true | undefined
}

/** The participants of a wish, by name. */
export async function readParticipants(db: Db, wish: ParticipantWish): Promise<Participant[]> {
  const conditions: RawBuilder<boolean>[] = [sql<boolean>`true`]
  if (wish.ids) conditions.push(sql`participants.id = any(${wish.ids}::uuid[])`)
  if (wish.part) conditions.push(sql`${wish.part} = any(participants.roles)`)
  if (wish.lang) conditions.push(sql`participants.speaks @> ${JSON.stringify([{ lang: wish.lang }])}::jsonb`)
  if (wish.themeId) conditions.push(sql`${wish.themeId}::uuid = any(participants.themes)`)
  if (wish.time) conditions.push(sql`${wish.time} = any(participants.times)`)
  if (wish.active) conditions.push(sql`participants.state = 'active'`)
  const rows = await select(db)
    .where(sql<boolean>`${sql.join(conditions, sql` and `)}`)
    .orderBy(sql`lower(person.name)`)
    .orderBy('participants.id')
    .execute()
  return rows.map(participantFrom)
}

function participantFrom(row: Row): Participant {
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    lang: row.lang,
    association: row.association,
    parts: row.roles,
    speaks: row.speaks,
    themeIds: row.themes,
    times: row.times,
    words: row.words,
    state: row.state,
    since: row.since,
    confirmedAt: row.confirmed_at,
    remindedAt: row.reminded_at ?? undefined,
    linkNumber: row.link_number,
    version: row.version,
  }
}
