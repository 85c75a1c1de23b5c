import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { hashSecret } from '#src/platform/secrets/secret.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { secretOfGuest } from './guest.link.ts'
import type { Guest, GuestAnswers } from './guest.model.ts'
import { readGuest } from './guest.reads.ts'
import { wipeGuests } from './wipe.store.ts'

/** How many people one delegation can have. */
export const MOST_GUESTS = 300

/** Somebody who is to be added to a delegation. */
export interface NewGuest {
  readonly visitId: string
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly lang: Lang
  readonly organisation?: string | undefined
  readonly country?: string | undefined
  readonly isLeader?: boolean
}

export type AddGuestResult = { readonly guest: Guest } | 'there_already' | 'too_many' | 'unknown_visit'

/** Adds somebody to a delegation. A form that is sent twice adds nobody twice: an address is of one person. */
export async function addGuest(db: Db, vault: Vault, person: NewGuest, by: Actor): Promise<AddGuestResult> {
  return inTransaction(db, async (tx) => {
    if (!(await lockDelegation(tx, person.visitId))) return 'unknown_visit'
    const there = await tx
      .selectFrom('guests')
      .select(['email', 'name', 'position', 'left_at'])
      .where('visit_id', '=', person.visitId)
      .execute()
    const staying = there.filter((guest) => guest.left_at === null)
    if (staying.length >= MOST_GUESTS) return 'too_many'
    const isSame = (guest: { email: string | null; name: string | null }) =>
      person.email
        ? guest.email?.toLowerCase() === person.email.toLowerCase()
        : guest.email === null && guest.name === person.name
    if (staying.some(isSame)) return 'there_already'
    const id = randomUUID()
    await tx
      .insertInto('guests')
      .values({
        id,
        visit_id: person.visitId,
        position: Math.max(0, ...there.map(({ position }) => position)) + 1,
        secret_hash: hashSecret(secretOfGuest(vault, { id, linkNumber: 1 })),
        is_leader: person.isLeader ?? false,
        lang: person.lang,
        email: person.email ?? null,
        name: person.name ?? null,
        organisation: person.organisation ?? '',
        country: person.country ?? null,
        badge: makeBadge(),
        ...NOTHING_SAID,
      })
      .execute()
    await recordAudit(tx, { by, action: 'guest.added', detail: { visit: person.visitId, guest: id } })
    return { guest: (await readGuest(tx, id)) as Guest }
  })
}

const NOTHING_SAID = {
  arrives_at: null,
  arrives_by: null,
  photo_consent: null,
  answered_at: null,
  passport_name: null,
  born_on: null,
  confirmed_at: null,
  came_at: null,
  left_at: null,
  erased_at: null,
}

// Without letters and digits that are taken for each other when somebody reads them out.
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const makeBadge = () => Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join('')

// Who changes who belongs to a delegation waits for others who do: there is always a leader.
async function lockDelegation(tx: Tx, visitId: string): Promise<boolean> {
  const visit = await tx.selectFrom('visits').select('id').where('id', '=', visitId).forUpdate().executeTakeFirst()
  return visit !== undefined
}

export type SaveGuestResult = 'saved' | 'changed_meanwhile' | 'gone'

/** Keeps what a guest, or the office for them, says of themselves. */
export async function saveAnswers(
  db: Db,
  id: string,
  said: { answers: GuestAnswers; version: number; by: Actor; lang?: Lang; email?: string | undefined },
): Promise<SaveGuestResult> {
  const { answers } = said
  return change(db, id, said, {
    name: answers.name,
    title: answers.title,
    organisation: answers.organisation,
    country: answers.country ?? null,
    speaks: [...answers.speaks],
    diets: [...answers.diets],
    diet_note: answers.dietNote,
    accessibility: answers.accessibility,
    arrives_at: answers.arrivesAt ?? null,
    arrives_by: answers.arrivesBy ?? null,
    arrival_note: answers.arrivalNote,
    photo_consent: answers.photoConsent ?? null,
    answered_at: Temporal.Now.instant(),
    ...(said.lang && { lang: said.lang }),
    ...('email' in said && { email: said.email ?? null }),
  })
}

