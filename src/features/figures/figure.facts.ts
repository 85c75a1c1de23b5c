import { ACTIVITY_KINDS, type ActivityKind } from '#src/features/activities/index.ts'
import { pathOfNeeds } from '#src/features/needs/index.ts'
import { wordTexts } from '#src/features/register/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatNumber, localeOf } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { formatMoney } from '#src/platform/i18n/money.ts'
import { figureTexts } from './figure.messages.ts'
import {
  type Facts,
  type Fee,
  type LanguageCount,
  type TieHealth,
  type Value,
  words,
  type YearOfActivities,
  type YearOfGrants,
} from './figure.model.ts'

const number = (lang: OfficeLang, value: number): Value => ({ plain: value, shown: formatNumber(lang, value) })
const column = (label: string, numeric = true) => ({ label, numeric })

/** The kinds of which there are any. */
export const kindsIn = (counts: readonly YearOfActivities[]): ActivityKind[] =>
  ACTIVITY_KINDS.filter((kind) => counts.some((each) => each.kind === kind))

/** How many activities of some kinds there were in a year. */
export function countIn(counts: readonly YearOfActivities[], year: number | null, kind?: ActivityKind): number {
  return counts
    .filter((each) => each.year === year && (kind === undefined || each.kind === kind))
    .reduce((sum, { count }) => sum + count, 0)
}

/** Activities by year and kind. */
export function activityFacts(lang: OfficeLang, counts: readonly YearOfActivities[]): Facts {
  const texts = figureTexts[lang]
  const kinds = kindsIn(counts)
  const years = [...new Set(counts.map(({ year }) => year))]
  return {
    columns: [
      column(texts.year, false),
      ...kinds.map((kind) => column(wordTexts[lang].activity[kind])),
      column(texts.all),
    ],
    rows: years.map((year) => [
      words(year === null ? texts.noYear : String(year)),
      ...kinds.map((kind) => number(lang, countIn(counts, year, kind))),
      number(lang, countIn(counts, year)),
    ]),
  }
}

/** A theme with how many activities have it. */
export interface ThemeCount {
  readonly key: string | undefined
  readonly label: string
  readonly count: number
  readonly lately: number
}

/** The themes in the order of how many activities they have. */
export function themeCounts(
  lang: OfficeLang,
  site: Site,
  counts: readonly { themeId: string | null; count: number; lately: number }[],
): ThemeCount[] {
  return counts
    .map(({ themeId, count, lately }) => {
      const theme = site.themes.find(({ id }) => id === themeId)
      const label = theme ? labelIn(site, theme.names, lang) : figureTexts[lang].noTheme
      return { key: theme?.key, label, count, lately }
    })
    .sort((a, b) => Number(a.key === undefined) - Number(b.key === undefined) || b.count - a.count)
}

/** Activities by theme, all and those of late. */
export function themeFacts(lang: OfficeLang, since: number, themes: readonly ThemeCount[]): Facts {
  const texts = figureTexts[lang]
  return {
    columns: [column(texts.theme, false), column(texts.all), column(texts.lately(since))],
    rows: themes.map(({ label, count, lately }) => [words(label), number(lang, count), number(lang, lately)]),
  }
}

/** The ways in which a tie can be, the liveliest first. */
export const HEALTH = ['active', 'quiet', 'toReview', 'proposed', 'dormant', 'suspended', 'ended'] as const

/** Where the ties of a kind are listed, for those who keep the register. */
export function pathOfHealth(health: (typeof HEALTH)[number], seesRegister: boolean): string | undefined {
  if (!seesRegister) return undefined
  if (health === 'quiet') return pathOfNeeds('quiet')
  if (health === 'toReview') return pathOfNeeds('to_review')
  return `/office/register/ties?state=${health === 'active' ? 'in_force' : health}`
}

/** How the ties are. */
export function tieFacts(lang: OfficeLang, health: TieHealth): Facts {
  const texts = figureTexts[lang]
  return {
    columns: [column(texts.state, false), column(texts.ties)],
    rows: HEALTH.map((name) => [words(texts.health[name]), number(lang, health[name])]),
  }
}

/** What a language is called in the office. */
export const nameOfLanguage = (lang: OfficeLang, code: Lang): string =>
  new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(code) ?? code

function languageInRow(lang: OfficeLang, { lang: code, isOpen }: LanguageCount): string {
  const name = nameOfLanguage(lang, code)
  return isOpen ? name : figureTexts[lang].closed(name)
}

/** The texts in each language. */
export function languageFacts(lang: OfficeLang, languages: readonly LanguageCount[]): Facts {
  const texts = figureTexts[lang]
  return {
    columns: [column(texts.language, false), column(texts.upToDate), column(texts.stale), column(texts.missing)],
    rows: languages.map((language) => [
      words(languageInRow(lang, language)),
      number(lang, language.upToDate),
      number(lang, language.stale),
      number(lang, language.missing),
    ]),
  }
}

/** The yearly fees, each with its currency. */
export function feeFacts(lang: OfficeLang, fees: readonly Fee[]): Facts {
  const texts = figureTexts[lang]
  return {
    columns: [column(texts.tie, false), column(texts.amount), column(texts.currency, false)],
    rows: fees.map(({ tieId, title, amount, currency }) => [
      words(title, `/office/register/ties/${tieId}`),
      { plain: amount, shown: formatMoney(lang, { amount, currency }) },
      words(currency),
    ]),
  }
}

/** What funders gave, by year and currency. */
export function grantFacts(lang: OfficeLang, grants: readonly YearOfGrants[]): Facts {
  const texts = figureTexts[lang]
  return {
    columns: [column(texts.year, false), column(texts.sum), column(texts.currency, false), column(texts.projects)],
    rows: grants.map(({ year, amount, currency, projects }) => [
      words(year === null ? texts.noYear : String(year)),
      { plain: amount, shown: formatMoney(lang, { amount, currency }) },
      words(currency),
      number(lang, projects),
    ]),
  }
}
