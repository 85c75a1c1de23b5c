import { type GeoPermissibleObjects, type GeoStreamWrapper, geoPath } from 'd3-geo'

type Point = readonly [x: number, y: number]

/** How much of a shape is drawn, in units of the drawing. */
export interface Fineness {
  /** The least distance of two points. */
  readonly finest: number
  /** The least area of an outline. */
  readonly smallest?: number
  /** What coordinates are rounded to. */
  readonly grid?: number
}

/** A shape as the data of an SVG path, without the points that nobody would miss: the page carries it to everyone. */
export function traceShape(project: GeoStreamWrapper, shape: GeoPermissibleObjects, fineness: Fineness): string {
  const { finest, smallest = 0, grid = 0.5 } = fineness
  const lines: string[] = []
  let points: Point[] = []
  const finish = (closed: boolean) => {
    if (points.length > 1 && !(closed && areaOf(points) < smallest)) {
      lines.push(writeLine(thin(points, finest), grid) + (closed ? 'z' : ''))
    }
    points = []
  }
  const pen = {
    beginPath() {},
    arc() {},
    moveTo(x: number, y: number) {
      finish(false)
      points.push([x, y])
    },
    lineTo: (x: number, y: number) => void points.push([x, y]),
    closePath: () => finish(true),
  }
  geoPath(project, pen)(shape)
  finish(false)
  return lines.join('')
}

function thin(points: readonly Point[], finest: number): Point[] {
  const kept: Point[] = []
  for (const [at, point] of points.entries()) {
    const last = kept.at(-1)
    const near = last && Math.hypot(point[0] - last[0], point[1] - last[1]) < finest
    if (!near || at === points.length - 1) kept.push(point)
  }
  return kept
}

function areaOf(points: readonly Point[]): number {
  let sum = 0
  for (const [at, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y]
    sum += x * nextY - nextX * y
  }
  return Math.abs(sum) / 2
}

// Steps from point to point are shorter than places, and a minus parts two numbers as well as a space.
function writeLine(points: readonly Point[], grid: number): string {
  const rounded = points.map(([x, y]) => [Math.round(x / grid), Math.round(y / grid)] as const)
  const [[startX, startY] = [0, 0]] = rounded
  let [lastX, lastY] = [startX, startY]
  let path = `M${write(startX * grid, startY * grid)}l`
  for (const [x, y] of rounded.slice(1)) {
    if (x === lastX && y === lastY) continue
    const step = write((x - lastX) * grid, (y - lastY) * grid)
    path += path.endsWith('l') || step.startsWith('-') ? step : ` ${step}`
    lastX = x
    lastY = y
  }
  return path
}

const write = (x: number, y: number) => [x, y].map((n) => String(n).replace(/^(-?)0\./, '$1.')).join(y < 0 ? '' : ' ')
