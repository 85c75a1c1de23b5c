import { publishText, withdrawText, writeText } from '#src/features/entries/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import { slugOfText } from './content.check.ts'
import type { EntryFile, TextFile } from './content.folder.ts'

/** How the audit log names what came from a content folder. */
export const LOADER = 'content folder'

/** Loads one text that is new or different. Answers why not, when someone else's work stands in the way. */
export async function loadText(
  tx: Tx,
  load: { entryId: string; entry: EntryFile; text: TextFile; timeZone: string },
): Promise<string | undefined> {
  const { entryId, entry, text, timeZone } = load
  const { front, lang } = text
  const ref = { entryId, lang, by: LOADER }
  const instantOf = (time: Temporal.PlainDateTime | undefined) => time?.toZonedDateTime(timeZone).toInstant()
  const current = await currentText(tx, entryId, lang)
  if (current && current.by !== LOADER) {
    return `Somebody changed this text elsewhere (${current.by}). Take their change into the file, or leave the file out.`
  }
  if (current?.state === 'withdrawn' && front.state === 'published' && (await withdrawnBy(tx, ref)) !== LOADER) {
    return `It was withdrawn by hand. If it shall be public again: npx proxeny entry publish ${entry.name} ${lang}`
  }

  const slug = slugOfText(entry, text)
  const updatedAt = instantOf(front.updated)
  const sameUpdate = String(current?.updated_at ?? undefined) === String(updatedAt)
  const written = await writeText(tx, {
    entryId,
    kind: entry.kind,
    lang,
    slug,
    text: { title: front.title, lead: front.lead, body: text.body, call: front.call },
    madeFrom: lang === entry.facts.original ? null : front.outdated ? 0 : await latestOriginal(tx, entry, entryId),
    // In a folder, a new "updated" is how a writer says that the substance changed.
    ofSubstance: !current || !sameUpdate,
    by: LOADER,
  })
  if (written === 'slug_taken')
    return `The address "${slug}" belongs to another entry, or did once: write another slug.`

  if (front.state === 'draft') return undefined
  const publishedAt = instantOf(front.published)
  await publishText(tx, {
    ...ref,
    ...(publishedAt && { publishedAt, at: publishedAt }),
    ...(updatedAt && { updatedAt }),
  })
  if (front.state === 'withdrawn') await withdrawText(tx, { ...ref, ...(front.notice && { notice: front.notice }) })
  return undefined
}

function currentText(tx: Tx, entryId: string, lang: TextFile['lang']) {
  return tx
    .selectFrom('translations as text')
    .innerJoin('revisions as revision', (join) =>
      join
        .onRef('revision.entry_id', '=', 'text.entry_id')
        .onRef('revision.lang', '=', 'text.lang')
        .onRef('revision.number', '=', 'text.latest'),
    )
    .select(['text.state', 'text.updated_at', 'revision.by'])
    .where('text.entry_id', '=', entryId)
    .where('text.lang', '=', lang)
    .executeTakeFirst()
}

async function withdrawnBy(tx: Tx, ref: { entryId: string; lang: TextFile['lang'] }): Promise<string | undefined> {
  const line = await tx
    .selectFrom('audit')
    .select('by')
    .where('entry_id', '=', ref.entryId)
    .where('lang', '=', ref.lang)
    .where('action', '=', 'text.withdrawn')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return line?.by
}

async function latestOriginal(tx: Tx, entry: EntryFile, entryId: string): Promise<number> {
  const original = await tx
    .selectFrom('translations')
    .select('latest')
    .where('entry_id', '=', entryId)
    .where('lang', '=', entry.facts.original)
    .executeTakeFirstOrThrow()
  return original.latest
}
