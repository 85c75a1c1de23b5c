import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Person, type PersonalRoom, periodOf, readPersonByEmail } from '#src/features/people/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import type { OwnPart } from './own.model.ts'
import { presentProcessing } from './record.present.ts'

interface Means {
  readonly db: Db
  readonly vault: Vault
}

// Whom no room knows by an id can still stand somewhere by their address.
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whoever owns an address, also when the city knows it only from a visit. */
export async function personOfAddress(db: Db, email: string, lang: Lang): Promise<Person> {
  const known = await readPersonByEmail(db, email)
  const createdAt = Temporal.Now.instant()
  return known ?? { id: NOBODY, email, name: '', phone: '', lang, mergedInto: undefined, createdAt, version: 0 }
}

/** Whether the city keeps contact with somebody, beside what other rooms hold by their address. */
export const isKnown = ({ id }: Person) => id !== NOBODY

/** All that is kept of somebody, room by room; rooms that hold nothing are left out. */
export async function collectOwn(
  means: Means & { origin: string; timeZone: string; rooms: readonly PersonalRoom[] },
  person: Person,
  lang: Lang,
): Promise<OwnPart[]> {
  const parts: OwnPart[] = []
  for (const room of means.rooms) {
    const kept = await room.collect({ ...means, lang }, person)
    if (kept.length > 0) parts.push({ item: await presentProcessing(means.db, room, lang), kept })
  }
  return parts
}

/** The version of the shape of what is taken along (docs/own-data.schema.json). */
export const OWN_DATA_VERSION = 1

/** All that is kept of somebody as data to take along (GDPR art. 20). */
export async function takeOwn(
  { db, vault, rooms }: Means & { rooms: readonly PersonalRoom[] },
  person: Person,
  { city, lang }: { city: string; lang: Lang },
): Promise<Record<string, unknown>> {
  const data: unknown[] = []
  for (const { processing, take } of rooms) {
    const held = await take(db, person, { vault })
    if (Object.keys(held).length === 0) continue
    const { key, name, purpose, basis } = processing
    const period = (await periodOf(db, processing))[lang]
    data.push({ key, name: name[lang], purpose: purpose[lang], basis, period, held })
  }
  return { version: OWN_DATA_VERSION, made: Temporal.Now.instant().toString(), city, lang, address: person.email, data }
}

/**
 * Erases people in every room, in one transaction: all of it goes, or nothing. The log keeps that it happened, and for a
 * person that the city knew, by which number.
 */
export async function erasePeople(
  { db, vault }: Means,
  rooms: readonly PersonalRoom[],
  erasing: { people: readonly Person[]; by: Actor; reason?: string | undefined },
): Promise<void> {
  const { people, by, reason } = erasing
  await inTransaction(db, async (tx) => {
    for (const person of people) {
      // Two who erase the same wait for each other: what the first one did is done.
      await sql`select pg_advisory_xact_lock(29, hashtext(${person.email.toLowerCase()}))`.execute(tx)
      for (const room of rooms) await room.erase(tx, person, { vault })
    }
    const ids = people.filter(isKnown).map(({ id }) => id)
    await recordAudit(tx, { by, action: 'person.erased', detail: { people: ids, ...(reason && { reason }) } })
  })
}
