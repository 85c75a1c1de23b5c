import { paragraphsOf, type TypedText } from '#src/features/editing/index.ts'
import { alignTranslation, alignVersions, type Match } from './align.ts'

/** The fields that are translated. The address is made by each language, and links lead where they lead. */
export type BesideField = 'title' | 'lead' | 'body' | 'callLabel'

/** A piece of the original, as it was and as it is, with what the translation says there. */
export interface BesideRow {
  readonly field: BesideField
  /** The original that the translation was made from; empty when it is new. */
  readonly before: string
  /** The original as it is; empty when it is gone. */
  readonly now: string
  /** What the translation says; empty when nothing. */
  readonly old: string
  readonly change: 'same' | 'changed' | 'added' | 'removed' | 'unknown'
}

/**
 * Puts a translation beside its original, piece by piece. `before` is the original that it was made from; when that is
 * not known, nobody can tell what changed.
 */
export function putBeside(texts: {
  readonly before: TypedText | undefined
  readonly now: TypedText
  readonly old: TypedText | undefined
}): BesideRow[] {
  const { before, now, old } = texts
  const line = (field: 'title' | 'lead' | 'callLabel'): BesideRow[] => {
    const row = { field, before: before?.[field] ?? '', now: now[field], old: old?.[field] ?? '' }
    return row.before || row.now || row.old ? [{ ...row, change: changeOf(row, before !== undefined, old) }] : []
  }
  return [...line('title'), ...line('lead'), ...bodyRows(texts), ...line('callLabel')]
}

function changeOf(
  row: { before: string; now: string },
  isKnown: boolean,
  old: TypedText | undefined,
): BesideRow['change'] {
  if (!old) return 'added'
  if (!isKnown) return 'unknown'
  if (row.before === row.now) return 'same'
  if (row.before === '') return 'added'
  return row.now === '' ? 'removed' : 'changed'
}

function bodyRows({ before, now, old }: Parameters<typeof putBeside>[0]): BesideRow[] {
  const [was, is, ours] = [before ?? now, now, old].map((text) => paragraphsOf(text?.body ?? '').filter(Boolean)) as [
    string[],
    string[],
    string[],
  ]
  const translated = old ? alignTranslation(was, ours) : []
  const placed = placeTranslations(translated, ours)
  const rows: BesideRow[] = []
  const alone = (after: number) => {
    for (const words of placed.after.get(after) ?? [])
      rows.push({ field: 'body', before: '', now: '', old: words, change: 'removed' })
  }
  alone(-1)
  for (const { source, target } of alignVersions(was, is)) {
    const [from, to] = [source[0], target[0]]
    const row = {
      before: from === undefined ? '' : (was[from] ?? ''),
      now: to === undefined ? '' : (is[to] ?? ''),
    }
    const words = from === undefined ? '' : (placed.at.get(from) ?? '')
    rows.push({ field: 'body', ...row, old: words, change: changeOf(row, before !== undefined, old) })
    if (from !== undefined) alone(from)
  }
  return rows
}

// Several paragraphs that became one stand where the first of them does.
function placeTranslations(matches: readonly Match[], ours: readonly string[]) {
  const at = new Map<number, string>()
  const after = new Map<number, string[]>()
  let last = -1
  for (const { source, target } of matches) {
    const words = target.map((place) => ours[place] ?? '').join('\n\n')
    const first = source[0]
    if (first === undefined) after.set(last, [...(after.get(last) ?? []), words])
    else if (words !== '') at.set(first, words)
    last = source.at(-1) ?? last
  }
  return { at, after }
}
