import type { Child } from 'hono/jsx'
import type { EntryReading, ListedEntry } from '#src/features/entries/index.ts'
import {
  type Deps,
  EntryHead,
  EntryText,
  entryFacts,
  FollowChoice,
  frameOf,
  presentListed,
  presentTerms,
  readingTexts,
} from '#src/features/reading/index.ts'
import { type AskedDay, withAskedDay } from '#src/features/register/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { Chips, EntryList } from '#src/ui/entry-list.tsx'
import { PageShell } from '#src/ui/page.tsx'
import { Section } from '#src/ui/start.tsx'
import { pageTexts } from './page.messages.ts'

/** A lasting page: its text, what the register shows of it, and the news about it. */
export function LastingPage(props: {
  deps: Deps
  site: Site
  lang: Lang
  entry: EntryReading
  news: readonly ListedEntry[]
  asked: AskedDay
  projection: Child
}) {
  const { deps, site, lang, entry, news, asked, projection } = props
  const facts = entryFacts(site, entry, lang)
  const frame = frameOf(deps, site, lang, {
    ...facts,
    crumbs: [],
    pathIn: (other) => withAskedDay(facts.pathIn(other), other, asked),
    noindex: asked.asked !== undefined || asked.refused !== undefined,
  })
  const terms = presentTerms(site, lang, entry.termIds)
  return (
    <PageShell frame={frame}>
      <EntryHead entry={entry} lang={lang} />
      <div class="wrap columns">
        <div>
          <EntryText site={site} lang={lang} entry={entry} />
          <FollowChoice
            site={site}
            lang={lang}
            chosen={{ about: [{ id: entry.id, name: () => entry.title, path: facts.pathIn }] }}
          />
        </div>
        {terms.length > 0 && (
          <aside class="facts" aria-label={readingTexts[lang].audiencesAndThemes}>
            <div>
              <h2>{readingTexts[lang].audiencesAndThemes}</h2>
              <Chips links={terms} />
            </div>
          </aside>
        )}
      </div>
      {projection}
      {news.length > 0 && (
        <Section id="news" title={pageTexts[lang].newsAbout}>
          <EntryList level={3} entries={news.map((story) => presentListed(site, lang, story))} />
        </Section>
      )}
    </PageShell>
  )
}
