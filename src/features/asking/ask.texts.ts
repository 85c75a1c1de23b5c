/** The fields of the form, in the order of the steps. */
export const STEPS = [
  { key: 'who', fields: ['organisation', 'country', 'name', 'email', 'phone', 'lang'] },
  { key: 'what', fields: ['topics', 'purpose', 'meets'] },
  {
    key: 'when',
    fields: ['from1', 'to1', 'from2', 'to2', 'from3', 'to3', 'length', 'hours', 'begins', 'size', 'langs'],
  },
  { key: 'needs', fields: ['accessibility', 'budget'] },
  { key: 'check', fields: ['exception'] },
] as const
export type StepKey = (typeof STEPS)[number]['key']
export type FieldName = (typeof STEPS)[number]['fields'][number]

/** What can be wrong with a field. */
export const PROBLEMS = [
  'missing',
  'too_long',
  'no_address',
  'no_country',
  'no_number',
  'too_many',
  'no_date',
  'past',
  'far',
  'order',
  'no_time',
  'time_never',
  'time_twice',
] as const
export type ProblemKey = (typeof PROBLEMS)[number]

/** The fields that are asked for once for each of the three wishes for days. */
type WishField = 'from1' | 'to1' | 'from2' | 'to2' | 'from3' | 'to3'

/** The texts of asking for a visit in one language. */
export interface AskTexts {
  readonly title: string
  readonly lead: (city: string) => string
  readonly howLong: string
  readonly closedTitle: string
  readonly closed: string
  readonly stepsLabel: string
  readonly steps: Readonly<Record<StepKey, string>>
  readonly fields: Readonly<Record<Exclude<FieldName, WishField>, { readonly label: string; readonly hint?: string }>>
  readonly wish: (number: number) => string
  readonly wishHint: string
  readonly firstDay: (number: number) => string
  readonly lastDay: (number: number) => string
  readonly lastDayHint: string
  readonly lengths: { readonly days: string; readonly hours: string }
  readonly otherTopic: { readonly label: string; readonly hint: string }
  readonly otherLang: string
  readonly chooseCountry: string
  readonly required: string
  readonly wrongTitle: string
  readonly wrongWord: string
  readonly problems: Readonly<Record<ProblemKey, string>>
  readonly next: string
  readonly later: string
  readonly laterTitle: string
  readonly laterLead: (days: number) => string
  readonly laterAddress: string
  readonly goOn: string
  readonly mailLabel: string
  readonly mailHint: string
  readonly mailSend: string
  readonly mailDone: string
  readonly checkLead: string
  readonly change: (step: string) => string
  readonly nothing: string
  readonly within: string
  readonly againstTitle: string
  readonly someAgainst: string
  readonly against: string
  readonly why: string
  readonly instead: string
  readonly exceptionMissing: string
  readonly privacy: (months: string) => string
  readonly send: string
  readonly putForward: string
}
