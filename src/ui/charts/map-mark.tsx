import type { Tone } from './tone.ts'

// From where the town is. What is in force is full, what may come or sleeps is hollow, what is over is crossed out.
const SHAPES: Record<Tone, string> = {
  in_force: 'm-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  dormant: 'm-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  suspended: 'm-5.5-5.5h11v11h-11z',
  ended: 'm-5-5l10 10m0-10l-10 10',
  proposed: 'm0-8l8 8-8 8-8-8z',
  uncertain: 'm0-7l7 12h-14z',
}

/** The mark of a town. */
export function MapMark({ tone, x = 0, y = 0 }: { tone: Tone; x?: number | undefined; y?: number | undefined }) {
  return <path class="map-mark" data-tone={tone} d={`M${x} ${y}${SHAPES[tone]}`} />
}

/** The line and the mark of a tone, for a legend. */
export function MapSign({ tone }: { tone: Tone }) {
  return (
    <svg width="46" height="18" aria-hidden="true">
      <path class="map-ray" data-tone={tone} d="M1 9h36" />
      <MapMark tone={tone} x={37} y={9} />
    </svg>
  )
}
