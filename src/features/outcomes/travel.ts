import { kilometresBetween, type Place } from '#src/platform/geo/place.ts'

/** How guests travel. */
export const TRAVEL_MODES = ['plane_domestic', 'plane_short', 'plane_long', 'train', 'ferry', 'coach', 'car'] as const
export type TravelMode = (typeof TRAVEL_MODES)[number]

/**
 * Kilograms of CO2 equivalent for a person and a kilometre. The figures are averages over classes, for planes with what
 * they do high up beside CO2; for a car they are those of one vehicle, as if everybody drove alone.
 */
export const FACTORS: Readonly<Record<TravelMode, number>> = {
  plane_domestic: 0.24587,
  plane_short: 0.15353,
  plane_long: 0.19309,
  train: 0.03549,
  ferry: 0.11286,
  coach: 0.02733,
  car: 0.17067,
}

/** Where the factors are from. */
export const FACTOR_SOURCE = {
  title: 'UK Government GHG Conversion Factors for Company Reporting (BEIS and DEFRA), business travel',
  year: 2022,
  url: 'https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-2022',
}

/** Kilograms of CO2 equivalent of journeys. */
export function co2Of(journeys: readonly { mode: TravelMode; kilometres: number; people: number }[]): number {
  return journeys.reduce((sum, { mode, kilometres, people }) => sum + FACTORS[mode] * kilometres * people, 0)
}

/** How far it is there and back along the great circle, in whole kilometres: a start for whoever knows better. */
export function suggestKilometres(from: Place, to: Place): number {
  return Math.round(2 * kilometresBetween(from, to))
}
