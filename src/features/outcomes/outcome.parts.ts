/** The lists of what a visit took and gave. */
export const OUTCOME_PARTS = ['costs', 'gifts', 'efforts', 'journeys'] as const
export type OutcomePart = (typeof OUTCOME_PARTS)[number]
