import { ACTIVITY_KINDS } from '#src/features/activities/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import { readingTexts } from '#src/features/reading/index.ts'
import { labelIn, type Site, slugOfTerm, type Term } from '#src/features/site/index.ts'
import { type Filter, Filters } from '#src/ui/filters.tsx'
import { activityTexts } from './activity.messages.ts'
import { type ActivityListing, paramsOf, pathOfActivityListing, slugOfKind } from './activity-listing.ts'
import { happeningTexts } from './happening.messages.ts'
import { nameFor, slugIn } from './names.ts'

/** The form that narrows a list of activities: by what there is to choose among. */
export function ActivityFilters(props: {
  site: Site
  listing: ActivityListing
  parties?: readonly PartyReading[]
  years?: readonly number[]
}) {
  const { site, listing, parties = [], years = [] } = props
  const { lang, section, kind, audience, theme, party, year, month } = listing
  const texts = readingTexts[lang]
  const own = happeningTexts[lang]
  const names = paramsOf(lang)
  const optionsOf = (terms: readonly Term[], chosen: Term | undefined) =>
    terms.map((term) => ({
      value: slugOfTerm(site, term, lang),
      label: labelIn(site, term.names, lang),
      selected: term.id === chosen?.id,
    }))
  const filters: Filter[] = [
    {
      name: names.kind,
      label: own.kind,
      all: own.allKinds,
      options: section === 'activity' ? ACTIVITY_KINDS.map(kindOption) : [],
    },
    {
      name: names.audience,
      label: texts.audiences,
      all: texts.allAudiences,
      options: optionsOf(site.audiences, audience),
    },
    { name: names.theme, label: texts.themes, all: texts.allThemes, options: optionsOf(site.themes, theme) },
    { name: names.party, label: own.party, all: own.allParties, options: partyOptions() },
    {
      name: names.year,
      label: texts.year,
      all: texts.allYears,
      options: years.map((each) => ({ value: String(each), label: String(each), selected: each === year })),
    },
  ]
  const isNarrowed = kind || audience || theme || party || year
  const whole = { section, lang, month, page: 1 }
  return (
    <Filters
      title={texts.filterTitle}
      action={pathOfActivityListing(site, { section, lang, page: 1 })}
      filters={filters.filter(({ options }) => options.length > 0)}
      kept={month ? [{ name: names.month, value: month.toString() }] : []}
      submit={texts.showFiltered}
      clear={isNarrowed ? { label: texts.clearFilters, href: pathOfActivityListing(site, whole) } : undefined}
    />
  )

  function kindOption(each: (typeof ACTIVITY_KINDS)[number]) {
    return { value: slugOfKind(lang, each), label: activityTexts[lang].kinds[each], selected: each === kind }
  }

  function partyOptions(): Filter['options'] {
    // What was chosen stands in the list, also when nothing in it is left to choose.
    const all = party && !parties.some(({ id }) => id === party.id) ? [...parties, party] : parties
    return all
      .map((each) => ({
        value: slugIn(each, lang),
        label: nameFor(each, lang).name,
        selected: each.id === party?.id,
      }))
      .sort((a, b) => a.label.localeCompare(b.label, lang))
  }
}
