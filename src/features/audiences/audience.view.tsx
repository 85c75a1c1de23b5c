import { type ListedEntry, pathOfContact, pathOfEntry, pathOfSection } from '#src/features/entries/index.ts'
import {
  type Deps,
  Entries,
  frameOf,
  type Listing,
  linkToAudience,
  pathOfListing,
  sectionTexts,
  titleOfListing,
} from '#src/features/reading/index.ts'
import { labelIn, type Site, type Term } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { PageShell } from '#src/ui/page.tsx'
import { AudienceGrid, Cards, Section } from '#src/ui/start.tsx'
import { audienceTexts } from './audience.messages.ts'

/** All audiences, each a way into what concerns it. */
export function AudiencesPage({ deps, site, lang }: { deps: Deps; site: Site; lang: Lang }) {
  const { title, lead } = sectionTexts[lang].audience
  const frame = frameOf(deps, site, lang, {
    title,
    description: lead,
    pathIn: (other) => pathOfSection(other, 'audience'),
    crumbs: [],
  })
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap">
        <AudienceGrid level={2} audiences={site.audiences.map((audience) => cardOf(site, lang, audience))} />
        <p class="section-note">{audienceTexts[lang].takePartLead}</p>
        <p>
          <a class="ds-button" data-variant="secondary" href={pathOfContact(lang, 'takePart')}>
            {audienceTexts[lang].takePart}
          </a>
        </p>
      </div>
    </PageShell>
  )
}

/** What concerns one audience: lasting pages, then news and highlights. */
export function AudiencePage(props: {
  deps: Deps
  site: Site
  listing: Listing
  audience: Term
  lasting: readonly ListedEntry[]
  entries: readonly ListedEntry[]
  hasOlder: boolean
}) {
  const { deps, site, listing, audience, lasting, entries, hasOlder } = props
  const { lang } = listing
  const texts = audienceTexts[lang]
  const { title, lead } = titleOfListing(site, listing)
  const frame = frameOf(deps, site, lang, {
    title,
    description: lead,
    pathIn: (other) => pathOfListing(site, { ...listing, lang: other }),
    listing,
    crumbs: [{ label: sectionTexts[lang].audience.title, href: pathOfSection(lang, 'audience') }],
  })
  const others = site.audiences.filter((other) => other.id !== audience.id)
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      {lasting.length > 0 && (
        <Section id="pages" title={texts.pages} tone="tinted">
          <Cards
            cards={lasting.map((page) => ({
              title: page.title,
              href: pathOfEntry(lang, page),
              lead: page.lead,
              ...(page.lang !== lang && { lang: page.lang }),
            }))}
          />
        </Section>
      )}
      <Section id="news" title={texts.news}>
        <Entries site={site} listing={listing} entries={entries} hasOlder={hasOlder} level={3} />
      </Section>
      <Section id="others" title={texts.others} tone="tinted">
        <AudienceGrid audiences={others.map((other) => cardOf(site, lang, other))} />
      </Section>
    </PageShell>
  )
}

function cardOf(site: Site, lang: Lang, audience: Term) {
  const { label, href } = linkToAudience(site, lang, audience)
  return { title: label, href, lead: labelIn(site, audience.leads, lang) }
}
