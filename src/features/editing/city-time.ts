import { type PlacedTime, placeLocalTime, readLocalTime } from '#src/platform/time/local-time.ts'

/** What a local time typed in a form is in the world. */
export type CityTime = PlacedTime | 'wrong'

/** Reads a date and a time of the city's clocks. `offset` is the choice where there were two, like `+02:00`. */
export function parseCityTime(timeZone: string, typed: { date: string; time: string; offset: string }): CityTime {
  // People write 9.00 too.
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(typed.time) ?? []
  const local = readLocalTime(`${typed.date}T${hour.padStart(2, '0')}:${minute}`)
  return local ? placeLocalTime(local, timeZone, typed.offset) : 'wrong'
}
