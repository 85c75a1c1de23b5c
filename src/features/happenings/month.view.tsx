import type { Site } from '#src/features/site/index.ts'
import { formatDay, weekdaysOf } from '#src/platform/i18n/hours.ts'
import { MonthGrid } from '#src/ui/charts/month-grid.tsx'
import { HappeningList } from '#src/ui/happening-list.tsx'
import { type ActivityListing, pathOfActivityListing } from './activity-listing.ts'
import type { Gathered } from './gather.ts'
import { happeningTexts } from './happening.messages.ts'
import { daysInMonth, isKnownToTheDay } from './month-days.ts'
import { presentHappenings } from './present.ts'
import { nameOfMonth } from './title.ts'

/** A month, today, and the months to turn to. */
export interface MonthShown {
  readonly month: Temporal.PlainYearMonth
  readonly today: Temporal.PlainDate
  readonly previous: Temporal.PlainYearMonth | undefined
  readonly next: Temporal.PlainYearMonth | undefined
}

/** The events of a month on its days; those known to the month only stand above them. */
export function MonthOfEvents(props: { site: Site; listing: ActivityListing; shown: MonthShown; events: Gathered }) {
  const { site, listing, shown, events } = props
  const { lang } = listing
  const texts = happeningTexts[lang]
  const name = nameOfMonth(lang, shown.month)
  const title = texts.eventsIn(name)
  const sometime = events.activities.filter((activity) => !isKnownToTheDay(activity))
  const isToday = shown.month.equals(shown.today.toPlainYearMonth())
  return (
    <>
      <div class="month-turn">
        <h2>{name}</h2>
        <nav aria-label={texts.otherMonths}>
          <ul>
            {shown.previous && <li>{turnTo(shown.previous, 'prev')}</li>}
            {shown.next && <li>{turnTo(shown.next, 'next')}</li>}
          </ul>
        </nav>
      </div>
      {sometime.length > 0 && (
        <>
          <h3 class="happening-title">{texts.sometimeIn(name)}</h3>
          <HappeningList
            level={3}
            items={presentHappenings(site, lang, { ...events, activities: sometime }, { withKind: false })}
          />
        </>
      )}
      {events.activities.length === 0 && <p>{texts.nothingIn(name)}</p>}
      <MonthGrid
        month={shown.month.toString()}
        title={title}
        weekdays={weekdaysOf(lang)}
        days={daysInMonth(site, lang, shown.month, events.activities).map((day) => ({
          ...day,
          label: formatDay(lang, Temporal.PlainDate.from(day.date)),
        }))}
        today={isToday ? { date: shown.today.toString(), label: texts.today } : undefined}
      />
    </>
  )

  function turnTo(month: Temporal.PlainYearMonth, rel: 'prev' | 'next') {
    return (
      <a rel={`${rel} nofollow`} href={pathOfActivityListing(site, { ...listing, month })}>
        {nameOfMonth(lang, month)}
      </a>
    )
  }
}
