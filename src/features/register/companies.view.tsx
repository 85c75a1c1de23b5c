import { pathOfContact } from '#src/features/entries/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { BarChart } from '#src/ui/charts/bar-chart.tsx'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { DataTable } from '#src/ui/charts/data-table.tsx'
import { StackedYears } from '#src/ui/charts/stacked-years.tsx'
import { Section } from '#src/ui/start.tsx'
import { companyTexts } from './company.messages.ts'
import { COMPANY_FIGURES } from './company-figures.address.ts'
import { downloadsOf } from './downloads.ts'
import { FileList } from './file-list.view.tsx'
import { networkTexts } from './network.messages.ts'
import { twinTownTexts } from './twin-town.messages.ts'

interface Counted {
  readonly label: string
  readonly companies: number
}

/** The foreign companies in figures, and the directory of those that agreed to it. */
export function Companies(props: {
  lang: Lang
  total: number
  countries: number
  byCountry: readonly Counted[]
  byField: readonly Counted[]
  byYear: readonly Counted[]
  directory: readonly {
    readonly label: string
    readonly href: string
    readonly country: string
    readonly field: string
    readonly arrived: string
  }[]
}) {
  const { lang, total, countries, byCountry, byField, byYear, directory } = props
  const texts = companyTexts[lang]
  return (
    <Section id="register" title={texts.title} tone="tinted">
      {total > 0 && (
        <>
          <p class="register-count">{texts.count(total, countries)}</p>
          <p class="section-note">{texts.who}</p>
          <div class="chart-pair">
            <Bars lang={lang} id="by-country" title={texts.byCountry} label={texts.country} counted={byCountry} />
            <Bars lang={lang} id="by-field" title={texts.byField} label={texts.field} counted={byField} />
          </div>
        </>
      )}
      {byYear.length > 1 && (
        <ChartFigure id="by-year" title={texts.byYear} {...tableOf(lang, texts.byYear, texts.year, byYear)}>
          <StackedYears
            id="by-year-columns"
            label={texts.byYear}
            series={[texts.companies]}
            columns={byYear.map(({ label, companies }) => ({
              label,
              values: [companies],
              total: companies > 0 ? formatNumber(lang, companies) : '',
            }))}
            format={(value) => formatNumber(lang, value)}
          />
        </ChartFigure>
      )}
      <h3 class="register-list">{texts.directory}</h3>
      {directory.length > 0 ? (
        <>
          <DataTable
            id="directory"
            caption={texts.directoryLead}
            columns={[texts.company, texts.country, texts.field, texts.arrived].map((label) => ({ label }))}
            rows={directory.map(({ label, href, country, field, arrived }) => [
              { text: label, href },
              country,
              field,
              arrived,
            ])}
          />
          <FileList
            label={networkTexts[lang].files}
            files={downloadsOf('parties', ['csv', 'json'], { kind: 'company' })}
          />
        </>
      ) : (
        <p>{texts.noDirectory}</p>
      )}
      <p class="section-note">{texts.registerLead}</p>
      <p>
        <a class="ds-button" data-variant="secondary" href={pathOfContact(lang, 'company')}>
          {texts.register}
        </a>
      </p>
    </Section>
  )
}

function Bars(props: { lang: Lang; id: string; title: string; label: string; counted: readonly Counted[] }) {
  const { lang, id, title, label, counted } = props
  return (
    <ChartFigure id={id} title={title} {...tableOf(lang, title, label, counted)}>
      <BarChart
        bars={counted.map((each) => ({
          label: each.label,
          value: each.companies,
          text: formatNumber(lang, each.companies),
        }))}
      />
    </ChartFigure>
  )
}

function tableOf(lang: Lang, caption: string, label: string, counted: readonly Counted[]) {
  return {
    tableLabel: twinTownTexts[lang].table,
    table: {
      caption,
      columns: [{ label }, { label: companyTexts[lang].companies, numeric: true }],
      rows: counted.map((each) => [each.label, formatNumber(lang, each.companies)]),
    },
    downloads: [{ label: 'CSV', href: COMPANY_FIGURES, type: 'text/csv' }],
  }
}
