import { monthCells } from './month-cells.ts'

/** A day with something on it. `label` is the whole date in words, as a list needs it. */
export interface MonthDay {
  /** As in ISO 8601: `2026-11-05`. */
  readonly date: string
  readonly label: string
  readonly events: readonly { readonly label: string; readonly href: string; readonly note?: string | undefined }[]
}

/** What a month shows. `month` is written `2026-11`. */
export interface MonthFacts {
  readonly month: string
  readonly title: string
  /** The names of the days in short, Monday first. */
  readonly weekdays: readonly string[]
  /** The day that weeks start with: 1 is Monday (ISO 8601), 6 Saturday, 7 Sunday. */
  readonly firstWeekday?: number
  readonly days: readonly MonthDay[]
  /** The date of today, when it shall be marked, with the word for it. */
  readonly today?: { readonly date: string; readonly label: string } | undefined
}

/**
 * A month on a wall. To a screen reader, and to everyone on a phone, it is the list of the days with something on them:
 * empty squares say nothing.
 */
export function MonthGrid({ month, title, weekdays, firstWeekday = 1, days, today }: MonthFacts) {
  const { before, dates, after } = monthCells(month, firstWeekday)
  const names = weekdays.map((_, at) => weekdays[(at + firstWeekday - 1) % 7])
  return (
    <div class="month">
      <div class="month-weekdays" aria-hidden="true">
        {names.map((name) => (
          <span>{name}</span>
        ))}
      </div>
      <ol aria-label={title}>
        <Blanks count={before} />
        {dates.map((date, at) => {
          const day = days.find((candidate) => candidate.date === date)
          const isToday = today?.date === date
          if (!day && !isToday) {
            return (
              <li class="month-empty" aria-hidden="true">
                {at + 1}
              </li>
            )
          }
          return (
            <li class={isToday ? 'month-today' : undefined}>
              <time datetime={date}>
                <span class="month-number" aria-hidden="true">
                  {at + 1}
                </span>
                <span class="month-date">{day?.label ?? today?.label}</span>
              </time>
              {isToday && day && <span> {today.label}</span>}
              {day?.events.map(({ label, href, note }) => (
                <p>
                  <a href={href}>{label}</a>
                  {note && <span> {note}</span>}
                </p>
              ))}
            </li>
          )
        })}
        <Blanks count={after} />
      </ol>
    </div>
  )
}

function Blanks({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, () => (
        <li class="month-empty" aria-hidden="true" />
      ))}
    </>
  )
}
