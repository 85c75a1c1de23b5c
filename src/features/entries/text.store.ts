import { sql } from 'kysely'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { namedLinks, RENDERER, renderMarkdown } from '#src/platform/markdown/render.ts'
import {
  type Actor,
  type EntryKind,
  type EntryText,
  idOfActor,
  nameOfActor,
  parseEntryName,
  type TextReview,
} from './entry.model.ts'
import { recordAudit } from './entry.store.ts'
import { claimSlug } from './names.store.ts'

/** A new text of an entry in one language. */
export interface TextChange {
  readonly entryId: string
  readonly kind: EntryKind
  readonly lang: Lang
  readonly text: EntryText
  readonly slug: string
  /** The revision of the original that it was made from; null in the original itself. */
  readonly madeFrom: number | null
  /** A change of substance moves "updated" when it is published and makes translations stale. */
  readonly ofSubstance: boolean
  /** What was wrong before, in a sentence for readers. A correction is a change of substance. */
  readonly correction?: string | undefined
  readonly by: Actor
  readonly note?: string | undefined
  /** The service that drafted it: it is not published before a person stands by it. */
  readonly machine?: string | undefined
}

export type WriteTextResult = { readonly number: number } | 'slug_taken'

/** Keeps a new revision of a text. Nothing of it is public before it is published. */
export async function writeText(db: Db, change: TextChange): Promise<WriteTextResult> {
  const html = await renderMarkdown(change.text.body)
  return inTransaction(db, async (tx) => {
    if (!(await claimSlug(tx, { ...change, id: change.entryId }))) return 'slug_taken'

    const current = await tx
      .selectFrom('translations')
      .select('latest')
      .where('entry_id', '=', change.entryId)
      .where('lang', '=', change.lang)
      .forUpdate()
      .executeTakeFirst()
    const number = (current?.latest ?? 0) + 1

    await tx
      .insertInto('revisions')
      .values({
        entry_id: change.entryId,
        lang: change.lang,
        number,
        title: change.text.title,
        lead: change.text.lead,
        body: change.text.body,
        call_label: change.text.call?.label ?? null,
        call_href: change.text.call?.href ?? null,
        html,
        renderer: RENDERER,
        mentions: await idsOfMentioned(tx, html),
        made_from: change.madeFrom,
        machine: change.machine ?? null,
        of_substance: change.ofSubstance || change.correction !== undefined,
        correction: change.correction ?? null,
        by: nameOfActor(change.by),
        by_id: idOfActor(change.by),
        note: change.note ?? null,
      })
      .execute()
    await tx
      .insertInto('translations')
      .values({ entry_id: change.entryId, lang: change.lang, state: 'draft', slug: change.slug, latest: number })
      .onConflict((row) =>
        // Who approved, approved of other words than these.
        row
          .columns(['entry_id', 'lang'])
          .doUpdateSet({ latest: number, slug: change.slug, review: reviewAfterWriting }),
      )
      .execute()
    await recordAudit(tx, {
      by: change.by,
      action: 'text.written',
      entryId: change.entryId,
      lang: change.lang,
      detail: {
        revision: number,
        ofSubstance: change.ofSubstance || change.correction !== undefined,
        ...(change.correction !== undefined && { correction: change.correction }),
        ...(change.note !== undefined && { note: change.note }),
        ...(change.machine !== undefined && { machine: change.machine }),
      },
    })
    return { number }
  })
}

const reviewAfterWriting = sql<TextReview | null>`case when translations.review is not null then 'asked' end`

async function idsOfMentioned(tx: Tx, html: string): Promise<string[]> {
  const ids: string[] = []
  for (const link of namedLinks(html)) {
    const entry = link.scheme === 'entry' ? parseEntryName(link.name) : undefined
    if (!entry) continue
    const found = await tx
      .selectFrom('entries')
      .select('id')
      .where('kind', '=', entry.kind)
      .where('key', '=', entry.key)
      .executeTakeFirst()
    if (found) ids.push(found.id)
  }
  return ids
}

/** Renders the public texts that an older renderer made. Answers how many. */
export async function renderTextsAgain(db: Db): Promise<number> {
  const outdated = await db
    .selectFrom('revisions')
    .select(['entry_id', 'lang', 'number', 'body'])
    .where('renderer', '<', RENDERER)
    .execute()
  for (const { entry_id, lang, number, body } of outdated) {
    await db
      .updateTable('revisions')
      .set({ html: await renderMarkdown(body), renderer: RENDERER })
      .where('entry_id', '=', entry_id)
      .where('lang', '=', lang)
      .where('number', '=', number)
      .execute()
  }
  return outdated.length
}
