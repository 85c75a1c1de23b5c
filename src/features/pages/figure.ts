import type { Projection } from '#src/features/entries/index.ts'
import type { Overview } from '#src/features/register/index.ts'
import { type Figure, type FigureValue, labelIn, type Site } from '#src/features/site/index.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { FigureItem } from '#src/ui/start.tsx'
import { pageTexts } from './page.messages.ts'

/** A key figure as a reader sees it: its latest value large, with year and source, and what it was before. */
export function presentFigure(site: Site, lang: Lang, figure: Figure): FigureItem {
  const texts = pageTexts[lang]
  const [latest, ...earlier] = figure.values.toReversed()
  const sourceOf = (value: FigureValue) => labelIn(site, value.sources, lang)
  return {
    value: latest ? numberOf(lang, figure, latest) : '–',
    label: labelIn(site, figure.labels, lang),
    source: latest ? `${formatDate(lang, latest.when)}. ${texts.source}: ${sourceOf(latest)}` : '',
    earlier:
      earlier.length > 0
        ? `${texts.earlier}: ${earlier
            .map((value) => `${numberOf(lang, figure, value)} (${formatDate(lang, value.when)}, ${sourceOf(value)})`)
            .join('; ')}`
        : undefined,
  }
}

function numberOf(lang: Lang, { unit }: Figure, { value, bound }: FigureValue): string {
  const texts = pageTexts[lang]
  const number = unit === 'percent' ? texts.percent(formatNumber(lang, value)) : formatNumber(lang, value)
  return bound ? texts[bound](number) : number
}

/** What the register counts today, as key figures; nothing is counted that is not there. */
export function presentOverview(
  lang: Lang,
  { twinTowns, countries, networks, projects }: Overview,
): (FigureItem & { readonly shows: Projection | undefined })[] {
  const texts = pageTexts[lang]
  const counts = [
    { number: twinTowns, label: texts.twinTowns(twinTowns, countries), shows: 'twin_towns' },
    { number: networks, label: texts.networks(networks), shows: 'networks' },
    { number: projects, label: texts.projects(projects), shows: undefined },
  ] as const
  return counts
    .filter(({ number }) => number > 0)
    .map(({ number, label, shows }) => ({
      value: formatNumber(lang, number),
      label,
      shows,
      source: `${texts.today}. ${texts.source}: ${texts.register}`,
      earlier: undefined,
    }))
}
