import { bend, EARTH_RADIUS_KM, type Globe } from './bent-projection.ts'
import { readLand } from './land.ts'
import type { MapView } from './map-view.ts'
import { traceShape } from './trace.ts'

const RINGS_KM = [1_000, 4_000, 8_000]

/** The sea and the land under a map; around home the rings of a distance, or else the lines of the globe. */
export function MapGround({ view }: { view: MapView }) {
  const { globe, project, grid, fineness } = view
  const land = traceShape(project, readLand(view.detail), fineness)
  return (
    <>
      {globe && <circle class="map-sea" cx={globe.x} cy={globe.y} r={globe.radius} />}
      <path class="map-land" d={land} />
      {globe && <Rings globe={globe} />}
      {grid && <path class="map-grid" d={traceShape(project, grid, { finest: 6 })} />}
    </>
  )
}

function Rings({ globe: { x, y, radius } }: { globe: Globe }) {
  return (
    <g class="map-grid">
      {RINGS_KM.map((kilometres) => (
        <circle cx={x} cy={y} r={Math.round(radius * bend(kilometres / EARTH_RADIUS_KM))} />
      ))}
    </g>
  )
}
