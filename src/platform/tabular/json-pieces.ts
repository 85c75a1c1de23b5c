import { createJsonCutter, type JsonPiece } from './json-cut.ts'
import { createJsonWalker } from './json-walk.ts'
import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'

/** A record of a JSON file, and the list that it stands in. */
export type PlacedPiece = JsonPiece & { readonly path: string }

const SHOWN_LISTS = 10

/**
 * Reads the records of a list in a JSON file. Without a path that is the list at the top, or the first one right below
 * it that is not empty. Throws a TableRefusal when there is no such list, and also when the file is broken behind it: a
 * download that was cut off must not pass for the whole.
 */
export async function* readJsonPieces(
  chunks: AsyncIterable<Buffer>,
  path: string | undefined,
  limits: TableLimits,
): AsyncGenerator<PlacedPiece> {
  const seen = new Set<string>()
  let matched = false
  let found = false
  const isWanted = (keys: readonly string[]) => {
    if (seen.size < SHOWN_LISTS) seen.add(keys.join('.'))
    const wanted = !found && (path === undefined ? keys.length <= 1 : keys.join('.') === path)
    matched ||= wanted
    return wanted
  }
  const walker = createJsonWalker(isWanted, limits)
  let list: { path: string; cutter: ReturnType<typeof createJsonCutter> } | undefined
  let base = 0
  for await (const chunk of chunks) {
    for (let at = base === 0 ? markLength(chunk) : 0; at < chunk.length; ) {
      if (!list) {
        const stop = walker.walk(chunk, at, base)
        at = stop.at
        if (stop.list !== undefined) list = { path: stop.list, cutter: createJsonCutter(limits) }
        continue
      }
      const { path, cutter } = list
      const cut = cutter.cut(chunk, at, base)
      at = cut.at
      for (const piece of cut.pieces) yield { ...piece, path }
      if (cut.pieces.length > 0) found = true
      if (!cut.ended) continue
      walker.leaveList()
      list = undefined
    }
    base += chunk.length
  }
  if (list) {
    const { number, start } = list.cutter.position()
    throw new TableRefusal(`The file ends inside row ${number}, which starts at byte ${start}.`, number)
  }
  if (!walker.isDone()) throw new TableRefusal('The file ends too early: a bracket is not closed.')
  if (matched) return
  const where = path === undefined ? 'at its top or right below it' : `at “${path}”`
  const others = seen.size > 0 ? ` There are lists at: ${[...seen].join(', ')}.` : ''
  throw new TableRefusal(`This JSON has no list ${where}.${others}`)
}

// RFC 8259 8.1: nobody should write a byte-order mark in JSON, and everybody may overlook it.
function markLength(chunk: Buffer): number {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0
}
