import { type GeoStream, geoAzimuthalEquidistant } from 'd3-geo'

type Point = [x: number, y: number]

/** The circle that the world is drawn in. */
export interface Globe {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The mean radius of the Earth in kilometres. */
export const EARTH_RADIUS_KM = 6_371

const FARTHEST = 1.42
// How strongly the neighbourhood is drawn larger than the far side: distance r is drawn at r^BEND.
const BEND = 0.62
// How finely arcs are followed.
const COARSE = 0.2

/** How far from the middle something stands, as a part of the radius. The angle is in radians. */
export const bend = (angle: number) => Math.min(1, angle / FARTHEST) ** BEND

/**
 * The world as it is seen from a place: the place in the middle, every other one in its true direction, near ones far
 * enough apart to be told from each other. d3's projections are functions of two angles; this one keeps the direction of
 * a point and bends its distance.
 */
export function bentProjection(home: { readonly latitude: number; readonly longitude: number }, globe: Globe) {
  const flat = geoAzimuthalEquidistant()
    .rotate([-home.longitude, -home.latitude])
    .scale(1)
    .translate([0, 0])
    .clipAngle((FARTHEST * 180) / Math.PI)
    .precision(COARSE)
  const bent = (x: number, y: number): Point => {
    const distance = Math.hypot(x, y)
    const scale = distance === 0 ? 0 : (globe.radius * bend(distance)) / distance
    return [globe.x + x * scale, globe.y + y * scale]
  }
  const project = (point: Point) => {
    const at = flat(point)
    return at && bent(...at)
  }
  const stream = (sink: GeoStream) =>
    flat.stream({
      point: (x, y) => sink.point(...bent(x, y)),
      lineStart: () => sink.lineStart(),
      lineEnd: () => sink.lineEnd(),
      polygonStart: () => sink.polygonStart(),
      polygonEnd: () => sink.polygonEnd(),
    })
  return Object.assign(project, { stream })
}
