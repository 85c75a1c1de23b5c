const DAYS = 7

/** Says whether something that has happened is news still: what is older than a week has been told elsewhere, or to nobody. */
export function isRecent(at: Temporal.Instant, now = Temporal.Now.instant()): boolean {
  return Temporal.Instant.compare(at, now.subtract({ hours: DAYS * 24 })) >= 0
}

/** The same of a day: of what has its last day before it nobody needs to be told. */
export function isRecentDay(day: Temporal.PlainDate, today = Temporal.Now.plainDateISO()): boolean {
  return Temporal.PlainDate.compare(day, today.subtract({ days: DAYS })) >= 0
}
