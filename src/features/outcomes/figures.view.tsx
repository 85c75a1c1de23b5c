import type { Labels } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { formatMoney } from '#src/platform/i18n/money.ts'
import { type Bar, BarChart } from '#src/ui/charts/bar-chart.tsx'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { Tabs } from '#src/ui/office/state.tsx'
import type { FigureTexts } from './figures.messages.ts'
import type { CostKind } from './outcome.model.ts'

interface Figures {
  readonly asked: number
  readonly held: number
  readonly guests: number
  readonly hours: number
  readonly countries: readonly { readonly country: string; readonly guests: number }[]
  readonly topics: readonly { readonly names: Labels; readonly visits: number }[]
  readonly answers: number
  readonly useful: number | undefined
  readonly caredFor: number | undefined
  readonly costs: readonly { readonly kind: CostKind; readonly amount: number; readonly currency: string }[]
  readonly ended: readonly {
    readonly stage: 'declined' | 'cancelled'
    readonly reason: keyof FigureTexts['reasons']
    readonly visits: number
  }[]
}

/** A year of visits: drawings, each with its table, and files. */
export function FiguresPage(props: {
  frame: OfficeFrame
  title: string
  lang: OfficeLang
  texts: FigureTexts
  kinds: Readonly<Record<CostKind, string>>
  year: number
  years: readonly number[]
  figures: Figures
  topicOf: (names: Labels) => string
}) {
  const { frame, title, lang, texts, kinds, year, years, figures, topicOf } = props
  const number = (value: number) => formatNumber(lang, value)
  const bar = (label: string, value: number, text = number(value)): Bar => ({ label, value, text })
  const grades = (
    [
      ['useful', figures.useful],
      ['caredFor', figures.caredFor],
    ] as const
  ).flatMap(([key, value]) => (value === undefined ? [] : [bar(texts[key], value)]))
  const currencies = [...new Set(figures.costs.map(({ currency }) => currency))]
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{texts.lead}</p>
      {years.length > 1 && (
        <Tabs
          label={texts.years}
          links={years.map((other) => ({
            label: String(other),
            href: `/office/visits/figures?year=${other}`,
            current: other === year,
          }))}
        />
      )}
      {figures.asked + figures.held === 0 && <p>{texts.none}</p>}
      <dl class="year-figures">
        {(['asked', 'held', 'guests', 'hours'] as const).map((key) => (
          <div>
            <dt>{texts[key]}</dt>
            <dd>{number(figures[key])}</dd>
          </div>
        ))}
      </dl>
      <ul class="chart-files">
        {(['csv', 'xlsx'] as const).map((format) => (
          <li>
            <a href={`/office/visits/figures.${format}?year=${year}`}>{format.toUpperCase()}</a>
          </li>
        ))}
      </ul>
      <Chart
        id="countries"
        texts={texts}
        title={texts.countries}
        heads={[texts.country, texts.guests]}
        bars={figures.countries.map(({ country, guests }) => bar(formatCountry(lang, country), guests))}
      />
      <Chart
        id="topics"
        texts={texts}
        title={texts.topics}
        heads={[texts.topic, texts.visits]}
        bars={figures.topics.map(({ names, visits }) => bar(topicOf(names), visits))}
      />
      <Chart
        id="satisfaction"
        texts={texts}
        title={texts.satisfaction}
        note={texts.answers(number(figures.answers))}
        heads={[texts.question, texts.mean]}
        bars={grades}
      />
      {currencies.map((currency) => (
        <Chart
          id={`costs-${currency}`}
          texts={texts}
          title={`${texts.costs}, ${currency}`}
          heads={[texts.kind, texts.amount]}
          bars={figures.costs
            .filter((cost) => cost.currency === currency)
            .map(({ kind, amount }) => bar(kinds[kind], amount, formatMoney(lang, { amount, currency })))}
        />
      ))}
      <Chart
        id="ended"
        texts={texts}
        title={texts.ended}
        heads={[texts.reason, texts.visits]}
        bars={figures.ended.map(({ stage, reason, visits }) =>
          bar(`${texts.stages[stage]}: ${texts.reasons[reason]}`, visits),
        )}
      />
    </OfficeShell>
  )
}

function Chart(props: {
  id: string
  texts: FigureTexts
  title: string
  note?: string
  heads: readonly [string, string]
  bars: readonly Bar[]
}) {
  const { id, texts, title, note, heads, bars } = props
  if (bars.length === 0) return null
  const columns = [{ label: heads[0] }, { label: heads[1], numeric: true }]
  return (
    <ChartFigure
      id={id}
      title={title}
      note={note}
      tableLabel={texts.table}
      table={{ caption: title, columns, rows: bars.map(({ label, text }) => [label, text]) }}
    >
      <BarChart bars={bars} />
    </ChartFigure>
  )
}
