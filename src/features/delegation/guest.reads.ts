import type { Db } from '#src/platform/database/tables.ts'
import { hashSecret } from '#src/platform/secrets/secret.ts'
import type { Guest, OpenedLink } from './guest.model.ts'

/** Who comes on a visit, the leaders first. Those who left the delegation are not among them. */
export async function readGuests(db: Db, visitId: string): Promise<Guest[]> {
  const rows = await select(db)
    .where('visit_id', '=', visitId)
    .where('left_at', 'is', null)
    .orderBy('is_leader', 'desc')
    .orderBy('position')
    .execute()
  return rows.map(present)
}

/** One person of a delegation; undefined when there is none, or not any more. */
export async function readGuest(db: Db, id: string): Promise<Guest | undefined> {
  const row = await select(db).where('id', '=', id).where('left_at', 'is', null).executeTakeFirst()
  return row && present(row)
}

/** What a secret link of a guest opens. Who left, or had everything erased, has a link that ended. */
export async function openGuestLink(db: Db, secret: string): Promise<OpenedLink> {
  const row = await select(db).where('secret_hash', '=', hashSecret(secret)).executeTakeFirst()
  if (!row) return 'unknown'
  return row.left_at || row.erased_at ? 'ended' : { guest: present(row) }
}

const select = (db: Db) => db.selectFrom('guests').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function present(row: Row): Guest {
  const { passport_name: name, born_on: bornOn } = row
  return {
    id: row.id,
    visitId: row.visit_id,
    position: row.position,
    linkNumber: row.link_number,
    isLeader: row.is_leader,
    lang: row.lang,
    email: row.email ?? undefined,
    name: row.name ?? undefined,
    title: row.title,
    organisation: row.organisation,
    country: row.country ?? undefined,
    speaks: row.speaks,
    diets: row.diets,
    dietNote: row.diet_note,
    accessibility: row.accessibility,
    arrivesAt: row.arrives_at ?? undefined,
    arrivesBy: row.arrives_by ?? undefined,
    arrivalNote: row.arrival_note,
    photoConsent: row.photo_consent ?? undefined,
    answeredAt: row.answered_at ?? undefined,
    passport: name && bornOn ? { name, bornOn } : undefined,
    badge: row.badge,
    cameAt: row.came_at ?? undefined,
    version: row.version,
  }
}
