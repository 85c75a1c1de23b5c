import type { Child } from 'hono/jsx'
import { wordTexts } from '#src/features/register/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { formatMoney, formatMoneyShort, nameOfCurrency } from '#src/platform/i18n/money.ts'
import { BarChart } from '#src/ui/charts/bar-chart.tsx'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { StackedYears } from '#src/ui/charts/stacked-years.tsx'
import { type Choice, SelectField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import {
  activityFacts,
  countIn,
  feeFacts,
  grantFacts,
  HEALTH,
  kindsIn,
  languageFacts,
  nameOfLanguage,
  pathOfHealth,
  type ThemeCount,
  themeFacts,
  tieFacts,
} from './figure.facts.ts'
import { figureTexts } from './figure.messages.ts'
import {
  everyYear,
  type Facts,
  type Fee,
  type FigureName,
  type LanguageCount,
  shownRows,
  type TieHealth,
  type YearOfActivities,
  type YearOfGrants,
} from './figure.model.ts'

/** What the page of figures shows. */
export interface FiguresProps {
  readonly frame: OfficeFrame
  readonly lang: OfficeLang
  readonly theme: { readonly key: string; readonly label: string } | undefined
  readonly themeChoices: readonly Choice[]
  readonly activities: readonly YearOfActivities[]
  readonly themes: readonly ThemeCount[]
  readonly since: number
  readonly health: TieHealth
  readonly quietMonths: number
  readonly languages: readonly LanguageCount[]
  /** Undefined for those who may not see fees. */
  readonly fees: readonly Fee[] | undefined
  readonly grants: readonly YearOfGrants[]
  /** Whether lists of the register are open to who looks. */
  readonly seesRegister: boolean
}

/** The figures of the city's relations, drawn. */
export function FiguresPage(props: FiguresProps) {
  const { frame, lang } = props
  const texts = figureTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <div class="office-figures">
        <Activities {...props} />
        <Themes {...props} />
        <Ties {...props} />
        <Languages {...props} />
        {props.fees && <Fees lang={lang} fees={props.fees} />}
        <Grants {...props} />
      </div>
    </OfficeShell>
  )
}

function Figure(props: {
  lang: OfficeLang
  name: FigureName
  /** What sets this one apart from others of its name: a currency. */
  part?: string
  title?: string
  note: string
  facts: Facts
  query?: string
  children: Child
}) {
  const { lang, name, part, note, facts, query = '', children } = props
  const texts = figureTexts[lang]
  const title = props.title ?? texts.titles[name]
  return (
    <section class="panel">
      <ChartFigure
        id={part ? `${name}-${part.toLowerCase()}` : name}
        title={title}
        note={note}
        tableLabel={texts.asTable}
        table={{ caption: title, columns: facts.columns, rows: shownRows(facts) }}
        downloads={[{ label: texts.csv, href: `/office/figures/${name}.csv${query}`, type: 'text/csv' }]}
      >
        {children}
      </ChartFigure>
    </section>
  )
}

// As many as can be read beside each other; the table has them all.
const MOST_YEARS = 25

function Activities({ lang, activities, theme, themeChoices }: FiguresProps) {
  const texts = figureTexts[lang]
  const kinds = kindsIn(activities)
  const years = everyYear(activities.flatMap(({ year }) => year ?? [])).slice(-MOST_YEARS)
  return (
    <div class="wide-figure">
      <Figure
        lang={lang}
        name="activities"
        note={[theme && texts.ofTheme(theme.label), texts.notes.activities].filter(Boolean).join('. ')}
        facts={activityFacts(lang, activities)}
        query={theme ? `?theme=${theme.key}` : ''}
      >
        <form class="inline-form" method="get" action="/office/figures">
          <SelectField
            name="theme"
            label={texts.theme}
            value={theme?.key ?? ''}
            none={texts.allThemes}
            choices={themeChoices}
          />
          <button class="ds-button" data-variant="secondary" type="submit">
            {texts.show}
          </button>
        </form>
        {years.length === 0 ? (
          <p>{texts.noActivities}</p>
        ) : (
          <StackedYears
            id="activities-columns"
            label={texts.drawn.activities}
            series={kinds.map((kind) => wordTexts[lang].activity[kind])}
            format={(value) => formatNumber(lang, value)}
            columns={years.map((year) => ({
              label: String(year),
              values: kinds.map((kind) => countIn(activities, year, kind)),
              total: totalOf(lang, countIn(activities, year)),
            }))}
          />
        )}
      </Figure>
    </div>
  )
}

