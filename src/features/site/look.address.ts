import type { Look } from './site.model.ts'
import type { MarkPart } from './site.tables.ts'

/** The path of a picture of the city's mark; undefined where the city has none of its own. */
export function pathOfMark(look: Look, part: MarkPart): string | undefined {
  return look.mark && `/assets/mark/${look.mark.hash}-${part}.png`
}
