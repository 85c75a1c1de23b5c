import type { ActivityReading } from '#src/features/activities/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import { type DateText, presentOccurrence } from '#src/features/reading/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { linkToParty, nameOfFact, pathOfFact } from './party-name.ts'
import { wordTexts } from './word.messages.ts'

/** An activity as a list shows it. */
export interface ActivityItem {
  readonly title: string
  readonly href: string
  readonly kind: string
  readonly when: DateText | undefined
  readonly year: number | undefined
  /** Who takes part besides our own city and the one whose page it is on. */
  readonly parties: readonly { readonly label: string; readonly href: string }[]
}

/** An activity with its time and with whom; `seenFrom` is the party whose page it is on. */
export function presentActivity(
  { lang, parties }: { lang: Lang; parties: ReadonlyMap<string, PartyReading> },
  activity: ActivityReading,
  seenFrom?: string,
): ActivityItem {
  const day = activity.hours?.start.toZonedDateTimeISO(activity.hours.timeZone).toPlainDate()
  const ids = [...new Set(activity.roles.map((role) => role.partyId))].filter((id) => id !== seenFrom)
  return {
    title: nameOfFact(activity, lang),
    href: pathOfFact('activity', activity, lang),
    kind: wordTexts[lang].activity[activity.kind],
    when: day
      ? { text: formatDate(lang, { date: day, precision: 'day' }), datetime: day.toString() }
      : activity.when && presentOccurrence(lang, activity.when),
    year: day?.year ?? activity.when?.from.year,
    parties: ids.flatMap((id) => {
      const party = parties.get(id)
      return party && !party.isOwn ? [linkToParty(party, lang)] : []
    }),
  }
}

/** Activities by year, the newest first; those whose time nobody knows come last. */
export function byYear(items: readonly ActivityItem[]): { year: number | undefined; items: ActivityItem[] }[] {
  return [...Map.groupBy(items, (item) => item.year)]
    .map(([year, ofYear]) => ({ year, items: ofYear }))
    .sort((a, b) => (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY))
}
