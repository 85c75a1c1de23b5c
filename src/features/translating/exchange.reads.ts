import { sql } from 'kysely'
import { isId, type TypedText, titleOf } from '#src/features/editing/index.ts'
import type { EntryKind } from '#src/features/entries/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** A text on its way from one language to another: what it is made of. */
export interface TextPair {
  readonly id: string
  readonly kind: EntryKind
  readonly key: string
  readonly title: string
  readonly originalLang: Lang
  /** The text in the source language: what readers see, else the latest. */
  readonly source: { readonly number: number; readonly text: TypedText }
  /** The revision of the original that the source says. */
  readonly original: number
  /** What is there in the target language. */
  readonly target: { readonly number: number; readonly isLive: boolean; readonly text: TypedText } | undefined
  /** The text in the source language that the target was made from; undefined when nobody knows. */
  readonly before: TypedText | undefined
}

interface PairRow {
  id: string
  kind: EntryKind
  key: string
  title: string
  originalLang: Lang
  number: number
  madeFrom: number | null
  text: TypedText
  targetNumber: number | null
  isLive: boolean | null
  targetText: TypedText | null
  before: TypedText | null
}

const wordsOf = (revision: string, slug: string) => sql`jsonb_build_object(
  'title', ${sql.ref(revision)}.title, 'slug', coalesce(${sql.ref(slug)}.slug, ''), 'lead', ${sql.ref(revision)}.lead,
  'body', ${sql.ref(revision)}.body, 'callLabel', coalesce(${sql.ref(revision)}.call_label, ''),
  'callHref', coalesce(${sql.ref(revision)}.call_href, ''))`

/**
 * Reads a text in two languages. `revision` names a revision of the source language other than what stands now.
 * Undefined when there is no such entry, or nothing in the source language.
 */
export async function readTextPair(
  db: Db,
  wish: { id: string; from: Lang; to: Lang; revision?: number },
): Promise<TextPair | undefined> {
  if (!isId(wish.id)) return undefined
  const { rows } = await sql<PairRow>`
    select entry.id, entry.kind, entry.key, ${titleOf('entry')} as title, entry.original_lang as "originalLang",
           source.number, source.made_from as "madeFrom", ${wordsOf('source', 'text')} as text,
           target.number as "targetNumber", aim.live = aim.latest as "isLive",
           case when target.number is not null then ${wordsOf('target', 'aim')} end as "targetText",
           case when former.number is not null then ${wordsOf('former', 'text')} end as before
      from entries entry
      join translations text on text.entry_id = entry.id and text.lang = ${wish.from}
      join revisions source
        on source.entry_id = entry.id and source.lang = text.lang
       and source.number = coalesce(${wish.revision ?? null}::integer, text.live, text.latest)
      left join translations aim on aim.entry_id = entry.id and aim.lang = ${wish.to}
      left join revisions target on target.entry_id = entry.id and target.lang = aim.lang and target.number = aim.latest
      left join revisions former
        on former.entry_id = entry.id and former.lang = text.lang and former.number = target.made_from
       and text.lang = entry.original_lang
     where entry.id = ${wish.id} and entry.merged_into is null`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { number, madeFrom, text, targetNumber, isLive, targetText, before, ...entry } = row
  return {
    ...entry,
    source: { number, text },
    original: wish.from === entry.originalLang ? number : (madeFrom ?? 0),
    target:
      targetNumber !== null && targetText
        ? { number: targetNumber, isLive: isLive ?? false, text: targetText }
        : undefined,
    before: before ?? undefined,
  }
}
