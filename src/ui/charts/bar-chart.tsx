import { Legend } from './legend.tsx'
import { percent } from './measures.ts'

/** A bar: `text` is its value as readers see it. Values are 0 or more. */
export interface Bar {
  readonly label: string
  readonly href?: string | undefined
  readonly value: number
  readonly text: string
  /** The same thing in the second series. */
  readonly second?: { readonly value: number; readonly text: string } | undefined
}

/** Horizontal bars with their values, all on one scale from 0. `series` names the two series when there are two. */
export function BarChart({ bars, series }: { bars: readonly Bar[]; series?: readonly [string, string] }) {
  const highest = Math.max(0, ...bars.flatMap(({ value, second }) => [value, second?.value ?? 0]))
  return (
    <>
      {series && <Legend signs={series.map((label, at) => ({ label, sign: <Sign second={at === 1} /> }))} />}
      <ul class="bars">
        {bars.map(({ label, href, value, text, second }) => (
          <li>
            <span class="bar-label">{href ? <a href={href}>{label}</a> : label}</span>
            <span class="bar-values">
              <span>{text}</span>
              {second && <span class="bar-second-value">{second.text}</span>}
            </span>
            <svg class="bar mirrored" width="100%" height={second ? 28 : 16} aria-hidden="true">
              <Stroke part={highest > 0 ? value / highest : 0} />
              {second && <Stroke part={highest > 0 ? second.value / highest : 0} second />}
            </svg>
          </li>
        ))}
      </ul>
    </>
  )
}

// The second series is told from the first by its texture: an outline with stripes in it.
function Stroke({ part, second }: { part: number; second?: boolean }) {
  if (!second) return <rect class="bar-first" y="1" width={percent(part)} height="14" />
  return (
    <g class="bar-second">
      <rect y="18" width={percent(part)} height="9" />
      <line x2={percent(part)} y1="22.5" y2="22.5" />
    </g>
  )
}

function Sign({ second }: { second: boolean }) {
  return (
    <svg class="bar" width="24" height="16" aria-hidden="true">
      {second ? (
        <g class="bar-second" transform="translate(0 -14)">
          <rect y="18" width="100%" height="9" />
          <line x2="100%" y1="22.5" y2="22.5" />
        </g>
      ) : (
        <rect class="bar-first" y="1" width="100%" height="14" />
      )}
    </svg>
  )
}
