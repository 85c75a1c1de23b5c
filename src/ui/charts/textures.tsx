const SIZE = 8

// Told apart without any colour: full, hatched, empty, dotted, striped, checked.
const TEXTURES = [
  `M0 0h${SIZE}v${SIZE}h-${SIZE}z`,
  'M-2 2l4-4M-1 9L9-1M6 10l4-4',
  '',
  'M2 2h.01M6 6h.01',
  'M0 2h8M0 6h8',
  'M2 0v8M6 0v8M0 2h8M0 6h8',
]

/** The textures of the series of a drawing, to be filled with as `url(#ID-texture-1)` and so on. */
export function SeriesTextures({ id }: { id: string }) {
  return (
    <defs>
      {TEXTURES.map((path, at) => (
        <pattern id={`${id}-texture-${at + 1}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
          <rect class="texture-ground" width={SIZE} height={SIZE} />
          <path class={`texture texture-${at + 1}`} d={path} />
        </pattern>
      ))}
    </defs>
  )
}
