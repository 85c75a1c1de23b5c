import type { ListedEntry } from '#src/features/entries/index.ts'
import { labelIn, type Site, slugOfTerm, type Term } from '#src/features/site/index.ts'
import { EntryList } from '#src/ui/entry-list.tsx'
import { FeedLinks } from '#src/ui/feed-links.tsx'
import { type Filter, Filters } from '#src/ui/filters.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { chosenIn } from './following.ts'
import { followTarget } from './following.view.tsx'
import { FEED_NAMES, frameOf } from './frame.ts'
import { FEED_FORMATS, type Listing, PARAMS, pathOfListing } from './listing.ts'
import { presentListed } from './present.ts'
import type { Deps } from './reader.ts'
import { readingTexts } from './reading.messages.ts'
import { sectionTexts, titleOfListing } from './section.messages.ts'

/** A list of dated entries with its filters, its pages and the ways to follow it. */
export function ListPage(props: {
  deps: Deps
  site: Site
  listing: Listing
  years: readonly number[]
  entries: readonly ListedEntry[]
  hasOlder: boolean
}) {
  const { deps, site, listing, years, entries, hasOlder } = props
  const { lang, section } = listing
  const { title, lead } = titleOfListing(site, listing)
  const pathIn = (other: typeof lang) => pathOfListing(site, { ...listing, lang: other })
  const isWhole = !listing.audience && !listing.theme && !listing.year
  const whole = { section, lang, page: 1 }
  const frame = frameOf(deps, site, lang, {
    title: listing.page > 1 ? `${title} – ${readingTexts[lang].pageNumber(listing.page)}` : title,
    description: lead,
    pathIn,
    listing,
    crumbs: isWhole ? [] : [{ label: sectionTexts[lang][section].title, href: pathOfListing(site, whole) }],
  })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap">
        <ListFilters site={site} listing={listing} years={years} />
        <Entries site={site} listing={listing} entries={entries} hasOlder={hasOlder} />
      </div>
    </PageShell>
  )
}

/** The entries of a listing with the way to its other pages and its feeds. `level` is that of their headings. */
export function Entries(props: {
  site: Site
  listing: Listing
  entries: readonly ListedEntry[]
  hasOlder: boolean
  level?: 2 | 3
}) {
  const { site, listing, entries, hasOlder, level } = props
  const { lang, page } = listing
  const texts = readingTexts[lang]
  const linkTo = (label: string, number: number) => ({ label, href: pathOfListing(site, { ...listing, page: number }) })
  return (
    <>
      {entries.length > 0 ? (
        <EntryList entries={entries.map((entry) => presentListed(site, lang, entry))} {...(level && { level })} />
      ) : (
        <p>
          <b>{texts.nothingFound}</b> {texts.nothingFoundHint}
        </p>
      )}
      <Pagination
        label={texts.pages}
        newer={page > 1 ? linkTo(texts.newer, page - 1) : undefined}
        current={texts.pageNumber(page)}
        older={hasOlder ? linkTo(texts.older, page + 1) : undefined}
      />
      <FollowList site={site} listing={listing} />
    </>
  )
}

/** The feeds of a listing. */
export function FollowList({ site, listing }: { site: Site; listing: Listing }) {
  const texts = readingTexts[listing.lang]
  const { title } = titleOfListing(site, { ...listing, year: undefined })
  return (
    <FeedLinks
      title={texts.follow}
      hint={texts.followHint}
      links={FEED_FORMATS.map((format) => ({
        name: FEED_NAMES[format],
        label: `${FEED_NAMES[format]}: ${title}`,
        href: pathOfListing(site, listing, format),
      }))}
      choose={followTarget(site, listing.lang, chosenIn(listing))}
    />
  )
}

function ListFilters({ site, listing, years }: { site: Site; listing: Listing; years: readonly number[] }) {
  const { lang, audience, theme, year, section } = listing
  const texts = readingTexts[lang]
  const names = PARAMS[lang]
  const optionsOf = (terms: readonly Term[], chosen: Term | undefined) =>
    terms.map((term) => ({
      value: slugOfTerm(site, term, lang),
      label: labelIn(site, term.names, lang),
      selected: term.id === chosen?.id,
    }))
  const filters: Filter[] = [
    {
      name: names.audience,
      label: texts.audiences,
      all: texts.allAudiences,
      options: optionsOf(site.audiences, audience),
    },
    { name: names.theme, label: texts.themes, all: texts.allThemes, options: optionsOf(site.themes, theme) },
    {
      name: names.year,
      label: texts.year,
      all: texts.allYears,
      options: years.map((each) => ({ value: String(each), label: String(each), selected: each === year })),
    },
  ]
  const action = pathOfListing(site, { section, lang, page: 1 })
  return (
    <Filters
      title={texts.filterTitle}
      action={action}
      filters={filters}
      submit={texts.showFiltered}
      clear={audience || theme || year ? { label: texts.clearFilters, href: action } : undefined}
    />
  )
}
