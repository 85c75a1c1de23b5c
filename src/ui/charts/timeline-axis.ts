import { roundStep } from './measures.ts'
import type { Tone } from './tone.ts'

/** A time in the life of a tie. */
export interface Span {
  /** Undefined when nobody knows since when. */
  readonly from: number | undefined
  /** Undefined when it lasts till today. */
  readonly to?: number | undefined
  /** `from` is the earliest that is known, and it may be older. */
  readonly openStart?: boolean
  readonly tone: Tone
  /** The span in words. */
  readonly label: string
}

/** The years of a drawing. */
export interface TimeAxis {
  readonly ticks: readonly number[]
  readonly first: number
  readonly today: number
  /** Where a year is, from 0 at the start to 1 today. */
  readonly partOf: (year: number) => number
}

const MOST_TICKS = 8
// When nobody knows any year, and how much room there is before the first one that is known.
const SHORTEST = 10
const BEFORE = 0.06

/** The axis from before the first known year to today, with round years on it. */
export function fitAxis(spans: readonly Span[], today: number): TimeAxis {
  const known = spans.flatMap(({ from, to }) => [from, to].filter((year) => year !== undefined))
  const earliest = Math.min(today - SHORTEST, ...known)
  const first = earliest - (today - earliest) * BEFORE
  const step = roundStep((today - first) / MOST_TICKS)
  const start = Math.ceil(first / step) * step
  const ticks = Array.from({ length: Math.floor((today - start) / step) + 1 }, (_, at) => start + at * step)
  return { ticks, first, today, partOf: (year) => (year - first) / (today - first) }
}
