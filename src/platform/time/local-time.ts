/** What the clocks of a place make of a local time. */
export type PlacedTime =
  | { readonly at: Temporal.Instant }
  /** The clock goes forward over it, or back so that it comes twice: two points in time to choose from. */
  | { readonly which: 'never' | 'twice'; readonly choices: readonly [Temporal.ZonedDateTime, Temporal.ZonedDateTime] }

/** Reads a local time as browsers and people write it, `2022-06-08T09:00`; undefined when it is none. */
export function readLocalTime(text: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(text)) return undefined
  try {
    return Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/**
 * Places a local time in the world. `offset` is the choice where there are two, like `+02:00`. Nothing is guessed: a time
 * that does not exist there, or comes twice, is asked back.
 */
export function placeLocalTime(local: Temporal.PlainDateTime, timeZone: string, offset: string): PlacedTime {
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.equals(later)) return { at: earlier.toInstant() }
  const chosen = [earlier, later].find((choice) => choice.offset === offset)
  if (chosen) return { at: chosen.toInstant() }
  return { which: earlier.toPlainDateTime().equals(local) ? 'twice' : 'never', choices: [earlier, later] }
}

/** Says whether a time zone is known by that name. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}
