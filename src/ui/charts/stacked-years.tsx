import { Legend } from './legend.tsx'
import { percent, roundTicks } from './measures.ts'
import { SeriesTextures } from './textures.tsx'

/** A column: what each series has in a year, in the order of the series. `total` is the sum as readers see it. */
export interface YearColumn {
  readonly label: string
  readonly values: readonly number[]
  readonly total: string
}

/** What a drawing of years shows. `id` is unique on the page; six series are the most that can be told apart. */
export interface StackedYearsFacts {
  readonly id: string
  /** What is drawn, in a sentence for those who do not see it. */
  readonly label: string
  readonly series: readonly string[]
  readonly columns: readonly YearColumn[]
  /** Writes a value of the axis. */
  readonly format: (value: number) => string
}

const HEIGHT = 260
const TOP = 22
const FLOOR = HEIGHT - 26
// The values of the axis stand at the start of the drawing, and the columns beside them.
const GUTTER = 0.1
const COLUMN = 0.68
const MOST_LABELS_ON_A_PHONE = 7

/** Columns by year, each built of its series, with a texture for each series. */
export function StackedYears({ id, label, series, columns, format }: StackedYearsFacts) {
  const sumOf = ({ values }: YearColumn) => values.reduce((sum, value) => sum + value, 0)
  const ticks = roundTicks(Math.max(1, ...columns.map(sumOf)), 4)
  const scale = (FLOOR - TOP) / (ticks.at(-1) ?? 1)
  const step = (1 - GUTTER) / Math.max(1, columns.length)
  const labelled = Math.ceil(columns.length / MOST_LABELS_ON_A_PHONE)
  return (
    <div class="stacked">
      {series.length > 1 && (
        <Legend signs={series.map((name, at) => ({ label: name, sign: <SeriesSign id={id} at={at} /> }))} />
      )}
      <svg class="mirrored" width="100%" height={HEIGHT} role="img" aria-label={label}>
        <SeriesTextures id={id} />
        {ticks.map((tick) => (
          <g class="axis">
            <line x2="100%" y1={FLOOR - tick * scale} y2={FLOOR - tick * scale} />
            <text class="axis-value" y={FLOOR - tick * scale - 4}>
              {format(tick)}
            </text>
          </g>
        ))}
        {columns.map((column, at) => {
          const middle = percent(GUTTER + step * (at + 0.5))
          const width = step * Math.min(COLUMN, 0.08 / step)
          // Counted from the newest, whose year is always told.
          const minor = (columns.length - 1 - at) % labelled !== 0
          return (
            <g>
              {stack(column.values).map(({ from, value, series: which }) => (
                <rect
                  class={`series series-${which + 1}`}
                  fill={`url(#${id}-texture-${which + 1})`}
                  x={percent(GUTTER + step * (at + 0.5) - width / 2)}
                  y={(FLOOR - (from + value) * scale).toFixed(1)}
                  width={percent(width)}
                  height={Math.max(1, value * scale).toFixed(1)}
                />
              ))}
              <text
                class={minor ? 'minor total' : 'total'}
                x={middle}
                y={(FLOOR - sumOf(column) * scale - 6).toFixed(1)}
              >
                {column.total}
              </text>
              <text class={minor ? 'minor' : undefined} x={middle} y={HEIGHT - 7}>
                {column.label}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

// What stands on what in a column; a series without a value leaves nothing behind.
function stack(values: readonly number[]) {
  let height = 0
  return values.flatMap((value, series) => {
    const from = height
    height += value
    return value > 0 ? [{ from, value, series }] : []
  })
}

function SeriesSign({ id, at }: { id: string; at: number }) {
  return (
    <svg width="18" height="18" aria-hidden="true">
      <rect
        class={`series series-${at + 1}`}
        fill={`url(#${id}-texture-${at + 1})`}
        x="1"
        y="1"
        width="16"
        height="16"
      />
    </svg>
  )
}
