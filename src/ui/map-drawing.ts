import { bend, bentProjection, EARTH_RADIUS_KM } from './charts/bent-projection.ts'
import { readLand } from './charts/land.ts'
import type { Place } from './charts/map-view.ts'
import { traceShape } from './charts/trace.ts'

/** A town with the name it has in the language of the page. */
export interface DrawnTown extends Place {
  readonly name: string
}

const SIZE = 560
const MIDDLE = SIZE / 2
const RADIUS = 270
const RINGS_KM = [1_000, 4_000, 8_000]
// Small islands are left out.
const FEWEST_POINTS = 8

/**
 * Draws the world as it is seen from a place: the place in the middle, every town in its true direction, and near ones
 * far enough apart to be told from each other. Great circles through the middle are straight, so each tie is a ray. SVG
 * markup whose colours come from the stylesheet.
 */
export function drawWorldFromHere(home: Place, towns: readonly DrawnTown[], label: string): string {
  const project = bentProjection(home, { x: MIDDLE, y: MIDDLE, radius: RADIUS })
  const land = traceShape(project, readLand('110m', FEWEST_POINTS), { finest: 4.5, grid: 1 })
  const outline = (kilometres: number) => RADIUS * bend(kilometres / EARTH_RADIUS_KM)
  const rings = RINGS_KM.map(
    (kilometres) => `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="${outline(kilometres).toFixed(0)}"/>`,
  )
  const placed = placeLabels(
    towns.map((town) => {
      const [x, y] = project([town.longitude, town.latitude]) ?? [MIDDLE, MIDDLE]
      return { name: town.name, x, y }
    }),
  )
  const rays = placed.map(({ x, y }) => `M${MIDDLE} ${MIDDLE}L${x.toFixed(0)} ${y.toFixed(0)}`).join('')
  const dots = placed.map(({ x, y }) => `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="4"/>`).join('')
  const names = placed
    .map(
      ({ name, textX, textY, anchor }) =>
        `<text x="${textX}" y="${textY}" text-anchor="${anchor}">${escapeXml(name)}</text>`,
    )
    .join('')
  return (
    `<svg class="world" viewBox="-50 0 ${SIZE + 100} ${SIZE}" role="img" aria-label="${escapeXml(label)}">` +
    `<circle class="world-sea" cx="${MIDDLE}" cy="${MIDDLE}" r="${RADIUS}"/>` +
    `<path class="world-land" d="${land}"/>` +
    `<g class="world-rings">${rings.join('')}</g>` +
    `<path class="world-rays" d="${rays}"/>` +
    `<g class="world-towns">${dots}</g><circle class="world-home" cx="${MIDDLE}" cy="${MIDDLE}" r="7"/>` +
    `<g class="world-names" direction="ltr">${names}</g></svg>`
  )
}

interface PlacedTown {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly textX: string
  readonly textY: string
  readonly anchor: 'start' | 'end'
}

const LINE = 19

// Names stand outside their dots, on the side away from the middle; those of one side are pushed apart downwards.
function placeLabels(towns: readonly { name: string; x: number; y: number }[]): PlacedTown[] {
  const placed: PlacedTown[] = []
  for (const side of ['start', 'end'] as const) {
    let lowest = Number.NEGATIVE_INFINITY
    const onSide = towns.filter(({ x }) => x >= MIDDLE === (side === 'start')).sort((a, b) => a.y - b.y)
    for (const { name, x, y } of onSide) {
      const textY = Math.max(y + 5, lowest + LINE)
      lowest = textY
      placed.push({
        name,
        x,
        y,
        textX: (x + (side === 'start' ? 9 : -9)).toFixed(0),
        textY: textY.toFixed(0),
        anchor: side,
      })
    }
  }
  return placed
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
