import { pathOfAsking, pathOfSection } from '#src/features/entries/index.ts'
import type { Topic } from '#src/features/hosts/index.ts'
import { registerTexts } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { describeRules, publishTexts, RuleList, TopicList, type VisitRules } from '#src/features/visits/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { StackedYears } from '#src/ui/charts/stacked-years.tsx'
import { Section } from '#src/ui/start.tsx'
import { activityTexts } from './activity.messages.ts'
import { type ActivityItem, byYear } from './activity.present.ts'
import { ActivityYears } from './activity.view.tsx'
import { downloadsOf } from './downloads.ts'
import { FileList } from './file-list.view.tsx'
import { networkTexts } from './network.messages.ts'
import { twinTownTexts } from './twin-town.messages.ts'

/** What visits the city takes: topics and rules, and the way to ask for one. */
export function AskForVisit(props: { site: Site; lang: Lang; rules: VisitRules; topics: readonly Topic[] }) {
  const { site, lang, rules, topics } = props
  const texts = publishTexts[lang]
  if (!rules.isOpen) return null
  const button = (
    <p>
      <a class="ds-button" data-variant="primary" href={pathOfAsking(lang)}>
        {texts.ask}
      </a>
    </p>
  )
  return (
    <>
      <Section id="topics" title={texts.topics} lead={texts.topicsLead}>
        <TopicList site={site} lang={lang} topics={topics} />
        {button}
      </Section>
      <Section id="rules" title={texts.rules} lead={texts.rulesLead} tone="tinted">
        <RuleList items={describeRules(lang, site, rules)} />
        {button}
      </Section>
    </>
  )
}

/** The visits that were. */
export function Visits({ lang, count, visits }: { lang: Lang; count: number; visits: readonly ActivityItem[] }) {
  const texts = activityTexts[lang]
  const downloads = downloadsOf('activities', ['csv', 'json'], { kind: 'visit' })
  const years = byYear(visits)
    .flatMap(({ year, items }) => (year === undefined ? [] : [{ label: String(year), visits: items.length }]))
    .reverse()
  return (
    <Section id="register" title={texts.visits}>
      <p class="register-count">{count > 0 ? texts.visitCount(count) : texts.noVisits}</p>
      {/* One column says nothing; and with more visits than are listed, the years would not be whole. */}
      {years.length > 1 && visits.length === count && (
        <ChartFigure
          id="visits"
          title={texts.visitsByYear}
          tableLabel={twinTownTexts[lang].table}
          table={{
            caption: texts.visitsByYear,
            columns: [{ label: texts.year }, { label: texts.visits, numeric: true }],
            rows: years.map((year) => [year.label, formatNumber(lang, year.visits)]),
          }}
          downloads={downloads}
        >
          <StackedYears
            id="visits-columns"
            label={texts.visitsByYear}
            series={[texts.visits]}
            columns={years.map((year) => ({
              label: year.label,
              values: [year.visits],
              total: formatNumber(lang, year.visits),
            }))}
            format={(value) => formatNumber(lang, value)}
          />
        </ChartFigure>
      )}
      <ActivityYears lang={lang} items={visits} />
      <FileList label={networkTexts[lang].files} files={downloads} />
      <p class="section-more">
        <a class="ds-button" data-variant="secondary" href={pathOfSection(lang, 'activity')}>
          {registerTexts[lang].activity.all}
        </a>
      </p>
    </Section>
  )
}