/** Keeps what only a letter of invitation needs. */
export function savePassport(
  db: Db,
  id: string,
  said: { passport: { name: string; bornOn: Temporal.PlainDate }; version: number; by: Actor },
): Promise<SaveGuestResult> {
  const { name, bornOn } = said.passport
  return change(db, id, said, { passport_name: name, born_on: bornOn, confirmed_at: Temporal.Now.instant() })
}

/** Keeps the language that a guest wants to be written to in. */
export async function saveGuestLang(db: Db, id: string, lang: Lang): Promise<void> {
  await db.updateTable('guests').set({ lang }).where('id', '=', id).where('left_at', 'is', null).execute()
}

async function change(
  db: Db,
  id: string,
  { version, by }: { version: number; by: Actor },
  values: Record<string, unknown>,
): Promise<SaveGuestResult> {
  return inTransaction(db, async (tx) => {
    const guest = await tx
      .selectFrom('guests')
      .select(['version', 'visit_id', 'left_at', 'erased_at'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!guest || guest.left_at || guest.erased_at) return 'gone'
    if (guest.version !== version) return 'changed_meanwhile'
    await tx
      .updateTable('guests')
      .set({ ...values, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await recordAudit(tx, { by, action: 'guest.changed', detail: { visit: guest.visit_id, guest: id } })
    return 'saved'
  })
}

/** Gives a guest another link; the one before opens nothing any more. */
export async function renewLink(db: Db, vault: Vault, id: string, by: Actor): Promise<Guest | undefined> {
  return inTransaction(db, async (tx) => {
    const guest = await readGuest(tx, id)
    if (!guest) return undefined
    const linkNumber = guest.linkNumber + 1
    const secret_hash = hashSecret(secretOfGuest(vault, { id, linkNumber }))
    await tx.updateTable('guests').set({ link_number: linkNumber, secret_hash }).where('id', '=', id).execute()
    await recordAudit(tx, { by, action: 'guest.link_renewed', detail: { visit: guest.visitId, guest: id } })
    return { ...guest, linkNumber }
  })
}

export type RemoveGuestResult = 'removed' | 'last_leader' | 'gone'

/** Takes somebody out of a delegation, with all that they said. The last leader hands over first, as long as there is a visit. */
export async function removeGuest(
  db: Db,
  id: string,
  { by, isOver = false }: { by: Actor; isOver?: boolean },
): Promise<RemoveGuestResult> {
  return inTransaction(db, async (tx) => {
    const found = await readGuest(tx, id)
    if (!found || !(await lockDelegation(tx, found.visitId))) return 'gone'
    const guest = await readGuest(tx, id)
    if (!guest) return 'gone'
    if (!isOver && guest.isLeader && !(await hasOtherLeader(tx, guest))) return 'last_leader'
    // Who came, came: their number stays, as it does when the period of the visit ends.
    if (!guest.cameAt) await tx.updateTable('guests').set({ left_at: sql`now()` }).where('id', '=', id).execute()
    await wipeGuests(tx, { ids: [id] })
    await recordAudit(tx, { by, action: 'guest.removed', detail: { visit: guest.visitId, guest: id } })
    return 'removed'
  })
}

async function hasOtherLeader(tx: Tx, guest: Guest): Promise<boolean> {
  const other = await tx
    .selectFrom('guests')
    .select('id')
    .where('visit_id', '=', guest.visitId)
    .where('is_leader', '=', true)
    .where('left_at', 'is', null)
    .where('erased_at', 'is', null)
    .where('id', '<>', guest.id)
    .executeTakeFirst()
  return other !== undefined
}

/** Makes somebody else of the delegation its leader. Answers whom; undefined when they are not of it. */
export async function handOver(db: Db, from: Guest, toId: string, by: Actor): Promise<Guest | undefined> {
  return inTransaction(db, async (tx) => {
    await lockDelegation(tx, from.visitId)
    const to = await readGuest(tx, toId)
    if (to?.visitId !== from.visitId || to.id === from.id) return undefined
    await tx.updateTable('guests').set({ is_leader: false }).where('id', '=', from.id).execute()
    await tx.updateTable('guests').set({ is_leader: true }).where('id', '=', to.id).execute()
    await recordAudit(tx, { by, action: 'guest.leads', detail: { visit: to.visitId, guest: to.id } })
    return { ...to, isLeader: true }
  })
}
