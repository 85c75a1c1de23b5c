import { Legend } from './legend.tsx'
import { percent } from './measures.ts'
import { fitAxis, type Span, type TimeAxis } from './timeline-axis.ts'
import { TimelineSpan } from './timeline-span.tsx'
import { type ToneNames, tonesIn } from './tone.ts'

/** What a timeline shows. Years have fractions: the middle of 1969 is 1969.5. */
export interface TimelineFacts {
  readonly rows: readonly {
    readonly label: string
    readonly href?: string | undefined
    readonly spans: readonly Span[]
  }[]
  /** The end of the axis. */
  readonly today: number
  readonly todayLabel: string
  readonly toneNames: ToneNames
  readonly formatYear?: (year: number) => string
}

/** How ties have stood through the years: a row for each, with words beside what is drawn. */
export function Timeline({ rows, today, todayLabel, toneNames, formatYear = String }: TimelineFacts) {
  const spans = rows.flatMap((row) => row.spans)
  const axis = fitAxis(spans, today)
  return (
    <div class="timeline">
      <Legend signs={tonesIn(spans).map((tone) => ({ label: toneNames[tone], sign: <Sign tone={tone} /> }))} />
      <Years axis={axis} todayLabel={todayLabel} formatYear={formatYear} />
      <ul>
        {rows.map(({ label, href, spans: own }) => (
          <li>
            <div class="timeline-words">
              {href ? <a href={href}>{label}</a> : <b>{label}</b>}
              {own.map((span) => (
                <span>{span.label}</span>
              ))}
            </div>
            <svg class="track mirrored" width="100%" height="32" aria-hidden="true">
              <YearLines axis={axis} />
              {own.map((span) => (
                <TimelineSpan span={span} axis={axis} />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Years({
  axis,
  todayLabel,
  formatYear,
}: {
  axis: TimeAxis
  todayLabel: string
  formatYear: (year: number) => string
}) {
  return (
    <svg class="track years mirrored" width="100%" height="24" aria-hidden="true">
      {axis.ticks
        // The word for today needs its place.
        .filter((year) => axis.partOf(year) < 0.88)
        .map((year) => (
          <text x={percent(axis.partOf(year))} y="16">
            {formatYear(year)}
          </text>
        ))}
      <text class="today" x="100%" y="16">
        {todayLabel}
      </text>
    </svg>
  )
}

function YearLines({ axis }: { axis: TimeAxis }) {
  return (
    <g class="axis">
      {axis.ticks.map((year) => (
        <line x1={percent(axis.partOf(year))} x2={percent(axis.partOf(year))} y2="100%" />
      ))}
      <line class="today" x1="100%" x2="100%" y2="100%" />
    </g>
  )
}

function Sign({ tone }: { tone: Span['tone'] }) {
  const span = { from: 0, to: 1, tone, label: '' }
  return (
    <svg class="track" width="30" height="32" aria-hidden="true">
      <TimelineSpan span={span} axis={{ ticks: [], first: 0, today: 1, partOf: (year) => year }} />
    </svg>
  )
}
