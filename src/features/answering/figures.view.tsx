import type { Bar } from '#src/ui/charts/bar-chart.tsx'
import { BarChart } from '#src/ui/charts/bar-chart.tsx'
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { Tabs } from '#src/ui/office/state.tsx'
import type { FigureTexts } from './figures.messages.ts'

/** Some inquiries in figures, ready to be read. */
export interface MeasureRow {
  readonly label: string
  readonly asked: number
  readonly cells: readonly string[]
}

/** A year of inquiries: the whole in numbers, topics and languages as drawings, each with its table. */
export function FiguresPage(props: {
  frame: OfficeFrame
  texts: FigureTexts
  back: { label: string; href: string }
  title: string
  years: readonly { label: string; href: string; current: boolean }[]
  whole: readonly { label: string; value: string }[]
  file: string
  groups: readonly { id: string; title: string; head: string; rows: readonly MeasureRow[] }[]
}) {
  const { frame, texts, back, title, years, whole, file, groups } = props
  const heads = [texts.asked, texts.answered, texts.onTime, texts.median]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{texts.lead}</p>
      {years.length > 1 && <Tabs label={texts.years} links={years} />}
      <dl class="year-figures">
        {whole.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {groups.every(({ rows }) => rows.length === 0) && <p>{texts.none}</p>}
      <p>
        <a href={file}>{texts.file}</a>
      </p>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, title: name, head, rows }) => (
          <ChartFigure
            id={id}
            title={`${name}: ${texts.asked.toLowerCase()}`}
            tableLabel={texts.table}
            table={{
              caption: `${title}, ${name.toLowerCase()}`,
              columns: [{ label: head }, ...heads.map((label) => ({ label, numeric: true }))],
              rows: rows.map(({ label, cells }) => [label, ...cells]),
            }}
          >
            <BarChart
              bars={rows.map(({ label, asked, cells }): Bar => ({ label, value: asked, text: cells[0] ?? '' }))}
            />
          </ChartFigure>
        ))}
    </OfficeShell>
  )
}
