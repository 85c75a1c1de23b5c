import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { BarChart } from './bar-chart.tsx'
import { ChartExamples, timeline } from './charts.examples.tsx'
import { roundTicks } from './measures.ts'
import { monthCells } from './month-cells.ts'
import { MonthGrid } from './month-grid.tsx'
import { StackedYears } from './stacked-years.tsx'
import { Timeline } from './timeline.tsx'
import { fitAxis } from './timeline-axis.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

test('no drawing brings a style or a script of its own: the content policy allows neither', () => {
  assert.doesNotMatch(String(<ChartExamples />), /<style\b|<script\b|<[^>]+\s(?:style|on[a-z]+)=/i)
})

test('every drawing comes with its table and its files', () => {
  const html = String(<ChartExamples />)
  const figures = html.match(/<figure.*?<\/figure>/gs) ?? []
  assert.equal(figures.length, 6)
  for (const figure of figures) {
    assert.match(figure, /<details><summary>.*<th scope="col">Town<\/th>.*<th scope="row">/s)
    assert.match(figure, /<a href="[^"]+\.csv" type="text\/csv">/)
  }
})

describe('a timeline', () => {
  test('says in words what it draws', () => {
    const html = String(<Timeline {...timeline} />)
    for (const { spans } of timeline.rows) for (const { label } of spans) assert.ok(html.includes(label))
  })

  test('fades in what began nobody knows when, and only that', () => {
    const tracks = String(<Timeline {...timeline} />).match(/<li><div.*?<\/li>/gs) ?? []
    assert.deepEqual(
      tracks.map((track) => track.includes('preserveAspectRatio')),
      [false, true, true],
    )
  })

  test('starts before the first known year and ends today', () => {
    const axis = fitAxis([{ from: 1968.5, tone: 'in_force', label: '' }], 2026.9)
    assert.deepEqual(axis.ticks, [1970, 1980, 1990, 2000, 2010, 2020])
    assert.ok(axis.partOf(1968.5) > 0)
    assert.equal(axis.partOf(2026.9), 1)
  })

  test('has an axis even when no year is known', () => {
    assert.ok(fitAxis([{ from: undefined, tone: 'in_force', label: '' }], 2026.9).ticks.length > 2)
  })
})

describe('bars', () => {
  test('are on one scale from 0, both series', () => {
    const html = String(<BarChart bars={[{ label: 'A', value: 10, text: '10', second: { value: 40, text: '40' } }]} />)
    assert.match(html, /class="bar-first" y="1" width="25%"/)
    assert.match(html, /<rect y="18" width="100%"/)
  })

  test('stand when there is nothing to count', () => {
    assert.doesNotMatch(String(<BarChart bars={[{ label: 'A', value: 0, text: '0' }]} />), /NaN|Infinity/)
  })
})

describe('columns by year', () => {
  test('leave out on a phone the years that have no room, never the newest', () => {
    const columns = Array.from({ length: 16 }, (_, at) => ({ label: String(2011 + at), values: [1], total: '1' }))
    const svg = String(<StackedYears id="x" label="Years" series={['One']} columns={columns} format={String} />)
    const told = svg.match(/<text x="[^"]+" y="253">\d+/g) ?? []
    assert.ok(told.length <= 7)
    assert.match(told.at(-1) ?? '', /2026$/)
  })

  test('stand when there is nothing to count', () => {
    const svg = String(<StackedYears id="x" label="Years" series={[]} columns={[]} format={String} />)
    assert.doesNotMatch(svg, /NaN|Infinity/)
  })

  test('have round values on their axis', () => {
    assert.deepEqual(roundTicks(15, 4), [0, 5, 10, 15])
    assert.deepEqual(roundTicks(492_000, 4), [0, 200_000, 400_000, 600_000])
    assert.deepEqual(roundTicks(1, 4), [0, 1])
  })
})

describe('a month', () => {
  test('has whole weeks, from whichever day they start with', () => {
    for (const [first, before] of [
      [1, 6],
      [6, 1],
      [7, 0],
    ] as const) {
      const cells = monthCells('2026-11', first)
      assert.equal(cells.before, before)
      assert.equal(cells.dates.length, 30)
      assert.equal((cells.before + 30 + cells.after) % 7, 0)
    }
    const html = String(<MonthGrid month="2026-11" title="November" weekdays={WEEKDAYS} firstWeekday={6} days={[]} />)
    assert.match(html, /<span>Sat<\/span><span>Sun<\/span><span>Mon<\/span>/)
  })

  test('is read out as the days with something on them', () => {
    const days = [{ date: '2026-11-05', label: 'Thursday 5 November', events: [{ label: 'A visit', href: '/v' }] }]
    const html = String(<MonthGrid month="2026-11" title="November" weekdays={WEEKDAYS} days={days} />)
    const read = (html.match(/<li\b[^>]*>/g) ?? []).filter((item) => !item.includes('aria-hidden="true"'))
    assert.equal(read.length, 1)
    assert.match(html, /<time datetime="2026-11-05">.*Thursday 5 November.*<a href="\/v">A visit<\/a>/s)
  })
})
