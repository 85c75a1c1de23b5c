import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

/** Outlines of land in degrees, longitude first. */
export interface Land {
  type: 'MultiPolygon'
  coordinates: [number, number][][][]
}

/**
 * The coasts of the world, in a scale for the whole of it or for a part. Read for each drawing and let go again: the
 * atlas is larger than all that is kept of it. Without borders: which ones to draw is not for this program to say.
 */
export function readLand(detail: '110m' | '50m', fewestPoints = 0): Land {
  const file = createRequire(import.meta.url).resolve(`world-atlas/land-${detail}.json`)
  const atlas = JSON.parse(readFileSync(file, 'utf8'))
  const lands = feature(atlas, atlas.objects.land) as unknown as { features: { geometry: Land }[] }
  const coordinates = lands.features.flatMap(({ geometry }) =>
    geometry.coordinates.filter((rings) => (rings[0]?.length ?? 0) >= fewestPoints),
  )
  return { type: 'MultiPolygon', coordinates }
}
