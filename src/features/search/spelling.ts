/** How many slips of the pen are forgiven in a word: none in a very short one, where anything would fit. */
export function slipsForgiven(word: string): number {
  const { length } = [...word]
  if (length < 4) return 0
  if (length < 6) return 1
  return length < 10 ? 2 : 3
}

/**
 * How many slips lead from one word to another: a letter too many, too few, another one, or two neighbours exchanged
 * (the distance of Damerau and Levenshtein between strings, each place touched once).
 */
export function slipsBetween(one: string, other: string): number {
  const a = [...one]
  const b = [...other]
  let beforeLast: number[] = []
  let last = b.map((_, index) => index + 1)
  last.unshift(0)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, at(beforeLast, column - 2) + 1)
      }
      current.push(slips)
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number) => row[column] as number

/** The word that was most probably meant; undefined when none is near enough. The first of equals wins. */
export function nearestWord<Candidate extends { folded: string }>(
  word: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  let best: { candidate: Candidate; slips: number } | undefined
  for (const candidate of candidates) {
    const slips = slipsBetween(word, candidate.folded)
    // A wrong first letter is the rarest slip.
    const weighed = slips + (candidate.folded[0] === word[0] ? 0 : 0.5)
    if (slips <= slipsForgiven(word) && (!best || weighed < best.slips)) best = { candidate, slips: weighed }
  }
  return best?.candidate
}
