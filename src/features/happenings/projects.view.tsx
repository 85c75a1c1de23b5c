import type { ActivityReading } from '#src/features/activities/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import { type Deps, frameOf, registerTexts } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { HappeningList } from '#src/ui/happening-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Section } from '#src/ui/start.tsx'
import { type ActivityListing, pathOfActivityListing } from './activity-listing.ts'
import { FollowActivities } from './follow.view.tsx'
import { fundingTexts } from './funding.messages.ts'
import { fundingOf } from './funding.ts'
import { FundingCharts } from './funding.view.tsx'
import type { Gathered } from './gather.ts'
import { happeningTexts } from './happening.messages.ts'
import { ActivityFilters } from './list-head.view.tsx'
import { presentHappenings } from './present.ts'
import { projectsByTime } from './project-time.ts'
import { titleOfActivityListing } from './title.ts'

/** The projects: those that run, those that are over, and who pays for them. */
export function ProjectsPage(props: {
  deps: Deps
  site: Site
  listing: ActivityListing
  today: Temporal.PlainDate
  projects: Gathered
  partners: readonly PartyReading[]
}) {
  const { deps, site, listing, today, projects, partners } = props
  const { lang } = listing
  const texts = happeningTexts[lang]
  const { title: whole, lead } = registerTexts[lang].project
  const title = titleOfActivityListing(site, listing)
  const frame = frameOf(deps, site, lang, {
    title,
    description: lead,
    pathIn: (other) => pathOfActivityListing(site, { ...listing, lang: other }),
    crumbs:
      title === whole
        ? []
        : [{ label: whole, href: pathOfActivityListing(site, { section: 'project', lang, page: 1 }) }],
  })
  const { running, toBegin, finished, unknown } = projectsByTime(projects.activities, today)
  const funding = fundingOf(projects.activities)
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap">
        <ActivityFilters site={site} listing={listing} parties={partners} />
        {projects.activities.length === 0 && <p>{texts.noProjects}</p>}
        {group(texts.running, running)}
        {group(texts.toBegin, toBegin)}
        {group(texts.timeUnknown, unknown)}
        {group(texts.finished, finished)}
        <FollowActivities site={site} listing={listing} />
      </div>
      {funding.length > 0 && (
        <Section id="funding" title={fundingTexts[lang].title} lead={fundingTexts[lang].lead} tone="tinted">
          {funding.map((each) => (
            <FundingCharts lang={lang} funding={each} parties={projects.parties} />
          ))}
        </Section>
      )}
    </PageShell>
  )

  function group(heading: string, activities: readonly ActivityReading[]) {
    if (activities.length === 0) return null
    return (
      <>
        <h2 class="section-title group-title">{heading}</h2>
        <HappeningList items={presentHappenings(site, lang, { ...projects, activities }, { withKind: false })} />
      </>
    )
  }
}
