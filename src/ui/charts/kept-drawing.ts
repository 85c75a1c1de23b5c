// Maps cost milliseconds and up to 25 KB each; those of a city in all its languages have room.
const MOST = 128

const drawings = new Map<string, string>()

/** Draws once what looks the same: `facts` are all that the drawing depends on. The oldest make room for new ones. */
export function keepDrawing(facts: unknown, draw: () => { toString(): string | Promise<string> }): string {
  const key = JSON.stringify(facts)
  let svg = drawings.get(key)
  if (svg === undefined) svg = String(draw())
  // The latest used stand last.
  else drawings.delete(key)
  drawings.set(key, svg)
  const [oldest] = drawings.keys()
  if (drawings.size > MOST && oldest !== undefined) drawings.delete(oldest)
  return svg
}
