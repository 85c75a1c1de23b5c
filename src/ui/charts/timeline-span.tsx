import { percent } from './measures.ts'
import type { Span, TimeAxis } from './timeline-axis.ts'

// How much of the axis a start takes that may be older than what is known.
const LEAD = 0.06
const SLICES = 36
// Stripes that grow together: what begins nobody knows when.
const FADE = Array.from({ length: SLICES }, (_, at) => {
  const width = (at + 1) / SLICES
  return `M${Number((at + 1 - width).toFixed(2))} 0h${Number(width.toFixed(2))}v1h-${Number(width.toFixed(2))}z`
}).join('')

/** A span as a bar of its tone. A start that nobody knows fades in. */
export function TimelineSpan({ span, axis }: { span: Span; axis: TimeAxis }) {
  const to = axis.partOf(span.to ?? axis.today)
  const from = span.from === undefined ? to : axis.partOf(span.from)
  const fade = span.from === undefined ? 0 : span.openStart ? Math.max(0, from - LEAD) : from
  return (
    <g class="span" data-tone={span.tone}>
      {fade < from && (
        <svg
          x={percent(fade)}
          y="8"
          width={percent(from - fade)}
          height="16"
          viewBox={`0 0 ${SLICES} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={FADE} />
        </svg>
      )}
      {from < to && (
        <>
          <rect x={percent(from)} y="8" width={percent(to - from)} height="16" />
          <line x1={percent(from)} x2={percent(to)} y1="16" y2="16" />
        </>
      )}
    </g>
  )
}
