import { raw } from 'hono/html'
import { pathOfSection } from '#src/features/entries/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { keepDrawing } from '#src/ui/charts/kept-drawing.ts'
import { Timeline, type TimelineFacts } from '#src/ui/charts/timeline.tsx'
import { type MapTown, TownsMap } from '#src/ui/charts/towns-map.tsx'
import { Section } from '#src/ui/start.tsx'
import type { AskedDay } from './as-of.ts'
import { AsOfForm } from './as-of.view.tsx'
import { downloadsOf } from './downloads.ts'
import { tieTexts } from './tie.messages.ts'
import type { TieItem } from './tie.present.ts'
import { TieList } from './tie.view.tsx'
import { twinTownTexts } from './twin-town.messages.ts'

/** The twin towns on a day. */
export function TwinTowns(props: {
  lang: Lang
  asked: AskedDay
  path: string
  /** The day in words; undefined for today. */
  day: string | undefined
  count: { readonly towns: number; readonly countries: number }
  home: { readonly name: string; readonly latitude: number; readonly longitude: number }
  towns: readonly MapTown[]
  bonds: readonly TieItem[]
  more: readonly TieItem[]
  rows: TimelineFacts['rows']
  today: number
  hasUnknown: boolean
}) {
  const { lang, asked, path, day, count, home, towns, bonds, more, rows, today, hasUnknown } = props
  const texts = twinTownTexts[lang]
  const onDay = asked.asked && asked.day.toString()
  const map = { home, towns, label: texts.mapLabel(home.name, towns.length), toneNames: texts.tones }
  return (
    <Section id="register" title={texts.title(day)} tone="tinted">
      <div class={towns.length > 0 ? 'register-top' : undefined}>
        <div class="register-words">
          <p class="register-count">{count.towns > 0 ? texts.count(count.towns, count.countries) : texts.none}</p>
          <AsOfForm lang={lang} action={path} asked={asked} />
          {day && hasUnknown && <p class="quiet">{texts.openNote}</p>}
        </div>
        {towns.length > 0 && (
          <ChartFigure
            id="map"
            title={texts.map}
            note={texts.mapNote}
            tableLabel={texts.table}
            table={{ caption: texts.map, ...tableOfTowns(lang, bonds) }}
            downloads={[
              ...downloadsOf('parties', ['geojson'], { kind: 'city' }),
              ...downloadsOf('ties', ['csv', 'json'], { kind: 'twin_town', as_of: onDay }),
            ]}
          >
            {raw(keepDrawing(map, () => <TownsMap {...map} />))}
          </ChartFigure>
        )}
      </div>
      {rows.length > 0 && (
        <ChartFigure
          id="timeline"
          title={texts.timeline}
          note={texts.timelineNote}
          tableLabel={texts.table}
          table={{ caption: texts.timeline, ...tableOfSteps(lang, [...bonds, ...more]) }}
          downloads={downloadsOf('ties', ['csv', 'json'], { as_of: onDay })}
        >
          <Timeline rows={rows} today={today} todayLabel={day ?? texts.today} toneNames={texts.tones} />
        </ChartFigure>
      )}
      {bonds.length > 0 && (
        <>
          <h3 class="register-list">{texts.list}</h3>
          <TieList lang={lang} ties={bonds} level={4} />
        </>
      )}
      {more.length > 0 && (
        <>
          <h3 class="register-list">{texts.more}</h3>
          <TieList lang={lang} ties={more} level={4} />
        </>
      )}
      <p class="section-more">
        <a class="ds-button" data-variant="secondary" href={pathOfSection(lang, 'party')}>
          {texts.allPartners}
        </a>
      </p>
    </Section>
  )
}

function tableOfTowns(lang: Lang, ties: readonly TieItem[]) {
  const { columns, sinceUnknown } = tieTexts[lang]
  return {
    columns: [columns.tie, columns.country, columns.state, columns.since].map((label) => ({ label })),
    rows: ties.map(({ title, href, place, state, since }) => [
      href ? { text: title, href } : title,
      place,
      state,
      since ? formatDate(lang, since) : sinceUnknown,
    ]),
  }
}

function tableOfSteps(lang: Lang, ties: readonly TieItem[]) {
  const { columns, sinceUnknown } = tieTexts[lang]
  return {
    columns: [columns.tie, columns.state, columns.since, columns.decision, columns.source].map((label) => ({ label })),
    rows: ties.flatMap(({ title, steps }) =>
      steps.map(({ state, since, decision, source }) => [
        title,
        state,
        since || sinceUnknown,
        decision ?? '–',
        source ? (source.url ? { text: source.name, href: source.url } : source.name) : '–',
      ]),
    ),
  }
}
