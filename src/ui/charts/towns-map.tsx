import { Legend } from './legend.tsx'
import { MapGround } from './map-ground.tsx'
import { type PlacedLabel, placeLabels } from './map-labels.ts'
import { MapMark, MapSign } from './map-mark.tsx'
import { type MapSize, type Place, viewTowns } from './map-view.ts'
import { type Tone, type ToneNames, tonesIn } from './tone.ts'
import { traceShape } from './trace.ts'

/** A town on a map. `note` says in words what its line and its mark say. */
export interface MapTown extends Place {
  readonly name: string
  readonly href: string
  readonly tone: Tone
  readonly note: string
}

/** What a map shows. */
export interface TownsMapFacts {
  readonly home: Place & { readonly name: string }
  readonly towns: readonly MapTown[]
  /** What is drawn, in a sentence for those who do not see it. */
  readonly label: string
  readonly toneNames: ToneNames
  readonly size?: MapSize
}

/** The towns where they are, each tied to home by the shortest way over the Earth. Drawing it costs as much as many pages. */
export function TownsMap({ home, towns, label, toneNames, size = 'large' }: TownsMapFacts) {
  const view = viewTowns(home, towns, size)
  const marked = [home, ...towns].map((place) => {
    const [x, y] = view.project([place.longitude, place.latitude]) ?? [0, 0]
    return { name: place.name, x: Math.round(x), y: Math.round(y) }
  })
  const [homeAt, ...townsAt] = marked
  const [homeName, ...townNames] = placeLabels(marked, { ...view, size })
  const rayTo = ({ longitude, latitude }: Place) =>
    traceShape(
      view.project,
      {
        type: 'LineString',
        coordinates: [
          [home.longitude, home.latitude],
          [longitude, latitude],
        ],
      },
      { finest: 0 },
    )
  return (
    <div class="towns-map" data-size={size}>
      {/* biome-ignore lint/a11y/useSemanticElements: not a picture, as the links in it are for everyone, and not a form. */}
      <svg viewBox={`0 0 ${view.width} ${view.height}`} role="group" aria-label={label}>
        <MapGround view={view} />
        {towns.map((town) => (
          <path class="map-ray" data-tone={town.tone} d={rayTo(town)} />
        ))}
        {/* What is left and right on a map is so in every language. */}
        <g class="map-names" direction="ltr">
          <circle class="map-home" cx={homeAt?.x} cy={homeAt?.y} r="7" />
          <Name name={home.name} at={homeName} />
          {towns.map(({ name, href, note, tone }, at) => (
            <a href={href} aria-label={`${name}: ${note}`}>
              <circle class="map-reach" cx={townsAt[at]?.x} cy={townsAt[at]?.y} r="17" />
              <MapMark tone={tone} x={townsAt[at]?.x} y={townsAt[at]?.y} />
              <Name name={name} at={townNames[at]} />
            </a>
          ))}
        </g>
      </svg>
      <Legend signs={tonesIn(towns).map((tone) => ({ label: toneNames[tone], sign: <MapSign tone={tone} /> }))} />
    </div>
  )
}

function Name({ name, at }: { name: string; at: PlacedLabel | undefined }) {
  return (
    <text x={at?.x} y={at?.y} text-anchor={at?.anchor}>
      {name}
    </text>
  )
}
