/** What a local time typed in a form is in the world. */
export type CityTime =
  | { readonly at: Temporal.Instant }
  | 'wrong'
  /** The clock goes forward over it, or back so that it comes twice: two instants to choose from. */
  | { readonly which: 'never' | 'twice'; readonly choices: readonly [Temporal.ZonedDateTime, Temporal.ZonedDateTime] }

/**
 * Reads a date and a time of the city's clocks. `offset` is the choice where there were two, like `+02:00`. Nothing is
 * guessed: a time that does not exist, or comes twice, is asked back.
 */
export function parseCityTime(timeZone: string, typed: { date: string; time: string; offset: string }): CityTime {
  const time = /^(\d{1,2})[.:](\d{2})$/.exec(typed.time)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed.date) || !time) return 'wrong'
  try {
    const written = `${typed.date}T${(time[1] ?? '').padStart(2, '0')}:${time[2]}`
    const local = Temporal.PlainDateTime.from(written, { overflow: 'reject' })
    const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
    const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' })
    if (earlier.equals(later)) return { at: earlier.toInstant() }
    const choices = [earlier, later] as const
    const chosen = choices.find((choice) => choice.offset === typed.offset)
    if (chosen) return { at: chosen.toInstant() }
    return { which: earlier.toPlainDateTime().equals(local) ? 'twice' : 'never', choices }
  } catch {
    return 'wrong'
  }
}
