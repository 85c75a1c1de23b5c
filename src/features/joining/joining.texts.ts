/** What can be wrong with a field. */
export type ProblemKey =
  | 'missing'
  | 'too_long'
  | 'no_address'
  | 'no_website'
  | 'no_number'
  | 'not_offered'
  | 'changed_meanwhile'

/** The texts that companies and participants share. */
export interface JoiningTexts {
  readonly required: string
  readonly wrongTitle: string
  readonly problems: Readonly<Record<ProblemKey, string>>
  readonly sentTitle: string
  readonly sentLead: (days: number) => string
  readonly sentNothing: string
  readonly prove: string
  readonly proveHint: string
  readonly goneTitle: string
  readonly gone: (days: number) => string
  readonly again: string
  readonly keptTitle: string
  readonly checkTitle: string
  readonly checkYes: string
  readonly checkDone: string
  readonly back: string
  readonly erasedTitle: string
  /** The foot of a mail: why it came, and what somebody who knows nothing of it can do. */
  readonly ignore: string
  /** On the button of a mail, and why the mail came. */
  readonly open: string
  readonly why: (city: string) => string
  readonly ownData: string
  readonly hello: (name: string) => string
}
