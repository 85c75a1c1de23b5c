import type { PartyReading } from '#src/features/parties/index.ts'
import { type Deps, frameOf, readingTexts, registerTexts } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { HappeningList } from '#src/ui/happening-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { type ActivityListing, pathOfActivityListing } from './activity-listing.ts'
import { FollowActivities } from './follow.view.tsx'
import type { Gathered } from './gather.ts'
import { happeningTexts } from './happening.messages.ts'
import { ActivityFilters } from './list-head.view.tsx'
import { presentHappenings } from './present.ts'
import { titleOfActivityListing } from './title.ts'

/** A list of activities of all times, the newest first: all of them, or the awards. */
export function ActivitiesPage(props: {
  deps: Deps
  site: Site
  listing: ActivityListing
  years: readonly number[]
  parties: readonly PartyReading[]
  found: Gathered
  hasOlder: boolean
}) {
  const { deps, site, listing, years, parties, found, hasOlder } = props
  const { lang, section, page } = listing
  const reading = readingTexts[lang]
  const { title: whole, lead } = registerTexts[lang][section]
  const title = titleOfActivityListing(site, listing)
  const frame = frameOf(deps, site, lang, {
    title: page > 1 ? `${title} – ${reading.pageNumber(page)}` : title,
    description: lead,
    pathIn: (other) => pathOfActivityListing(site, { ...listing, lang: other }),
    crumbs: title === whole ? [] : [{ label: whole, href: pathOfActivityListing(site, { section, lang, page: 1 }) }],
  })
  const linkTo = (label: string, number: number) => ({
    label,
    href: pathOfActivityListing(site, { ...listing, page: number }),
  })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap">
        <ActivityFilters site={site} listing={listing} parties={parties} years={years} />
        {found.activities.length > 0 ? (
          <HappeningList
            level={2}
            items={presentHappenings(site, lang, found, { withKind: section === 'activity' && !listing.kind })}
          />
        ) : (
          <p>
            <b>{section === 'award' ? happeningTexts[lang].noAwards : reading.nothingFound}</b>{' '}
            {reading.nothingFoundHint}
          </p>
        )}
        <Pagination
          label={reading.pages}
          newer={page > 1 ? linkTo(reading.newer, page - 1) : undefined}
          current={reading.pageNumber(page)}
          older={hasOlder ? linkTo(reading.older, page + 1) : undefined}
        />
        <FollowActivities site={site} listing={listing} />
      </div>
    </PageShell>
  )
}
