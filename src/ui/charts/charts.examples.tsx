import { BarChart } from './bar-chart.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { DataTable } from './data-table.tsx'
import { MonthGrid } from './month-grid.tsx'
import { StackedYears } from './stacked-years.tsx'
import { Timeline, type TimelineFacts } from './timeline.tsx'
import type { ToneNames } from './tone.ts'
import { type MapTown, TownsMap } from './towns-map.tsx'

/** The city of the examples. */
export const home = { name: 'Espoo', latitude: 60.2056, longitude: 24.6556 }

const TOWNS: readonly [string, number, number, MapTown['tone']][] = [
  ['Kongsberg', 59.67, 9.65, 'in_force'],
  ['Køge', 55.46, 12.18, 'in_force'],
  ['Kristianstad', 56.03, 14.16, 'in_force'],
  ['Skagafjörður', 65.75, -19.64, 'dormant'],
  ['Esztergom', 47.79, 18.74, 'proposed'],
  ['Gatchina', 59.57, 30.12, 'ended'],
  ['Sochi', 43.6, 39.73, 'suspended'],
  ['Nõmme', 59.38, 24.68, 'in_force'],
  ['Shanghai', 31.23, 121.47, 'in_force'],
  ['Irving', 32.83, -96.94, 'uncertain'],
]

/** The names of the tones in the examples. */
export const toneNames: ToneNames = {
  in_force: 'In force',
  dormant: 'Dormant',
  suspended: 'Suspended',
  ended: 'Ended',
  proposed: 'Proposed',
  uncertain: 'Not known for certain',
}

/** Towns near and far with ties of every tone; the states are made up. The first eight are in Europe. */
export const towns: readonly MapTown[] = TOWNS.map(([name, latitude, longitude, tone]) => {
  return { name, latitude, longitude, tone, href: `/en/twin-towns/${name.toLowerCase()}`, note: toneNames[tone] }
})

/** A timeline with every kind of start and end. */
export const timeline: TimelineFacts = {
  rows: [
    {
      label: 'Gatchina',
      href: '/en/twin-towns/gatchina',
      spans: [
        { from: 1968.5, to: 2022.2, tone: 'in_force', label: 'In force 1968–2022' },
        { from: 2022.2, tone: 'ended', label: 'Ended 2022' },
      ],
    },
    { label: 'Køge', spans: [{ from: undefined, tone: 'in_force', label: 'In force, unknown since when' }] },
    { label: 'Nõmme', spans: [{ from: 1993, openStart: true, tone: 'dormant', label: 'At least since 1993' }] },
  ],
  today: 2026.9,
  todayLabel: 'today',
  toneNames,
}

const table = {
  columns: [{ label: 'Town' }, { label: 'Since', numeric: true }],
  rows: [
    [{ text: 'Gatchina', href: '/en/twin-towns/gatchina' }, '1968'],
    ['Kristianstad', '1969'],
  ],
}

const framed = (id: string, title: string) => {
  const downloads = [{ label: `${title}, CSV`, href: `/en/data/${id}.csv`, type: 'text/csv' }]
  return { id, title, note: 'Source: the register', table: { ...table, caption: title }, tableLabel: title, downloads }
}

const SERIES = ['Education', 'Culture', 'Science', 'Society', 'Economy', 'Environment']

const columns = [2024, 2025, 2026].map((year) => ({
  label: String(year),
  values: SERIES.map((_, at) => (year * at) % 5),
  total: String(SERIES.reduce((sum, _, at) => sum + ((year * at) % 5), 0)),
}))

/** Every component as it stands in a page. */
export function ChartExamples() {
  return (
    <>
      <ChartFigure {...framed('near', 'Towns in Europe')}>
        <TownsMap home={home} towns={towns.slice(0, 8)} label="A map of Europe" toneNames={toneNames} />
      </ChartFigure>
      <ChartFigure {...framed('far', 'Towns in the world')}>
        <TownsMap home={home} towns={towns} label="The world from Espoo" toneNames={toneNames} />
      </ChartFigure>
      <ChartFigure {...framed('one', 'Where Irving is')}>
        <TownsMap home={home} towns={towns.slice(-1)} label="Irving" toneNames={toneNames} size="small" />
      </ChartFigure>
      <ChartFigure {...framed('ties', 'How ties have stood')}>
        <Timeline {...timeline} />
      </ChartFigure>
      <ChartFigure {...framed('companies', 'Companies')}>
        <BarChart
          series={['2025', '2026']}
          bars={[
            { label: 'Sweden', href: '/en/sweden', value: 20, text: '20', second: { value: 25, text: '25' } },
            { label: 'Estonia', value: 0, text: '0' },
          ]}
        />
      </ChartFigure>
      <ChartFigure {...framed('years', 'Activities')}>
        <StackedYears id="columns" label="Activities by year" series={SERIES} columns={columns} format={String} />
      </ChartFigure>
      <MonthGrid
        month="2026-11"
        title="November 2026"
        weekdays={['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']}
        today={{ date: '2026-11-25', label: 'today' }}
        days={[{ date: '2026-11-05', label: 'Thursday 5 November', events: [{ label: 'A visit', href: '/en/visit' }] }]}
      />
      <DataTable id="plain" caption="Towns" {...table} />
    </>
  )
}
