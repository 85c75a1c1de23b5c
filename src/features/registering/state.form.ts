import { TIE_STATES, type TieState, type TieStateName } from '#src/features/ties/index.ts'
import type { FormReader } from './form-reader.ts'

/** The states that it takes a decision to bring a tie into (the right `register.decide`). */
export const DECIDED: readonly TieStateName[] = ['in_force', 'suspended', 'ended']

/** Reads the form that records a state of a tie. */
export function readState(typed: FormReader): TieState {
  return {
    state: typed.neededOneOf('state', TIE_STATES),
    since: typed.date('since'),
    decision: typed.text('decision'),
    source: typed.text('source'),
    sourceUrl: typed.address('sourceUrl'),
    isCertain: typed.all('certain').includes('yes'),
    notes: typed.labels('notes'),
  }
}
