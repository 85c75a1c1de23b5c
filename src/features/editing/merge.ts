import { diff3Merge } from 'node-diff3'
import { TEXT_FIELDS, type TextField, type TypedText } from './text.model.ts'

/** Which of two versions is kept: ours is the one that is being saved. */
export type Side = 'mine' | 'theirs' | 'both'

/** A piece of a text that both changed, each in their own way. `piece` counts the pieces of the body from 0. */
export interface Conflict {
  readonly field: TextField
  readonly piece: number
  readonly mine: string
  readonly theirs: string
}

/** What the choice of a conflict is called in a form. */
export const nameOfChoice = ({ field, piece }: Pick<Conflict, 'field' | 'piece'>) => `choose-${field}-${piece}`

/** A merge of two versions that began with the same one. */
export interface Merge {
  readonly text: TypedText
  readonly conflicts: readonly Conflict[]
}

/**
 * Puts two changes of one text together (three-way merge). A field that only one side changed is that side's; the body
 * is merged by paragraph. What both changed is a conflict, and nothing is chosen for anybody: without a choice `text`
 * has mine in it.
 */
export function mergeTexts(
  base: TypedText,
  mine: TypedText,
  theirs: TypedText,
  choose: (conflict: Conflict) => Side | undefined = () => undefined,
): Merge {
  const conflicts: Conflict[] = []
  const merged: Record<string, string> = {}
  const settle = (conflict: Conflict): string => {
    conflicts.push(conflict)
    const side = choose(conflict)
    if (side === 'theirs') return conflict.theirs
    // Both, in the order in which they were saved.
    return side === 'both' ? [conflict.theirs, conflict.mine].filter(Boolean).join('\n\n') : conflict.mine
  }
  for (const field of TEXT_FIELDS) {
    const [before, ours, other] = [base[field], mine[field], theirs[field]]
    if (ours === other || other === before) merged[field] = ours
    else if (ours === before) merged[field] = other
    else if (field === 'body') merged[field] = mergeParagraphs(before, ours, other, settle)
    else merged[field] = settle({ field, piece: 0, mine: ours, theirs: other })
  }
  return { text: merged as unknown as TypedText, conflicts }
}

function mergeParagraphs(base: string, mine: string, theirs: string, settle: (conflict: Conflict) => string): string {
  const regions = diff3Merge(paragraphsOf(mine), paragraphsOf(base), paragraphsOf(theirs), {
    excludeFalseConflicts: true,
  })
  let piece = 0
  const parts = regions.flatMap((region) => {
    if (region.ok) return region.ok
    if (!region.conflict) return []
    const [ours, other] = [region.conflict.a.join('\n\n'), region.conflict.b.join('\n\n')]
    const chosen = settle({ field: 'body', piece, mine: ours, theirs: other })
    piece += 1
    return chosen === '' ? [] : [chosen]
  })
  return parts.join('\n\n')
}

/** The paragraphs of a text. A fenced block may have empty lines in it and still is one piece. */
export function paragraphsOf(text: string): string[] {
  const pieces: string[] = []
  let fence: string | undefined
  for (const part of text.trim().split(/\n{2,}/)) {
    if (fence !== undefined) pieces.push(`${pieces.pop()}\n\n${part}`)
    else pieces.push(part)
    for (const [, mark = ''] of part.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
      if (fence === undefined) fence = mark
      else if (mark.startsWith(fence)) fence = undefined
    }
  }
  return pieces
}
