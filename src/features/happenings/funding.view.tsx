import { pathOfEntry } from '#src/features/entries/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { formatMoney, formatMoneyShort, nameOfCurrency } from '#src/platform/i18n/money.ts'
import { BarChart } from '#src/ui/charts/bar-chart.tsx'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import type { Cell } from '#src/ui/charts/data-table.tsx'
import { StackedYears } from '#src/ui/charts/stacked-years.tsx'
import { fundingTexts } from './funding.messages.ts'
import { type Funding, type Grant, type Sum, sumBy } from './funding.ts'
import { nameFor, slugIn } from './names.ts'

// As many as can be told apart in a column; the rest stand together.
const FUNDERS_IN_COLUMNS = 5

/** What projects are paid with, in one currency: by funder, by year and by programme. */
export function FundingCharts(props: { lang: Lang; funding: Funding; parties: ReadonlyMap<string, PartyReading> }) {
  const { lang, funding, parties } = props
  const { currency, grants } = funding
  const texts = fundingTexts[lang]
  const money = (amount: number) => formatMoney(lang, { amount, currency })
  const funders = sumBy(grants, ({ funderId }) => funderId)
  const funderName = (id: string) => {
    const party = parties.get(id)
    return party ? nameFor(party, lang).name : ''
  }
  const frame = (id: string) => ({
    id: `funding-${id}-${currency.toLowerCase()}`,
    tableLabel: texts.asTable,
    downloads: [
      { label: texts.csv, href: '/api/v1/activities.csv?kind=project', type: 'text/csv' },
      { label: texts.json, href: '/api/v1/activities.json?kind=project', type: 'application/json' },
    ],
  })
  const rowsOf = <Key,>(sums: readonly Sum<Key>[], head: (key: Key) => Cell) =>
    sums.map(({ key, amount, projects }) => [head(key), money(amount), formatNumber(lang, projects)])
  const columnsOf = (head: string) => [
    { label: head },
    { label: texts.sum, numeric: true },
    { label: texts.projects, numeric: true },
  ]
  const name = nameOfCurrency(lang, currency)
  const programmes = sumBy(grants, ({ programme }) => programme)
  const years = sumBy(grants, ({ year }) => year).sort((a, b) => (a.key ?? 0) - (b.key ?? 0))
  return (
    <div class="charts">
      <ChartFigure
        {...frame('funders')}
        title={texts.byFunder(name)}
        table={{
          caption: texts.byFunder(name),
          columns: columnsOf(texts.funder),
          rows: rowsOf(funders, (id) => ({ text: funderName(id), href: pathOfFunder(id) })),
        }}
      >
        <BarChart
          bars={funders.map(({ key, amount }) => ({
            label: funderName(key),
            href: pathOfFunder(key),
            value: amount,
            text: money(amount),
          }))}
        />
      </ChartFigure>
      <ChartFigure
        {...frame('programmes')}
        title={texts.byProgramme(name)}
        table={{
          caption: texts.byProgramme(name),
          columns: columnsOf(texts.programme),
          rows: rowsOf(programmes, (programme) => programme ?? texts.noProgramme),
        }}
      >
        <BarChart
          bars={programmes.map(({ key, amount }) => ({
            label: key ?? texts.noProgramme,
            value: amount,
            text: money(amount),
          }))}
        />
      </ChartFigure>
      <ChartFigure
        {...frame('years')}
        title={texts.byYear(name)}
        note={texts.yearNote}
        table={{
          caption: texts.byYear(name),
          columns: columnsOf(texts.year),
          rows: rowsOf(years, (year) => (year === undefined ? texts.noYear : String(year))),
        }}
      >
        <YearsOfFunding />
      </ChartFigure>
    </div>
  )

  function pathOfFunder(id: string): string {
    const party = parties.get(id)
    return pathOfEntry(lang, { kind: 'party', slug: party ? slugIn(party, lang) : '' })
  }

  function YearsOfFunding() {
    const shown = funders.slice(0, FUNDERS_IN_COLUMNS).map(({ key }) => key)
    const hasOthers = funders.length > shown.length
    const isIn = (at: number) => (grant: Grant) =>
      at < shown.length ? grant.funderId === shown[at] : !shown.includes(grant.funderId)
    const series = [...shown.map(funderName), ...(hasOthers ? [texts.otherFunders] : [])]
    return (
      <StackedYears
        id={`funding-columns-${currency.toLowerCase()}`}
        label={texts.drawnByYear}
        series={series}
        format={(amount) => formatMoneyShort(lang, { amount, currency })}
        columns={everyYear(years.flatMap(({ key }) => key ?? [])).map((year) => {
          const ofYear = grants.filter((grant) => grant.year === year)
          const values = series.map((_, at) => ofYear.filter(isIn(at)).reduce((sum, { amount }) => sum + amount, 0))
          const total = values.reduce((sum, value) => sum + value, 0)
          return {
            label: String(year),
            values,
            total: total > 0 ? formatMoneyShort(lang, { amount: total, currency }) : '',
          }
        })}
      />
    )
  }
}

// A year in which nothing began is told too: a gap is a fact.
function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
