import type { RefusedKind } from '#src/platform/attachments/index.ts'
import type { Outcome } from './inquiry.model.ts'

/** What can be wrong with a field. */
export type Problem = 'missing' | 'too_long' | 'no_address' | 'files_large' | 'files_many' | RefusedKind

interface FieldTexts {
  readonly label: string
  readonly hint?: string
}

/** The texts of writing to the city, and of the page of an inquiry. */
export interface InquireTexts {
  readonly title: string
  readonly lead: (city: string) => string
  readonly topics: string
  readonly write: (topic: string) => string
  readonly often: string
  readonly oftenLead: string
  readonly none: (contact: string) => string
  readonly until: (days: number) => string
  readonly fields: Readonly<Record<'name' | 'email' | 'lang' | 'message' | 'files', FieldTexts>>
  readonly required: string
  readonly again: string
  readonly wrongTitle: string
  readonly wrongWord: string
  readonly problems: Readonly<Record<Problem, string>>
  /** What is wrong with a file, behind its name. */
  readonly ofFile: (name: string, problem: string) => string
  readonly privacy: (months: number) => string
  readonly send: string
  readonly all: string
  readonly thanksTitle: string
  readonly thanks: (number: string) => string
  readonly thanksMail: string
  readonly thanksDue: (day: string) => string
  readonly pageTitle: (number: string) => string
  readonly state: string
  readonly states: Readonly<Record<'us' | 'late' | 'them' | 'closed', string>>
  readonly next: Readonly<Record<'us' | 'late' | 'them' | 'closed', (until: string) => string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly messages: string
  readonly fromYou: string
  readonly fromUs: string
  readonly filesOf: string
  readonly refusedFile: string
  readonly more: string
  readonly moreReopens: string
  readonly moreLabel: string
  readonly moreSend: string
  readonly asked: string
  readonly about: string
  readonly end: string
  readonly endTitle: string
  readonly endLead: string
  readonly endYes: string
  readonly erase: string
  readonly eraseTitle: string
  readonly eraseLead: string
  readonly eraseYes: string
  readonly erased: string
  readonly erasedLead: string
  readonly back: string
  readonly done: Readonly<Record<'wrote' | 'closed', string>>
}
