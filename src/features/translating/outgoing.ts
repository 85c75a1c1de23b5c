import { nameOfEntry } from '#src/features/entries/index.ts'
import { type BesideRow, putBeside } from './beside.ts'
import type { TextPair } from './exchange.reads.ts'
import { hasWords, piecesOfField } from './inline.ts'
import { foreignPieces, rebuild } from './rebuild.ts'
import { idsOfUnits, type OutgoingText, type OutgoingUnit } from './xliff.write.ts'

/** The words that accompany a text to an agency. */
export interface OutgoingWords {
  readonly about: (title: string) => string
  readonly fields: Readonly<Record<BesideRow['field'], string>>
  readonly wasBefore: (words: string) => string
  readonly saidSoFar: (words: string) => string
}

/** The pieces of a source text with the ids that they have in files, in order. What has no words is left out. */
export function unitsOf(text: TextPair['source']['text'], paragraphs: readonly string[]) {
  const fields = [
    { field: 'title', source: text.title },
    { field: 'lead', source: text.lead },
    ...paragraphs.map((source) => ({ field: 'body', source })),
    { field: 'callLabel', source: text.callLabel },
  ] as { field: BesideRow['field']; source: string }[]
  const ids = idsOfUnits(fields)
  return fields.map((unit, at) => ({ ...unit, id: ids[at] ?? '', pieces: piecesOfField(unit.field, unit.source) }))
}

/** Makes of a text what goes to an agency: what is still right goes along, what changed is said. */
export function prepareText(pair: TextPair, words: OutgoingWords): OutgoingText {
  const rows = putBeside({ before: pair.before, now: pair.source.text, old: pair.target?.text }).filter(
    ({ now }) => now,
  )
  const ids = idsOfUnits(rows.map(({ field, now }) => ({ field, source: now })))
  const state = pair.target?.isLive ? 'final' : 'translated'
  const units = rows.flatMap((row, at): OutgoingUnit[] => {
    const source = piecesOfField(row.field, row.now)
    if (!hasWords(source)) return []
    const old = piecesOfField(row.field, row.old)
    // What has other links or other lists than its original could not come back whole: it goes along as a note.
    const isRight = row.change === 'same' && row.old !== '' && 'markdown' in rebuild(source, foreignPieces(old, source))
    const notes = [
      { category: 'field', words: words.fields[row.field] },
      ...(row.change === 'changed' ? [{ category: 'before', words: words.wasBefore(row.before) }] : []),
      ...(!isRight && row.old ? [{ category: 'translation', words: words.saidSoFar(row.old) }] : []),
    ]
    const target = isRight ? ({ pieces: old, state } as const) : undefined
    return [{ id: ids[at] ?? '', notes, source, target }]
  })
  return {
    entryId: pair.id,
    name: nameOfEntry(pair),
    marks: { source: pair.source.number, original: pair.original, base: pair.target?.number ?? 0 },
    notes: [{ category: 'about', words: words.about(pair.source.text.title) }],
    units,
  }
}
