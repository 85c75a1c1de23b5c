const SATURDAY = 6

/** The day that lies so many working days ahead, Monday to Friday; the day itself for none, if it is one of them. */
export function inWorkingDays(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let day = from
  for (let left = days; left > 0 || day.dayOfWeek >= SATURDAY; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek < SATURDAY && left > 0) left -= 1
  }
  return day
}
