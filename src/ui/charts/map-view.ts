import {
  type GeoPermissibleObjects,
  type GeoStreamWrapper,
  geoAzimuthalEqualArea,
  geoDistance,
  geoGraticule,
  geoInterpolate,
  geoPath,
} from 'd3-geo'
import { bentProjection, EARTH_RADIUS_KM, type Globe } from './bent-projection.ts'
import type { Fineness } from './trace.ts'

/** A place on the Earth, in degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

type Point = [x: number, y: number]

/** How a part of the world, or all of it, is looked at. */
export interface MapView {
  readonly width: number
  readonly height: number
  readonly project: ((point: Point) => Point | null) & GeoStreamWrapper
  /** When the whole world is drawn, the circle that it fills. */
  readonly globe: Globe | undefined
  /** When a part of it is drawn, the lines of the globe. */
  readonly grid: GeoPermissibleObjects | undefined
  readonly detail: '110m' | '50m'
  readonly fineness: Fineness
}

/** A large map for a page of towns, or a small one beside the text about a town. */
export type MapSize = 'large' | 'small'

const WIDTH = { large: 640, small: 340 }
// Room around the outermost places, for their names.
const MARGIN = { large: 84, small: 60 }
// The least and the most height, in parts of the width.
const LOWEST = 0.6
const HIGHEST = 0.95
// Farther apart than this (in radians), near towns would fall together on a plain map.
const WIDEST_PART = 0.9
// At the closest, this many kilometres are as wide as the map.
const CLOSEST_KM = 900
// From this scale on (radians to the units of the drawing), the coarse coast looks wrong.
const NEAR = 600

/** Looks at the part of the world where the towns are; when they are all over it, at the world as seen from home. */
export function viewTowns(home: Place, towns: readonly Place[], size: MapSize): MapView {
  const here = pointOf(home)
  const [one, other] = farthestApart([here, ...towns.map(pointOf)])
  if (towns.length > 1 && geoDistance(one, other) > WIDEST_PART) return viewWorld(home, size)

  const [longitude, latitude] = geoInterpolate(one, other)(0.5)
  const project = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).translate([0, 0]).scale(1_000)
  const rays: GeoPermissibleObjects = {
    type: 'MultiLineString',
    coordinates: [here, ...towns.map(pointOf)].map((place) => [here, place]),
  }
  const [[left, top], [right, bottom]] = geoPath(project).bounds(rays)
  const width = WIDTH[size]
  const inner = width - 2 * MARGIN[size]
  const asWide = Math.min(inner / Math.max(1, right - left), (width * EARTH_RADIUS_KM) / CLOSEST_KM / 1_000)
  const tall = (bottom - top) * asWide + 2 * MARGIN[size]
  const height = Math.round(Math.min(width * HIGHEST, Math.max(width * LOWEST, tall)))
  const asHigh = (height - 2 * MARGIN[size]) / Math.max(1, bottom - top)
  const zoom = Math.min(asWide, asHigh)
  project
    .scale(1_000 * zoom)
    .translate([width / 2 - ((left + right) / 2) * zoom, height / 2 - ((top + bottom) / 2) * zoom])
    // What is cut off is cut off outside of what is seen.
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ])
  const near = 1_000 * zoom > NEAR
  return {
    width,
    height,
    project,
    globe: undefined,
    grid: geoGraticule().step(near ? [10, 5] : [15, 15])(),
    detail: near ? '50m' : '110m',
    fineness: { finest: 1.8, smallest: 3 },
  }
}

function viewWorld(home: Place, size: MapSize): MapView {
  const width = WIDTH[size]
  const height = Math.round(width * HIGHEST)
  const globe = { x: width / 2, y: height / 2, radius: height / 2 - 12 }
  return {
    width,
    height,
    project: bentProjection(home, globe),
    globe,
    grid: undefined,
    detail: '50m',
    fineness: { finest: 2.5, smallest: 6 },
  }
}

const pointOf = ({ longitude, latitude }: Place): Point => [longitude, latitude]

function farthestApart(points: readonly Point[]): [Point, Point] {
  const pairs = points.flatMap((one, at) => points.slice(at).map((other): [Point, Point] => [one, other]))
  const [first] = pairs.sort(([a, b], [c, d]) => geoDistance(c, d) - geoDistance(a, b))
  return (
    first ?? [
      [0, 0],
      [0, 0],
    ]
  )
}
