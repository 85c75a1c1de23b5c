import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoBounds } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { findCountry } from '../i18n/countries.ts'
import type { Place } from './place.ts'

type Box = readonly [south: number, west: number, north: number, east: number]

// The drawing of the world is coarse, and places by the sea or a border lie a little outside of it.
const MARGIN = 1.5
let boxes: ReadonlyMap<string, Box> | undefined

/** Says whether a place can lie in a country (ISO 3166-1 alpha-2) by its bounding box; undefined when nobody knows. */
export function canLieIn(country: string, { latitude, longitude }: Place): boolean | undefined {
  boxes ??= readBoxes()
  const box = boxes.get(country)
  if (!box) return undefined
  const [south, west, north, east] = box
  if (latitude < south - MARGIN || latitude > north + MARGIN) return false
  const from = west - MARGIN
  const to = east + MARGIN
  // A country across the 180th meridian has its west in the east.
  return west <= east ? longitude >= from && longitude <= to : longitude >= from || longitude <= to
}

function readBoxes(): Map<string, Box> {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const found = new Map<string, Box>()
  for (const country of feature(world, world.objects.countries).features) {
    const code = findCountry(country.properties.name)
    if (!code || found.has(code)) continue
    const [[west, south], [east, north]] = geoBounds(country)
    found.set(code, [south, west, north, east])
  }
  return found
}
