import { sql } from 'kysely'
import { type EntryKind, pathOfEntry, publishText, recordAudit } from '#src/features/entries/index.ts'
import type { ReadAs } from '#src/features/office/index.ts'
import type { StaffMember } from '#src/features/staff/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { hashSecret, makeSecret } from '#src/platform/secrets/secret.ts'
import type { PreviewLink } from './text.model.ts'

/** How long a link to a preview works. */
export const PREVIEW_DAYS = 7

/** Ends the transaction of a preview: nothing of it may stay. */
class NothingStays extends Error {}

/**
 * Draws a revision of a text exactly as readers would see it, had it been published now: it is published inside a
 * transaction, read there by the public side itself, and taken back. Undefined when there is no such revision.
 */
export async function drawPreview(
  db: Db,
  readAs: ReadAs,
  wish: { entryId: string; lang: Lang; revision?: number | undefined },
): Promise<Response | undefined> {
  let drawn: Response | undefined
  await db
    .transaction()
    .execute(async (tx) => {
      const text = await tx
        .selectFrom('translations as text')
        .innerJoin('entries as entry', 'entry.id', 'text.entry_id')
        .select(['entry.kind', 'text.latest'])
        .where('text.entry_id', '=', wish.entryId)
        .where('text.lang', '=', wish.lang)
        .executeTakeFirst()
      const revision = wish.revision ?? text?.latest
      if (!text || !revision || revision > text.latest) throw new NothingStays()
      await tx.updateTable('languages').set({ open: true }).where('code', '=', wish.lang).execute()
      await tx.updateTable('entries').set({ facts_public: true }).where('id', '=', wish.entryId).execute()
      // A preview is for those who are to read what a machine drafted.
      await tx
        .updateTable('revisions')
        .set({ machine: null })
        .where('entry_id', '=', wish.entryId)
        .where('lang', '=', wish.lang)
        .where('number', '=', revision)
        .execute()
      await publishText(tx, { entryId: wish.entryId, lang: wish.lang, revision, by: 'preview' })
      const path = await pathOfPreview(tx, { ...wish, kind: text.kind })
      const response = await readAs(tx, path)
      // Read to its end while the transaction is still open.
      drawn = new Response(await response.text(), { status: response.status, headers: response.headers })
      throw new NothingStays()
    })
    .catch((error) => {
      if (!(error instanceof NothingStays)) throw error
    })
  return drawn
}

// The page of a fact is at its name, that of a text at its own address.
async function pathOfPreview(db: Db, { entryId, lang, kind }: { entryId: string; lang: Lang; kind: EntryKind }) {
  const { rows } = await sql<{ slug: string }>`
    select slug from (
      select name.slug, 0 as place, name.lang = ${lang} as is_own, position from entry_names name
       where name.entry_id = ${entryId} and name.kind = 'name' and ${kind} in ('party', 'activity')
      union all
      select text.slug, 1, true, 0 from translations text where text.entry_id = ${entryId} and text.lang = ${lang}) slugs
     order by place, is_own desc, position limit 1`.execute(db)
  return pathOfEntry(lang, { kind, slug: rows[0]?.slug ?? '' })
}

/** Makes a link for outsiders to one text, for seven days. Answers its secret. */
export async function sharePreview(
  db: Db,
  wish: { entryId: string; lang: Lang; revision: number | undefined; by: StaffMember },
): Promise<string> {
  const secret = makeSecret()
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto('preview_links')
      .values({
        secret_hash: hashSecret(secret),
        entry_id: wish.entryId,
        lang: wish.lang,
        revision: wish.revision ?? null,
        by: wish.by.name,
        by_id: wish.by.id,
        expires_at: Temporal.Now.instant().add({ hours: PREVIEW_DAYS * 24 }),
      })
      .execute()
    await recordAudit(tx, { ...wish, action: 'preview.shared', detail: { revision: wish.revision ?? 'latest' } })
  })
  return secret
}

/** The links to a text that still work. */
export function listPreviews(db: Db, text: { entryId: string; lang: Lang }): Promise<PreviewLink[]> {
  return db
    .selectFrom('preview_links')
    .select(['secret_hash as hash', 'revision', 'by', 'expires_at as expiresAt'])
    .where('entry_id', '=', text.entryId)
    .where('lang', '=', text.lang)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', Temporal.Now.instant())
    .orderBy('created_at', 'desc')
    .execute()
}

/** Ends a link before its time. */
export async function revokePreview(
  db: Db,
  wish: { entryId: string; lang: Lang; hash: string; by: StaffMember },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('preview_links')
      .set({ revoked_at: Temporal.Now.instant() })
      .where('secret_hash', '=', wish.hash)
      .where('entry_id', '=', wish.entryId)
      .where('lang', '=', wish.lang)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await recordAudit(tx, { ...wish, action: 'preview.revoked' })
  })
}

/** What a link leads to; 'ended' when it was revoked or its time is over. Undefined when there never was one. */
export async function openPreview(
  db: Db,
  secret: string,
): Promise<{ entryId: string; lang: Lang; revision: number | undefined } | 'ended' | undefined> {
  const row = await db
    .selectFrom('preview_links')
    .select(['entry_id', 'lang', 'revision', 'expires_at', 'revoked_at'])
    .where('secret_hash', '=', hashSecret(secret))
    .executeTakeFirst()
  if (!row) return undefined
  if (row.revoked_at || Temporal.Instant.compare(row.expires_at, Temporal.Now.instant()) <= 0) return 'ended'
  return { entryId: row.entry_id, lang: row.lang, revision: row.revision ?? undefined }
}
