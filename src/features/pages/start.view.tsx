import { type EntryReading, type ListedEntry, pathOfEntry } from '#src/features/entries/index.ts'
import { type Outlook, OutlookSections } from '#src/features/happenings/index.ts'
import {
  cityAsSchema,
  type Deps,
  entryFacts,
  FollowList,
  frameOf,
  LanguageNotice,
  linkedHtml,
  linkToAudience,
  linkToTheme,
  pathOfListing,
  presentListed,
  presentStamp,
  readingTexts,
  sectionTexts,
} from '#src/features/reading/index.ts'
import type { Overview } from '#src/features/register/index.ts'
import { labelIn, type MenuEntry, menuTextIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { keepDrawing } from '#src/ui/charts/kept-drawing.ts'
import { EntryList, HighlightCards } from '#src/ui/entry-list.tsx'
import { drawWorldFromHere } from '#src/ui/map-drawing.ts'
import { PageShell } from '#src/ui/page.tsx'
import { Prose } from '#src/ui/prose.tsx'
import { Stamps } from '#src/ui/stamps.tsx'
import { AudienceGrid, Cards, Figures, Hero, Section, ThemeList } from '#src/ui/start.tsx'
import { presentFigure, presentOverview } from './figure.ts'
import { pageTexts } from './page.messages.ts'

/** The page "International relations": what the city does with the world, drawn from all that is known. */
export function StartPage(props: {
  deps: Deps
  site: Site
  lang: Lang
  entry: EntryReading
  stories: readonly ListedEntry[]
  highlights: readonly ListedEntry[]
  outlook: Outlook
  overview: Overview
}) {
  const { deps, site, lang, entry, stories, highlights, outlook, overview } = props
  const texts = pageTexts[lang]
  const frame = frameOf(deps, site, lang, {
    ...entryFacts(site, entry, lang),
    jsonLd: [cityAsSchema(deps.origin, site, lang)],
  })
  const figures = [
    ...presentOverview(lang, overview),
    ...site.figures.map((figure) => presentFigure(site, lang, figure)),
  ]
  const foreign = entry.lang === lang ? undefined : entry.lang
  return (
    <PageShell frame={frame}>
      <Hero
        title={entry.title}
        lead={entry.lead}
        drawing={drawing(site, lang, overview)}
        {...(foreign && { lang: foreign })}
      />
      <Section id="why" title={texts.why}>
        <LanguageNotice lang={lang} entry={entry} />
        <Prose html={linkedHtml(site, lang, entry)} lang={foreign} />
      </Section>
      {figures.length > 0 && (
        <Section id="figures" title={texts.figures} tone="tinted">
          <Figures figures={figures} />
        </Section>
      )}
      <Section id="what-we-do" title={texts.whatWeDo}>
        <Cards cards={lastingPages(site, lang, overview)} />
      </Section>
      {highlights.length > 0 && (
        <Section id="highlights" title={sectionTexts[lang].highlight.title} tone="tinted">
          <HighlightCards entries={highlights.map((highlight) => presentListed(site, lang, highlight))} />
          <MoreLink site={site} lang={lang} section="highlight" />
        </Section>
      )}
      {stories.length > 0 && (
        <Section id="news" title={texts.latestNews}>
          <EntryList level={3} entries={stories.map((story) => presentListed(site, lang, story))} />
          <MoreLink site={site} lang={lang} section="story" />
          <FollowList site={site} listing={{ section: 'story', lang, page: 1 }} />
        </Section>
      )}
      <OutlookSections site={site} lang={lang} outlook={outlook} />
      {site.audiences.length > 0 && (
        <Section id="for-you" title={sectionTexts[lang].audience.title} tone="tinted">
          <AudienceGrid
            audiences={site.audiences.map((audience) => {
              const { label, href } = linkToAudience(site, lang, audience)
              return { title: label, href, lead: labelIn(site, audience.leads, lang) }
            })}
          />
        </Section>
      )}
      {site.themes.length > 0 && (
        <Section id="local-actors" title={texts.localActors} lead={texts.localActorsLead}>
          <ThemeList
            themes={site.themes.map((theme) => {
              const { label, href } = linkToTheme(site, lang, theme)
              const actors = overview.actors.get(theme.id) ?? []
              return { title: label, href, lead: labelIn(site, theme.leads, lang), more: texts.toTheme(label), actors }
            })}
          />
        </Section>
      )}
      <div class="wrap">
        <Stamps
          published={presentStamp(site, lang, entry.publishedAt)}
          updated={entry.updatedAt && presentStamp(site, lang, entry.updatedAt)}
          texts={readingTexts[lang]}
          comma={lang === 'ar' ? '،' : ','}
        />
      </div>
    </PageShell>
  )
}

function MoreLink({ site, lang, section }: { site: Site; lang: Lang; section: 'story' | 'highlight' }) {
  return (
    <p class="section-more">
      <a class="ds-button" data-variant="secondary" href={pathOfListing(site, { section, lang, page: 1 })}>
        {sectionTexts[lang][section].all}
      </a>
    </p>
  )
}

function lastingPages(site: Site, lang: Lang, overview: Overview) {
  return site.menu
    .filter((entry) => entry.place === 'main')
    .flatMap((entry) => {
      const text = menuTextIn(entry, lang)
      if (!text) return []
      const href = pathOfEntry(lang, { kind: entry.kind, slug: text.slug })
      const fact = factOn(lang, entry.shows, overview)
      return [
        {
          title: text.title,
          href,
          lead: text.lead,
          ...(fact && { fact }),
          ...(text.lang !== lang && { lang: text.lang }),
        },
      ]
    })
}

// What the register counts of what a page is about.
function factOn(lang: Lang, shows: MenuEntry['shows'], overview: Overview): string | undefined {
  const figures = presentOverview(lang, overview)
  const figure = figures.find(({ shows: about }) => about === shows)
  return figure && `${figure.value} ${figure.label}`
}

function drawing(site: Site, lang: Lang, { towns }: Overview): string {
  const city = labelIn(site, site.names, lang)
  const texts = pageTexts[lang]
  const label = towns.length > 0 ? texts.mapLabel(city, towns.length) : texts.mapLabelAlone(city)
  return keepDrawing({ hero: site.place, towns, label }, () => drawWorldFromHere(site.place, towns, label))
}
