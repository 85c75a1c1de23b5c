import { sql } from 'kysely'
import { NEWS_TAG } from '#src/features/news/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import { type EntryKind, idOfActor, nameOfActor } from './entry.model.ts'
import { announceEntry, recordAudit } from './entry.store.ts'
import type { TextRef } from './publish.store.ts'

export type SettleResult = 'settled' | 'already_settled' | 'moved_on' | 'unknown_text'

/**
 * A person says that a translation is right as it stands: it says what the original says in `original`, and whatever a
 * machine drafted in it has been read. The words stay, and where readers saw them, they see them still: the new revision
 * takes the place of the one that was looked at.
 */
export async function settleText(
  db: Db,
  wish: TextRef & { revision: number; original: number; note?: string | undefined },
): Promise<SettleResult> {
  return inTransaction(db, async (tx) => {
    const text = await lockWithOriginal(tx, wish)
    if (!text) return 'unknown_text'
    const current = text.originalLive ?? text.originalLatest
    // Another original, or other words, than the ones that were looked at.
    if (text.latest !== wish.revision || current !== wish.original) return 'moved_on'
    if (text.machine === null && text.madeFrom === wish.original) return 'already_settled'
    const number = text.latest + 1
    const { by } = wish
    await sql`
      insert into revisions (entry_id, lang, number, title, lead, body, call_label, call_href, html, renderer, mentions,
                             made_from, machine, of_substance, by, by_id, note)
      select entry_id, lang, ${number}, title, lead, body, call_label, call_href, html, renderer, mentions,
             ${wish.original}, null, false, ${nameOfActor(by)}, ${idOfActor(by)}, ${wish.note ?? null}
        from revisions
       where entry_id = ${wish.entryId} and lang = ${wish.lang} and number = ${text.latest}`.execute(tx)
    // What was approved, published or scheduled were these very words.
    await sql`
      update translations
         set latest = ${number},
             live = case when live = latest then ${number} else live end,
             due = case when due = latest then ${number} else due end
       where entry_id = ${wish.entryId} and lang = ${wish.lang}`.execute(tx)
    await recordAudit(tx, {
      by,
      action: 'text.settled',
      entryId: wish.entryId,
      lang: wish.lang,
      detail: { revision: number, original: wish.original, ...(text.machine && { machine: text.machine }) },
    })
    await announceEntry(tx, { id: wish.entryId, kind: text.kind })
    // Some may have waited for this language.
    await announceTags(tx, [NEWS_TAG])
    return 'settled'
  })
}

interface SettledText {
  kind: EntryKind
  latest: number
  madeFrom: number | null
  machine: string | null
  originalLive: number | null
  originalLatest: number
}

async function lockWithOriginal(tx: Tx, { entryId, lang }: TextRef): Promise<SettledText | undefined> {
  const { rows } = await sql<SettledText>`
    select entry.kind, text.latest, revision.made_from as "madeFrom", revision.machine,
           original.live as "originalLive", original.latest as "originalLatest"
      from translations text
      join entries entry on entry.id = text.entry_id and entry.original_lang <> text.lang
      join translations original on original.entry_id = entry.id and original.lang = entry.original_lang
      join revisions revision
        on revision.entry_id = text.entry_id and revision.lang = text.lang and revision.number = text.latest
     where text.entry_id = ${entryId} and text.lang = ${lang}
       for update of text`.execute(tx)
  return rows[0]
}
