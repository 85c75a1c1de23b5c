import type { TravelMode } from './travel.ts'

export const COST_KINDS = ['meals', 'transfers', 'interpreting', 'rooms', 'materials', 'gifts', 'other'] as const
export type CostKind = (typeof COST_KINDS)[number]

/** What a visit cost, in the currency that it was paid in. */
export interface Cost {
  readonly id: string
  readonly kind: CostKind
  readonly amount: number
  readonly currency: string
  readonly note: string
}

/** A gift that was given or received: what it was worth, and where it went. */
export interface Gift {
  readonly id: string
  readonly direction: 'given' | 'received'
  readonly what: string
  readonly value: number | undefined
  readonly currency: string | undefined
  readonly whereabouts: string
}

/** Working time that a visit took. */
export interface Effort {
  readonly id: string
  readonly who: string
  readonly hours: number
}

/** How some of the guests travelled. */
export interface Journey {
  readonly id: string
  readonly mode: TravelMode
  readonly kilometres: number
  readonly people: number
}

/** All that a visit took and gave in figures. */
export interface Outcome {
  readonly costs: readonly Cost[]
  readonly gifts: readonly Gift[]
  readonly efforts: readonly Effort[]
  readonly journeys: readonly Journey[]
}

/** Adds amounts up, each currency for itself: nothing is exchanged. */
export function sumsOf(costs: readonly { amount: number; currency: string }[]): { amount: number; currency: string }[] {
  const sums = new Map<string, number>()
  // In hundredths, as money is counted: 0.1 + 0.2 is 0.3.
  for (const { amount, currency } of costs) sums.set(currency, (sums.get(currency) ?? 0) + Math.round(amount * 100))
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, hundredths]) => ({ currency, amount: hundredths / 100 }))
}

/** What guests said of a visit, without who said what. */
export interface FeedbackResult {
  readonly asked: number
  readonly given: number
  readonly useful: number | undefined
  readonly caredFor: number | undefined
  readonly words: readonly string[]
}
