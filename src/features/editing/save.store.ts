import {
  type Actor,
  announceEntry,
  type EntryKind,
  isReservedSlug,
  isSlug,
  START_SLUG,
  settleText,
  slugFrom,
  writeText,
} from '#src/features/entries/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { readRevision } from './entry.reads.ts'
import { type Conflict, mergeTexts, type Side } from './merge.ts'
import { EMPTY_TEXT, TEXT_FIELDS, type TypedText } from './text.model.ts'

/** A text as somebody wants it saved. */
export interface SaveWish {
  readonly entry: { readonly id: string; readonly kind: EntryKind; readonly key: string; readonly originalLang: Lang }
  readonly lang: Lang
  /** The revision that the writer started from; 0 when there was none. */
  readonly base: number
  readonly text: TypedText
  /** The choices where two changed the same, and the revision that they were made against. */
  readonly choices?: { readonly against: number; readonly choose: (conflict: Conflict) => Side | undefined } | undefined
  readonly ofSubstance: boolean
  /** What was wrong before, in a sentence for readers. */
  readonly correction?: string | undefined
  readonly note: string
  /** Translations: the revision of the original that this one now says; undefined leaves that as it is. */
  readonly madeFrom?: number | undefined
  /** The service that drafted it. Left out, the mark of the latest revision stays. */
  readonly machine?: string | undefined
  /** The writer stands by every word of it, whoever or whatever drafted it. */
  readonly accepted?: boolean | undefined
  readonly by: Actor
}

/** The conflict of two who changed the same: what both wrote, to choose from. */
export interface SaveConflict {
  readonly outcome: 'conflict'
  readonly latest: number
  readonly by: string
  readonly at: Temporal.Instant
  readonly conflicts: readonly Conflict[]
}

export type SaveOutcome =
  | { readonly outcome: 'saved' | 'merged' | 'unchanged' | 'settled'; readonly number: number }
  | SaveConflict
  | { readonly outcome: 'slug_taken' | 'slug_wrong' | 'slug_reserved' }

/**
 * Saves a text as a new revision. What somebody else saved meanwhile is never overwritten: changes of other fields and
 * paragraphs are put together, and where both changed the same, the answer is what both wrote.
 */
export async function saveText(db: Db, wish: SaveWish): Promise<SaveOutcome> {
  return inTransaction(db, async (tx) => {
    const { entry, lang, by } = wish
    const current = await lockLatest(tx, entry.id, lang)
    const latest = current ? await readRevision(tx, { entryId: entry.id, lang, number: current.latest }) : undefined
    let text = wish.text
    let isMerged = false
    if (latest && latest.number !== wish.base) {
      const base = await readRevision(tx, { entryId: entry.id, lang, number: wish.base })
      // Choices count only for the very text that they were made against.
      const choose = wish.choices?.against === latest.number ? wish.choices.choose : () => undefined
      // The address is no part of a revision: it is what it is now, unless the writer typed another.
      const before = base ? { ...base.text, slug: wish.text.slug === '' ? '' : latest.text.slug } : EMPTY_TEXT
      const merge = mergeTexts(before, wish.text, { ...latest.text, slug: latest.text.slug }, choose)
      const open = merge.conflicts.filter((conflict) => choose(conflict) === undefined)
      if (open.length > 0) {
        const { number, by: other, at } = latest
        return { outcome: 'conflict', latest: number, by: other, at, conflicts: merge.conflicts }
      }
      text = merge.text
      isMerged = true
    }
    const madeFrom =
      lang === entry.originalLang ? null : (wish.madeFrom ?? latest?.madeFrom ?? (await latestOriginal(tx, entry)))
    const address = await chooseSlug(tx, wish, text, latest?.text.slug)
    if (typeof address === 'object') return { outcome: address.wrong }
    const isSame = latest && TEXT_FIELDS.every((field) => field === 'slug' || latest.text[field] === text[field])
    const machine = wish.machine ?? (wish.accepted ? undefined : (latest?.machine ?? undefined))
    if (isSame && latest.text.slug === address) {
      const isSettled = latest.madeFrom === madeFrom && latest.machine === (machine ?? null)
      // Nothing was changed because nothing had to be: readers who see these words need no newer ones.
      const settled = !isSettled && machine === undefined && madeFrom !== null
      const original = madeFrom ?? 0
      const result =
        settled && (await settleText(tx, { entryId: entry.id, lang, by, revision: latest.number, original }))
      if (result === 'settled') return { outcome: 'settled', number: latest.number + 1 }
      if (isSettled) return { outcome: 'unchanged', number: latest.number }
    }
    const written = await writeText(tx, {
      entryId: entry.id,
      kind: entry.kind,
      lang,
      text: {
        title: text.title,
        lead: text.lead,
        body: text.body,
        ...((text.callLabel || text.callHref) && { call: { label: text.callLabel, href: text.callHref } }),
      },
      slug: address,
      madeFrom,
      ofSubstance: wish.ofSubstance,
      correction: wish.correction,
      machine,
      by,
      ...(wish.note && { note: wish.note }),
    })
    if (written === 'slug_taken') return { outcome: 'slug_taken' }
    // A public text moves to another address at once: the old one leads there.
    if (latest && latest.text.slug !== address) await announceEntry(tx, entry)
    return { outcome: isMerged ? 'merged' : 'saved', number: written.number }
  })
}