const totalOf = (lang: OfficeLang, count: number) => (count > 0 ? formatNumber(lang, count) : '')

function Themes({ lang, themes, since }: FiguresProps) {
  const texts = figureTexts[lang]
  return (
    <Figure lang={lang} name="themes" note={texts.notes.themes} facts={themeFacts(lang, since, themes)}>
      <BarChart
        series={[texts.all, texts.lately(since)]}
        bars={themes.map(({ key, label, count, lately }) => ({
          label,
          href: key && `/office/figures?theme=${key}`,
          value: count,
          text: formatNumber(lang, count),
          second: { value: lately, text: formatNumber(lang, lately) },
        }))}
      />
    </Figure>
  )
}

function Ties({ lang, health, quietMonths, seesRegister }: FiguresProps) {
  const texts = figureTexts[lang]
  return (
    <Figure lang={lang} name="ties" note={texts.tiesNote(quietMonths)} facts={tieFacts(lang, health)}>
      <BarChart
        bars={HEALTH.map((name) => ({
          label: texts.health[name],
          href: pathOfHealth(name, seesRegister),
          value: health[name],
          text: formatNumber(lang, health[name]),
        }))}
      />
    </Figure>
  )
}

function Languages({ lang, languages }: FiguresProps) {
  const texts = figureTexts[lang]
  return (
    <Figure lang={lang} name="languages" note={texts.notes.languages} facts={languageFacts(lang, languages)}>
      <StackedYears
        id="languages-columns"
        label={texts.drawn.languages}
        series={[texts.upToDate, texts.stale, texts.missing]}
        format={(value) => formatNumber(lang, value)}
        columns={languages.map((language) => ({
          label: nameOfLanguage(lang, language.lang),
          values: [language.upToDate, language.stale, language.missing],
          total: formatNumber(lang, language.upToDate + language.stale),
        }))}
      />
    </Figure>
  )
}

function Fees({ lang, fees }: { lang: OfficeLang; fees: readonly Fee[] }) {
  const texts = figureTexts[lang]
  if (fees.length === 0) return <Nothing title={texts.titles.fees} words={texts.noFees} />
  return [...Map.groupBy(fees, ({ currency }) => currency)].map(([currency, some]) => (
    <Figure
      lang={lang}
      name="fees"
      part={currency}
      title={texts.inCurrency(texts.titles.fees, nameOfCurrency(lang, currency))}
      note={texts.notes.fees}
      facts={feeFacts(lang, some)}
    >
      <BarChart
        bars={some.map(({ tieId, title, amount }) => ({
          label: title,
          href: `/office/register/ties/${tieId}`,
          value: amount,
          text: formatMoney(lang, { amount, currency }),
        }))}
      />
    </Figure>
  ))
}

function Grants({ lang, grants }: FiguresProps) {
  const texts = figureTexts[lang]
  if (grants.length === 0) return <Nothing title={texts.titles.grants} words={texts.noGrants} />
  return [...Map.groupBy(grants, ({ currency }) => currency)].map(([currency, some]) => {
    const short = (amount: number) => formatMoneyShort(lang, { amount, currency })
    const amountIn = (year: number) => some.find((each) => each.year === year)?.amount ?? 0
    return (
      <Figure
        lang={lang}
        name="grants"
        part={currency}
        title={texts.inCurrency(texts.titles.grants, nameOfCurrency(lang, currency))}
        note={texts.notes.grants}
        facts={grantFacts(lang, some)}
      >
        <StackedYears
          id={`grants-columns-${currency.toLowerCase()}`}
          label={texts.drawn.grants}
          series={[texts.sum]}
          format={short}
          columns={everyYear(some.flatMap(({ year }) => year ?? []))
            .slice(-MOST_YEARS)
            .map((year) => ({
              label: String(year),
              values: [amountIn(year)],
              total: amountIn(year) > 0 ? short(amountIn(year)) : '',
            }))}
        />
      </Figure>
    )
  })
}

function Nothing({ title, words }: { title: string; words: string }) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      <p>{words}</p>
    </section>
  )
}
