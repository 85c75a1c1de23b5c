import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { en } from './outcome.en.ts'
import { fi } from './outcome.fi.ts'
import type { CostKind } from './outcome.model.ts'
import type { OutcomePart } from './outcome.parts.ts'
import { sv } from './outcome.sv.ts'
import type { TravelMode } from './travel.ts'

/** The texts of what came of a visit. */
export interface OutcomeTexts {
  readonly title: string
  readonly parts: Readonly<Record<OutcomePart, string>>
  readonly none: string
  readonly add: Readonly<Record<OutcomePart, string>>
  readonly remove: (what: string) => string
  readonly kinds: Readonly<Record<CostKind, string>>
  readonly directions: { readonly given: string; readonly received: string }
  readonly modes: Readonly<Record<TravelMode, string>>
  readonly fields: {
    readonly kind: string
    readonly amount: string
    readonly currency: string
    readonly currencyHint: string
    readonly note: string
    readonly direction: string
    readonly what: string
    readonly value: string
    readonly whereabouts: string
    readonly whereaboutsHint: string
    readonly who: string
    readonly whoHint: string
    readonly hours: string
    readonly mode: string
    readonly kilometres: string
    readonly kilometresHint: (suggestion: number | undefined) => string
    readonly people: string
    readonly co2: string
    readonly action: string
    readonly factor: string
  }
  readonly sums: string
  readonly hoursSum: (hours: string) => string
  readonly co2Sum: (kilograms: string) => string
  readonly method: string
  readonly methodNote: string
  readonly wrong: {
    readonly missing: (field: string) => string
    readonly amount: string
    readonly currency: string
    readonly hours: string
    readonly kilometres: string
    readonly people: string
  }
  readonly feedback: string
  readonly feedbackCount: (given: number, asked: number) => string
  readonly feedbackNone: string
  readonly useful: string
  readonly caredFor: string
  readonly words: string
  readonly commitments: string
  readonly publish: string
  readonly publishLead: string
  readonly publishNotYet: string
  readonly published: string
  readonly publishFields: {
    readonly names: (language: string) => string
    readonly party: string
    readonly themes: string
    readonly days: string
    readonly host: string
    readonly noParty: string
    readonly story: string
  }
  readonly publishButton: string
  readonly toActivity: string
  readonly toStory: string
  readonly storyTitle: (body: string) => string
  readonly done: Readonly<Record<'added' | 'removed' | 'published' | 'commitment' | 'kept' | 'dropped', string>>
}

export const outcomeTexts: OfficeCatalogue<OutcomeTexts> = { sv, fi, en }
