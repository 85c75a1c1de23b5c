import { sql } from 'kysely'
import { type Actor, recordAudit } from '#src/features/entries/index.ts'
import { changeVersioned, type VersionedResult } from '#src/features/settings/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { FieldError } from './field.ts'
import type { CityLanguage, MissingIn } from './language.model.ts'

/** The languages of the city in its order, those that are closed too. */
export function listLanguages(db: Db): Promise<CityLanguage[]> {
  return db.selectFrom('languages').select(['code', 'required', 'open']).orderBy('position').orderBy('code').execute()
}

/** Sets the order of the languages and which of them are required. None is opened or closed by it. */
export function arrangeLanguages(
  db: Db,
  change: { version: string; value: readonly { code: Lang; required: boolean }[]; by: Actor },
): Promise<VersionedResult<CityLanguage[], readonly FieldError[]>> {
  return changeVersioned(db, {
    name: 'languages',
    version: change.version,
    by: change.by,
    read: listLanguages,
    async write(tx) {
      for (const [position, { code, required }] of change.value.entries()) {
        await tx.updateTable('languages').set({ position, required }).where('code', '=', code).execute()
      }
    },
  })
}

/** Adds a language, closed and not required. */
export async function addLanguage(db: Db, code: Lang, by: Actor): Promise<'added' | 'there'> {
  return inTransaction(db, async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('languages')
      .values({
        code,
        position: sql<number>`(select coalesce(max(position), -1) + 1 from languages)`,
        required: false,
        open: false,
      })
      .onConflict((row) => row.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return 'there'
    await recordAudit(tx, { by, action: 'language.added', lang: code })
    await announceTags(tx, ['site'])
    return 'added'
  })
}

/** Takes a language away in which nothing was ever written. */
export async function removeLanguage(db: Db, code: Lang, by: Actor): Promise<'removed' | 'unknown' | 'in_use'> {
  return inTransaction(db, async (tx) => {
    const language = await tx
      .selectFrom('languages')
      .select(['open', 'required'])
      .where('code', '=', code)
      .forUpdate()
      .executeTakeFirst()
    if (!language) return 'unknown'
    if (language.open || language.required || (await isWritten(tx, code))) return 'in_use'
    await tx.deleteFrom('text_presence').where('lang', '=', code).execute()
    await tx.deleteFrom('languages').where('code', '=', code).execute()
    await recordAudit(tx, { by, action: 'language.removed', lang: code })
    await announceTags(tx, ['site'])
    return 'removed'
  })
}

async function isWritten(db: Db, code: Lang): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from revisions where lang = ${code})
        or exists (select 1 from text_drafts where lang = ${code})
        or exists (select 1 from entries where original_lang = ${code}) as found`.execute(db)
  return rows[0]?.found ?? false
}

/** Reads what readers of a language would miss. */
export async function readMissing(db: Db, code: Lang): Promise<MissingIn> {
  const { rows } = await sql<{ id: string; title: string; lang: Lang; required: boolean }>`
    select entry.id, shown.title, shown.lang,
           (entry.kind = 'page' and (entry.menu is not null or shown.slug = '')) as required
      from entries entry
      join lateral (
        select revision.title, text.lang, text.slug from translations text
          join revisions revision
            on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.live
         where text.entry_id = entry.id and text.state = 'published'
         order by (text.lang = entry.original_lang) desc, text.lang limit 1) shown on true
     where not exists (
       select 1 from translations own
        where own.entry_id = entry.id and own.lang = ${code} and own.state = 'published')
     order by entry.menu desc nulls first, entry.menu_position, entry.key`.execute(db)
  const city = await db.selectFrom('site').select(['names', 'titles']).executeTakeFirst()
  const terms = await db.selectFrom('terms').select('names').execute()
  const has = (labels: Labels | undefined) => Boolean(labels?.[code])
  return {
    pages: rows.filter(({ required }) => required).map(({ id, title, lang }) => ({ id, title, lang })),
    names: has(city?.names) && has(city?.titles),
    terms: terms.filter(({ names }) => !has(names)).length,
    others: rows.filter(({ required }) => !required).length,
    isUnused: !(await isWritten(db, code)),
  }
}
