import { formatNumber } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { BarChart } from '#src/ui/charts/bar-chart.tsx'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { Section } from '#src/ui/start.tsx'
import type { AskedDay } from './as-of.ts'
import { AsOfForm } from './as-of.view.tsx'
import { downloadsOf } from './downloads.ts'
import { FileList } from './file-list.view.tsx'
import { networkTexts } from './network.messages.ts'
import type { TieItem } from './tie.present.ts'
import { TieList } from './tie.view.tsx'
import { twinTownTexts } from './twin-town.messages.ts'

/** A network that the city is a member of. */
export interface NetworkItem extends TieItem {
  readonly name: string
  /** The twin towns that are members too. */
  readonly towns: readonly { readonly label: string; readonly href: string }[]
}

/** The networks on a day. */
export function Networks(props: {
  lang: Lang
  asked: AskedDay
  path: string
  day: string | undefined
  inForce: number
  networks: readonly NetworkItem[]
}) {
  const { lang, asked, path, day, inForce, networks } = props
  const texts = networkTexts[lang]
  const downloads = downloadsOf('ties', ['csv', 'json'], {
    kind: 'membership',
    as_of: asked.asked && asked.day.toString(),
  })
  const shared = networks.filter(({ towns }) => towns.length > 0).sort((a, b) => b.towns.length - a.towns.length)
  return (
    <Section id="register" title={texts.title(day)} tone="tinted">
      <p class="register-count">{inForce > 0 ? texts.count(inForce) : texts.none}</p>
      <AsOfForm lang={lang} action={path} asked={asked} />
      <TieList lang={lang} ties={networks} />
      {shared.length > 0 ? (
        <ChartFigure
          id="members"
          title={texts.chart}
          note={texts.chartNote}
          tableLabel={twinTownTexts[lang].table}
          table={{
            caption: texts.chart,
            columns: [{ label: texts.network }, { label: texts.towns }],
            rows: shared.map(({ name, href, towns }) => [
              href ? { text: name, href } : name,
              towns.map(({ label }) => label).join(lang === 'ar' ? '، ' : ', '),
            ]),
          }}
          downloads={downloads}
        >
          <BarChart
            bars={shared.map(({ name, href, towns }) => ({
              label: name,
              href,
              value: towns.length,
              text: formatNumber(lang, towns.length),
            }))}
          />
        </ChartFigure>
      ) : (
        <FileList label={texts.files} files={downloads} />
      )}
    </Section>
  )
}
