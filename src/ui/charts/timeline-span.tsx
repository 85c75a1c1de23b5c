import { percent } from './measures.ts'
import type { Span, TimeAxis } from './timeline-axis.ts'

const FADE = 0.06
const SLICES = 16

/** A span as a bar of its tone. A start that nobody knows comes in as dashes that grow together. */
export function TimelineSpan({ span, axis }: { span: Span; axis: TimeAxis }) {
  const to = axis.partOf(span.to ?? axis.today)
  if (span.from === undefined) return <Growing from={0} to={to} span={span} />
  const from = axis.partOf(span.from)
  return (
    <>
      {span.openStart && <Growing from={Math.max(0, from - FADE)} to={from} span={span} slices={SLICES / 4} />}
      <g class="span" data-tone={span.tone}>
        <rect x={percent(from)} y="8" width={percent(to - from)} height="16" />
        <line x1={percent(from)} x2={percent(to)} y1="16" y2="16" />
      </g>
    </>
  )
}

function Growing({ from, to, span, slices = SLICES }: { from: number; to: number; span: Span; slices?: number }) {
  const slice = (to - from) / slices
  return (
    <g class="span" data-tone={span.tone}>
      {Array.from({ length: slices }, (_, at) => {
        const width = slice * ((at + 1) / slices)
        return <rect x={percent(from + slice * (at + 1) - width)} y="8" width={percent(width)} height="16" />
      })}
    </g>
  )
}
