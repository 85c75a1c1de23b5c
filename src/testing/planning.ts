import { randomBytes, randomUUID } from 'node:crypto'
import { secretOfGuest } from '#src/features/delegation/index.ts'
import { type HostFacts, saveHost, saveRoom } from '#src/features/hosts/index.ts'
import { addSession, type SessionFacts } from '#src/features/programme/index.ts'
import { readVisit, type Visit } from '#src/features/visits/index.ts'
import { hashSecret } from '#src/platform/secrets/secret.ts'
import { possibleDay } from './asking.ts'
import type { TestCity } from './city.ts'
import { confirmVisit as makeConfirmedVisit } from './confirmed-visit.ts'

type Means = Pick<TestCity, 'db' | 'vault'>
let count = 0

/** A visit of two days that is confirmed; its first day is a Tuesday. What is given replaces some of its columns. */
export async function confirmVisit({ db }: Means, own: Record<string, unknown> = {}): Promise<Visit> {
  count += 1
  const contact = { name: 'Julie Exemple', email: `julie${count}@cities.example`, phone: undefined }
  const days = { from: possibleDay(), to: possibleDay().add({ days: 1 }) }
  const visit = await makeConfirmedVisit(db, { wish: { organisation: `Delegation ${count}`, contact }, days })
  if (Object.keys(own).length === 0) return visit
  await db
    .updateTable('visits')
    .set(own as never)
    .where('id', '=', visit.id)
    .execute()
  return (await readVisit(db, visit.id)) as Visit
}

/** A host that takes guests on working days; what is given replaces some of it. */
export async function addHost({ db }: Means, name: string, own: Partial<HostFacts> = {}): Promise<string> {
  const facts: HostFacts = {
    kind: 'school',
    partyId: undefined,
    names: { en: name, sv: `${name} (sv)` },
    leads: {},
    places: { en: `${name} street 1` },
    place: undefined,
    topicIds: [],
    langs: ['en', 'sv'],
    mostGuests: undefined,
    weekdays: [1, 2, 3, 4, 5],
    opens: Temporal.PlainTime.from('08:00'),
    closes: Temporal.PlainTime.from('16:30'),
    quota: undefined,
    contact: {
      name: `Contact of ${name}`,
      email: `${name.toLowerCase().replaceAll(/\W/g, '.')}@host.example`,
      phone: undefined,
      lang: 'sv',
    },
    notes: '',
    isActive: true,
    ...own,
  }
  const saved = await saveHost(db, { facts }, TESTER)
  if (typeof saved === 'string') throw new Error(saved)
  return saved.id
}

/** A room of a host. */
export async function addRoom({ db }: Means, hostId: string, name: string, seats: number): Promise<string> {
  const facts = { hostId, names: { en: name }, seats, place: undefined, isActive: true }
  const saved = await saveRoom(db, { facts }, TESTER)
  if (typeof saved === 'string') throw new Error(saved)
  return saved.id
}

/** Somebody of a delegation, with the address of their page. */
export async function addGuest(
  { db, vault }: Means,
  visit: Visit,
  name: string,
  own: Record<string, unknown> = {},
): Promise<{ id: string; path: string; email: string }> {
  const id = randomUUID()
  const secret = secretOfGuest(vault, { id, linkNumber: 1 })
  const email = `${name.toLowerCase().replaceAll(/\W/g, '.')}.${visit.number}@guest.example`
  await db
    .insertInto('guests')
    .values({
      id,
      visit_id: visit.id,
      position: 1,
      secret_hash: hashSecret(secret),
      lang: 'en',
      name,
      email,
      badge: randomBytes(6).toString('hex'),
      ...own,
    } as never)
    .execute()
  return { id, path: `/guest/${secret}`, email }
}

/** A session on a day of a visit, by the clock of the city. */
export function planSession(
  { db }: Means,
  visit: Visit,
  { on = 0, from, to, ...own }: { on?: number; from: string; to: string } & Partial<SessionFacts>,
): Promise<string> {
  const day = (visit.days?.from ?? possibleDay()).add({ days: on })
  const at = (clock: string) => day.toZonedDateTime({ timeZone: visit.timeZone, plainTime: clock }).toInstant()
  const facts: SessionFacts = {
    kind: 'meeting',
    start: at(from),
    end: at(to),
    timeZone: visit.timeZone,
    titles: { en: 'A session' },
    purposes: {},
    hostNotes: '',
    hostId: undefined,
    roomId: undefined,
    places: {},
    place: undefined,
    speakers: '',
    langs: ['en'],
    interpreted: [],
    diets: [],
    travelMinutes: undefined,
    guestIds: [],
    documents: [],
    ...own,
  }
  return addSession(db, visit.id, facts, TESTER)
}

const TESTER = 'a test'
