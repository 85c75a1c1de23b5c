/** Paragraphs of one text and those of another that say the same: places in both lists, in order. */
export interface Match {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

// Above so many pairs of paragraphs they are matched by their place: nobody writes such a text, but somebody could send it.
const MOST_PAIRS = 250_000

type Cost = (source: readonly string[], target: readonly string[]) => number
const MOVES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const

/**
 * Finds which paragraphs of a translation belong to which of its original: the cheapest way through both, by their
 * lengths (Gale and Church, 1993), what they are made of, and what is the same in every language: links and numbers.
 */
export function alignTranslation(source: readonly string[], target: readonly string[]): Match[] {
  const letters = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 1)
  const ratio = letters(target) / letters(source)
  return cheapestWay(source, target, (from, to) => {
    if (from.length === 0 || to.length === 0) return 2.5
    const [one, other] = [from.join('\n\n'), to.join('\n\n')]
    const length = Math.min(3, 1.5 * Math.abs(Math.log((other.length + 8) / (ratio * one.length + 8))))
    const merged = from.length + to.length > 2 ? 1 : 0
    const kind = kindOf(from[0] ?? '') === kindOf(to[0] ?? '') ? 0 : 3
    return length + merged + kind + 1.5 * distance(anchorsOf(one), anchorsOf(other))
  })
}

/** Finds which paragraphs of a text are which of its newer version: the same, changed, gone or new. */
export function alignVersions(before: readonly string[], now: readonly string[]): Match[] {
  const words = new Map([...before, ...now].map((text) => [text, new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))]))
  const alike = (one: string, other: string) =>
    one === other ? 0 : 0.1 + distance(words.get(one) ?? new Set(), words.get(other) ?? new Set())
  return cheapestWay(before, now, (from, to) => {
    if (from.length + to.length > 2) return Number.POSITIVE_INFINITY
    if (from.length === 0 || to.length === 0) return 0.45
    return alike(from[0] ?? '', to[0] ?? '')
  })
}

function cheapestWay(source: readonly string[], target: readonly string[], cost: Cost): Match[] {
  if (source.length * target.length > MOST_PAIRS) return byPlace(source.length, target.length)
  const width = target.length + 1
  const best = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const move = new Uint8Array(best.length)
  best[0] = 0
  for (let at = 0; at <= source.length; at += 1) {
    for (let other = 0; other <= target.length; other += 1) {
      for (const [index, [down, right]] of MOVES.entries()) {
        if (down > at || right > other) continue
        const before = best[(at - down) * width + other - right] ?? Number.POSITIVE_INFINITY
        const here = at * width + other
        if (before >= (best[here] ?? 0)) continue
        const whole = before + cost(source.slice(at - down, at), target.slice(other - right, other))
        if (whole >= (best[here] ?? 0)) continue
        best[here] = whole
        move[here] = index
      }
    }
  }
  const way: Match[] = []
  for (let [at, other] = [source.length, target.length]; at > 0 || other > 0; ) {
    const [down, right] = MOVES[move[at * width + other] ?? 0] ?? [1, 1]
    way.push({ source: places(at - down, at), target: places(other - right, other) })
    at -= down
    other -= right
  }
  return way.reverse()
}

function byPlace(sources: number, targets: number): Match[] {
  return places(0, Math.max(sources, targets)).map((at) => ({
    source: at < sources ? [at] : [],
    target: at < targets ? [at] : [],
  }))
}

const places = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

function kindOf(text: string): string {
  if (/^ {0,3}#{1,6}\s/.test(text)) return 'heading'
  if (/^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/.test(text)) return 'list'
  if (/^ {0,3}>/.test(text)) return 'quote'
  if (/^ {0,3}(?:`{3}|~{3})/.test(text)) return 'code'
  return /^\s*\|/.test(text) ? 'table' : 'words'
}

const anchorsOf = (text: string) => new Set(text.match(/\]\([^)\s]+|\d+/g))

// How little two sets have in common, from 0 to 1 (Dice).
function distance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let common = 0
  for (const item of one) if (other.has(item)) common += 1
  return 1 - (2 * common) / (one.size + other.size)
}
