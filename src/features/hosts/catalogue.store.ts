import type { Actor } from '#src/features/entries/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { CatalogueFile } from './catalogue.shapes.ts'
import { saveHost } from './host.store.ts'
import { saveRoom } from './room.store.ts'
import { saveTopic } from './topic.store.ts'

/**
 * Loads the first catalogue of a city. What is there already is left as it is: from then on it is kept in the office.
 * Answers what has to be mended.
 */
export async function loadCatalogue(tx: Tx, file: CatalogueFile, by: Actor): Promise<string[]> {
  for (const { key, name, lead, offered } of file.topics) {
    await saveTopic(tx, { key, facts: { names: name, leads: lead, isOffered: offered } }, by)
  }
  const topics = new Map(
    (await tx.selectFrom('visit_topics').select(['id', 'key']).execute()).map(({ id, key }) => [key, id]),
  )
  const known = await keysIn(tx)
  const problems: string[] = []
  for (const host of file.hosts) {
    const missing = host.topics.filter((key) => !topics.has(key))
    problems.push(...missing.map((key) => `hosts: ${host.key} is about "${key}", which is no topic here.`))
    if (missing.length > 0 || known.has(host.key)) continue
    known.add(host.key)
    const saved = await saveHost(tx, { key: host.key, facts: factsOf(host, topics) }, by)
    if (typeof saved === 'string') continue
    for (const { key, name, seats, place } of host.rooms) {
      if (known.has(`room ${key}`)) {
        problems.push(`rooms: There are two rooms "${key}".`)
        continue
      }
      known.add(`room ${key}`)
      await saveRoom(tx, { key, facts: { hostId: saved.id, names: name, seats, place, isActive: true } }, by)
    }
  }
  return problems
}

async function keysIn(tx: Tx): Promise<Set<string>> {
  const hosts = await tx.selectFrom('hosts').select('key').execute()
  const rooms = await tx.selectFrom('visit_rooms').select('key').execute()
  return new Set([...hosts.map(({ key }) => key ?? ''), ...rooms.map(({ key }) => `room ${key}`)])
}

function factsOf(host: CatalogueFile['hosts'][number], topics: ReadonlyMap<string, string>) {
  return {
    kind: host.kind,
    partyId: undefined,
    names: host.name,
    leads: host.lead,
    places: host.address,
    place: host.place,
    topicIds: host.topics.flatMap((key) => topics.get(key) ?? []),
    langs: host.languages,
    mostGuests: host.most_guests,
    weekdays: host.weekdays,
    opens: host.opens,
    closes: host.closes,
    quota: host.quota,
    contact: { ...host.contact, phone: host.contact.phone },
    notes: host.notes,
    isActive: true,
  }
}
