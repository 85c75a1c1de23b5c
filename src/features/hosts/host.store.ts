import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { HostFacts, SaveResult } from './host.model.ts'

/** Whom a change is about: nobody yet, or somebody in the version that whoever changes them has seen. */
export type Changed = { readonly id: string; readonly version: number } | undefined

/** Adds or changes a host. The audit log learns which one, and nothing of its contact. */
export async function saveHost(
  db: Db,
  host: { facts: HostFacts; changed?: Changed; key?: string | undefined },
  by: Actor,
): Promise<SaveResult> {
  const { facts, changed, key } = host
  return inTransaction(db, async (tx) => {
    const id = changed ? await change(tx, changed, facts) : await add(tx, facts, key)
    if (id === 'unknown' || id === 'changed_meanwhile') return id
    await tx.deleteFrom('host_topics').where('host_id', '=', id).execute()
    const topics = [...new Set(facts.topicIds)].map((topic_id) => ({ host_id: id, topic_id }))
    if (topics.length > 0) await tx.insertInto('host_topics').values(topics).execute()
    await recordAudit(tx, { by, action: changed ? 'host.changed' : 'host.added', detail: { host: id } })
    return { id }
  })
}

async function add(tx: Tx, facts: HostFacts, key: string | undefined): Promise<string> {
  const row = await tx
    .insertInto('hosts')
    .values({ ...rowOf(facts), key: key ?? null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function change(
  tx: Tx,
  { id, version }: NonNullable<Changed>,
  facts: HostFacts,
): Promise<string | 'unknown' | 'changed_meanwhile'> {
  const now = await tx.selectFrom('hosts').select('version').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!now) return 'unknown'
  if (now.version !== version) return 'changed_meanwhile'
  await tx
    .updateTable('hosts')
    .set({ ...rowOf(facts), version: version + 1 })
    .where('id', '=', id)
    .execute()
  return id
}

function rowOf(facts: HostFacts) {
  return {
    kind: facts.kind,
    party_id: facts.partyId ?? null,
    names: JSON.stringify(facts.names),
    leads: JSON.stringify(facts.leads),
    places: JSON.stringify(facts.places),
    latitude: facts.place?.latitude ?? null,
    longitude: facts.place?.longitude ?? null,
    langs: [...facts.langs],
    most_guests: facts.mostGuests ?? null,
    weekdays: [...facts.weekdays],
    opens: facts.opens.toString(),
    closes: facts.closes.toString(),
    quota: facts.quota ?? null,
    contact_name: facts.contact.name,
    contact_email: facts.contact.email,
    contact_phone: facts.contact.phone ?? null,
    contact_lang: facts.contact.lang,
    notes: facts.notes,
    is_active: facts.isActive,
  }
}
