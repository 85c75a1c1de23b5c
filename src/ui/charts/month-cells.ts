/** The squares of a month: its dates, and how many squares stay empty before and after them in whole weeks. */
export function monthCells(month: string, firstWeekday: number) {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  const before = (first.dayOfWeek - firstWeekday + 7) % 7
  const dates = Array.from({ length: first.daysInMonth }, (_, days) => first.add({ days }).toString())
  return { before, dates, after: (7 - ((before + dates.length) % 7)) % 7 }
}
