/** Something on a map that wants its name beside it. */
export interface Labelled {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Where a name stands: `y` is the middle of its letters. */
export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

// As large as letters become on a phone, in units of the drawing: what has room there has room everywhere.
const LETTER = { large: 25, small: 15 }
const WIDTH_OF_LETTER = 0.56
const MARK = 8
const PASSES = 4

// The ways to stand beside a mark, the best first: [to the side, up or down, in heights of a letter].
const WAYS: readonly (readonly [-1 | 0 | 1, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1.1],
  [0, 1.1],
  [1, -0.6],
  [1, 0.6],
  [-1, -0.6],
  [-1, 0.6],
  [1, -1.3],
  [1, 1.3],
  [-1, -1.3],
  [-1, 1.3],
  [0, -2],
  [0, 2],
]

/**
 * Finds a place for each name where it covers neither another name nor a mark, and stays on the map. Each name takes the
 * best place that the others leave it, some times over; with too many names for the map some will touch.
 */
export function placeLabels(
  marks: readonly Labelled[],
  { width, height, size }: { width: number; height: number; size: 'large' | 'small' },
): PlacedLabel[] {
  const letter = LETTER[size]
  const frame = { left: 4, top: 4, right: width - 4, bottom: height - 4 }
  const dots = marks.map(({ x, y }) => ({ left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK }))
  const choices = marks.map((mark) => WAYS.map((way) => stand(mark, way, letter)))
  const boxes: (Box | undefined)[] = marks.map(() => undefined)
  const chosen: PlacedLabel[] = []

  for (let pass = 0; pass < PASSES; pass++) {
    for (const [at, options] of choices.entries()) {
      const others = boxes.filter((box, other) => box && other !== at) as Box[]
      const costOf = ({ box }: (typeof options)[number], rank: number) =>
        rank * letter +
        20 * (sum(others.map((other) => overlap(box, other))) + sum(dots.map((dot) => overlap(box, dot)))) +
        50 * (areaOf(box) - overlap(box, frame))
      const best = options.map((option, rank) => ({ ...option, cost: costOf(option, rank) }))
      const [first] = best.sort((a, b) => a.cost - b.cost)
      if (!first) continue
      boxes[at] = first.box
      chosen[at] = first.label
    }
  }
  return chosen
}

function stand({ name, x, y }: Labelled, [side, up]: readonly [-1 | 0 | 1, number], letter: number) {
  const width = name.length * letter * WIDTH_OF_LETTER
  const label: PlacedLabel = {
    x: x + side * (MARK + 4),
    y: y + up * letter,
    anchor: side === 1 ? 'start' : side === -1 ? 'end' : 'middle',
  }
  const left = label.x - (side === 1 ? 0 : side === -1 ? width : width / 2)
  const box = { left, top: label.y - letter / 2, right: left + width, bottom: label.y + letter / 2 }
  return { label, box }
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top)

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
