import type { Want } from './company.model.ts'

/** The fields of the form of a company, in their order. */
export const COMPANY_FIELDS = [
  'name',
  'country',
  'field',
  'year',
  'employees',
  'website',
  'contact',
  'role',
  'email',
  'phone',
  'lang',
  'langs',
  'wants',
  'consents',
] as const
export type CompanyField = (typeof COMPANY_FIELDS)[number]

/** What a page of a company tells of what was just done. */
export type CompanyDone = 'proven' | 'saved' | 'waits' | 'checked' | 'withdrawn' | 'mailed' | 'address'

/** The public texts of companies. */
export interface CompanyTexts {
  readonly title: string
  readonly lead: (city: string) => string
  readonly steps: string
  readonly parts: Readonly<Record<'company' | 'contact' | 'wishes' | 'directory', string>>
  readonly fields: Readonly<Record<CompanyField, { readonly label: string; readonly hint?: string }>>
  readonly description: (language: string) => string
  readonly descriptionHint: string
  readonly wants: Readonly<Record<Want, string>>
  readonly consent: string
  readonly consentYes: string
  readonly consentNo: string
  readonly chooseCountry: string
  readonly chooseField: string
  readonly privacy: string
  readonly send: string
  readonly proveTitle: string
  readonly proveLead: (name: string) => string
  readonly proveAddress: string
  readonly own: {
    readonly waiting: string
    readonly changeWaits: string
    readonly listed: string
    readonly unlisted: string
    readonly declined: string
    readonly toPage: string
    readonly checkLead: string
    readonly change: string
    readonly changeLead: string
    readonly save: string
    readonly withdrawTitle: string
    readonly withdrawLead: string
    readonly withdraw: string
    readonly addressTitle: string
    readonly addressLead: string
    readonly addressSend: string
    readonly eraseTitle: string
    readonly eraseLead: string
    readonly erase: string
    readonly eraseYes: string
    readonly erased: string
    readonly done: Readonly<Record<CompanyDone, string>>
  }
}

/** What a mail to a company is about. */
export type CompanyMailKind =
  | 'prove'
  | 'address'
  | 'received'
  | 'accepted'
  | 'declined'
  | 'ask'
  | 'remind'
  | 'tell'
  | 'lapse'

export interface CompanyMailFacts {
  readonly ignore: string
  readonly city: string
  readonly company: string
  readonly link: string
  /** The page of the company in the directory, or why it was declined, or the day on which it leaves the directory. */
  readonly more: string
}

export type CompanyMails = Readonly<
  Record<CompanyMailKind, (facts: CompanyMailFacts) => { readonly subject: string; readonly lines: readonly string[] }>
>
