import { sql } from 'kysely'
import { type Actor, recordAudit, slugFrom } from '#src/features/entries/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import type { Topic } from './inquiry.model.ts'

/** What staff set of a topic. */
export type TopicFacts = Pick<Topic, 'names' | 'leads' | 'ownerId' | 'dueDays' | 'questions' | 'pageId' | 'isActive'>

export type SaveTopicResult = { readonly id: string } | 'unknown' | 'changed_meanwhile' | 'key_taken'

/**
 * Adds a topic after those that are there, or changes one. The address of its form in a language comes with its first
 * name there and stays: people keep it. One that is no longer active stays with the inquiries that were about it.
 */
export async function saveTopic(
  db: Db,
  topic: { facts: TopicFacts; key: string; changed?: { id: string; version: number } | undefined },
  by: Actor,
): Promise<SaveTopicResult> {
  const { facts, key, changed } = topic
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('inquiry topics'))`.execute(tx)
    const now = changed && (await readForChange(tx, changed.id))
    if (changed && !now) return 'unknown'
    if (changed && now?.version !== changed.version) return 'changed_meanwhile'
    const row = {
      names: JSON.stringify(facts.names),
      leads: JSON.stringify(facts.leads),
      slugs: JSON.stringify(await slugsFor(tx, facts.names, now?.slugs ?? {}, changed?.id)),
      owner_id: facts.ownerId ?? null,
      due_days: facts.dueDays,
      questions: JSON.stringify(facts.questions),
      page_id: facts.pageId ?? null,
      is_active: facts.isActive,
    }
    if (changed && now) {
      await tx
        .updateTable('inquiry_topics')
        .set({ ...row, version: changed.version + 1 })
        .where('id', '=', changed.id)
        .execute()
      await recordAudit(tx, { by, action: 'inquiry_topic.changed', detail: { key: now.key } })
      return { id: changed.id }
    }
    const { last } = await tx
      .selectFrom('inquiry_topics')
      .select(({ fn }) => fn.max('position').as('last'))
      .executeTakeFirstOrThrow()
    const added = await tx
      .insertInto('inquiry_topics')
      .values({ ...row, key, position: (last ?? 0) + 1 })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return 'key_taken'
    await recordAudit(tx, { by, action: 'inquiry_topic.added', detail: { key } })
    return added
  })
}

const readForChange = (tx: Tx, id: string) =>
  tx
    .selectFrom('inquiry_topics')
    .select(['key', 'slugs', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Links a topic to the page with what is often asked, where it has none yet. */
export async function linkTopicPage(tx: Tx, id: string, pageId: string): Promise<void> {
  await tx
    .updateTable('inquiry_topics')
    .set(({ eb }) => ({ page_id: pageId, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

async function slugsFor(tx: Tx, names: Labels, kept: Labels, id: string | undefined): Promise<Labels> {
  const others = await tx
    .selectFrom('inquiry_topics')
    .select('slugs')
    .$if(id !== undefined, (query) => query.where('id', '<>', id ?? ''))
    .execute()
  const slugs: Record<string, string> = {}
  for (const lang of LANGS) {
    const name = names[lang]
    const already = kept[lang]
    if (already) slugs[lang] = already
    else if (name) {
      const taken = new Set(others.map((other) => other.slugs[lang]))
      const made = slugFrom(name).slice(0, 60).replace(/-$/, '') || 'x'
      let slug = made
      for (let number = 2; taken.has(slug); number += 1) slug = `${made}-${number}`
      slugs[lang] = slug
    }
  }
  return slugs
}