function lockLatest(tx: Tx, entryId: string, lang: Lang) {
  return tx
    .selectFrom('translations')
    .select('latest')
    .where('entry_id', '=', entryId)
    .where('lang', '=', lang)
    .forUpdate()
    .executeTakeFirst()
}

async function latestOriginal(tx: Tx, entry: SaveWish['entry']): Promise<number> {
  const row = await tx
    .selectFrom('translations')
    .select((columns) => columns.fn.coalesce('live', 'latest').as('number'))
    .where('entry_id', '=', entry.id)
    .where('lang', '=', entry.originalLang)
    .executeTakeFirst()
  return row?.number ?? 0
}

// A typed address is taken as it is or refused; one that is made of the title gets a number when it belongs to another.
async function chooseSlug(
  tx: Tx,
  { entry, lang }: Pick<SaveWish, 'entry' | 'lang'>,
  text: TypedText,
  current: string | undefined,
): Promise<string | { wrong: 'slug_taken' | 'slug_wrong' | 'slug_reserved' }> {
  if (current === START_SLUG) return START_SLUG
  // The page of a fact is at its name, whatever the text beside it is called.
  const isFact = entry.kind === 'party' || entry.kind === 'activity'
  if (isFact) return (await slugOfName(tx, entry.id, lang)) ?? entry.key
  const typed = text.slug.trim()
  if (typed !== '' && typed !== current) {
    if (!isSlug(typed)) return { wrong: 'slug_wrong' }
    if (isReservedSlug(entry.kind, typed)) return { wrong: 'slug_reserved' }
    return (await isFree(tx, entry, typed)) ? typed : { wrong: 'slug_taken' }
  }
  if (typed !== '' && current !== undefined) return current
  const made = slugFrom(text.title) || entry.key
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? made : `${made}-${number}`
    if (!isReservedSlug(entry.kind, candidate) && (await isFree(tx, entry, candidate))) return candidate
  }
}

async function slugOfName(tx: Tx, entryId: string, lang: Lang): Promise<string | undefined> {
  const names = await tx
    .selectFrom('entry_names')
    .select(['lang', 'slug'])
    .where('entry_id', '=', entryId)
    .where('kind', '=', 'name')
    .orderBy('position')
    .execute()
  return (
    (names.find((name) => name.lang === lang) ?? names.find((name) => name.lang === 'und') ?? names[0])?.slug ??
    undefined
  )
}

async function isFree(tx: Tx, entry: SaveWish['entry'], slug: string): Promise<boolean> {
  const owner = await tx
    .selectFrom('slugs')
    .select('entry_id')
    .where('kind', '=', entry.kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return owner === undefined || owner.entry_id === entry.id
}
