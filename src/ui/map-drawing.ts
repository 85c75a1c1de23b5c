import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoStream, geoAzimuthalEquidistant, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'

interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** A town with the name it has in the language of the page. */
export interface DrawnTown extends Place {
  readonly name: string
}

const SIZE = 560
const MIDDLE = SIZE / 2
const RADIUS = 270
const EARTH_RADIUS_KM = 6_371
const RINGS_KM = [1_000, 4_000, 8_000]
const FARTHEST = 1.42
// How strongly the neighbourhood is drawn larger than the far side: distance r is drawn at r^BEND.
const BEND = 0.62
// The least distance of two points of a coast, in units of the drawing; and how finely arcs are followed.
const FINEST = 4.5
const COARSE = 0.2
const FEWEST_POINTS = 8

/**
 * Draws the world as it is seen from a place: the place in the middle, every town in its true direction, and near ones
 * far enough apart to be told from each other. Great circles through the middle are straight, so each tie is a ray. SVG
 * markup whose colours come from the stylesheet.
 */
export function drawWorldFromHere(home: Place, towns: readonly DrawnTown[], label: string): string {
  const project = bentProjection(home)
  const path = geoPath(project).digits(0)
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
    `<path class="world-land" d="${path(largeLands()) ?? ''}"/>` +
    `<g class="world-rings">${rings.join('')}</g>` +
    `<path class="world-rays" d="${rays}"/>` +
    `<g class="world-towns">${dots}</g><circle class="world-home" cx="${MIDDLE}" cy="${MIDDLE}" r="7"/>` +
    `<g class="world-names" direction="ltr">${names}</g></svg>`
  )
}

const bend = (angle: number) => Math.min(1, angle / FARTHEST) ** BEND

// d3's projections are functions of two angles; this one keeps the direction of a point and bends its distance.
function bentProjection(home: Place) {
  const flat = geoAzimuthalEquidistant()
    .rotate([-home.longitude, -home.latitude])
    .scale(1)
    .translate([0, 0])
    .clipAngle((FARTHEST * 180) / Math.PI)
    .precision(COARSE)
  const bent = ([x, y]: [number, number]): [number, number] => {
    const distance = Math.hypot(x, y)
    const scale = distance === 0 ? 0 : (RADIUS * bend(distance)) / distance
    return [MIDDLE + x * scale, MIDDLE + y * scale]
  }
  const project = (point: [number, number]) => {
    const at = flat(point)
    return at && bent(at)
  }
  return Object.assign(project, { stream: (sink: GeoStream) => flat.stream(thinning(sink, bent)) })
}

// Leaves out points that nobody would miss: the page carries the drawing to everyone.
function thinning(sink: GeoStream, bent: (point: [number, number]) => [number, number]): GeoStream {
  let last: [number, number] | undefined
  return {
    point(x, y) {
      const at = bent([x, y])
      if (last && Math.hypot(at[0] - last[0], at[1] - last[1]) < FINEST) return
      last = at
      sink.point(...at)
    },
    lineStart() {
      last = undefined
      sink.lineStart()
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  }
}

// Read for each drawing and let go again: the atlas is larger than all that is kept of it. Small islands are left out.
function largeLands(): MultiPolygon {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8'))
  const lands = feature(atlas, atlas.objects.land) as unknown as { features: { geometry: MultiPolygon }[] }
  const coordinates = lands.features.flatMap(({ geometry }) =>
    geometry.coordinates.filter((rings) => (rings[0]?.length ?? 0) >= FEWEST_POINTS),
  )
  return { type: 'MultiPolygon', coordinates }
}

interface MultiPolygon {
  type: 'MultiPolygon'
  coordinates: [number, number][][][]
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
