import type { Choice } from '#src/ui/office/form.tsx'

/** Every time zone that has rules of its own, by the names that the world uses. */
export function timeZones(): readonly string[] {
  zones ??= Intl.supportedValuesOf('timeZone')
  return zones
}

let zones: readonly string[] | undefined

/** The time zones to choose from, and the one that stands even where it is an older name. */
export function zoneChoices(current?: string): Choice[] {
  const all = current && !timeZones().includes(current) ? [current, ...timeZones()] : timeZones()
  return all.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}
