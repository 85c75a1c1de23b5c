/** The texts of companies in the office. */
export interface CompanyOfficeTexts {
  readonly title: string
  readonly lead: string
  readonly waitingTitle: string
  readonly newOne: string
  readonly change: string
  readonly search: string
  readonly country: string
  readonly field: string
  readonly consent: string
  readonly contact: string
  readonly any: string
  readonly consents: Readonly<Record<'yes' | 'no', string>>
  readonly contacts: Readonly<Record<'yes' | 'no' | 'unconfirmed', string>>
  readonly show: string
  readonly clear: string
  readonly found: (total: number) => string
  readonly none: string
  readonly csv: string
  readonly columns: Readonly<Record<'company' | 'country' | 'field' | 'directory' | 'contact', string>>
  readonly inDirectory: string
  readonly notInDirectory: string
  readonly noContact: string
  readonly unconfirmed: string
  readonly waits: string
  readonly back: string
  readonly pages: string
  readonly newer: string
  readonly older: string
  readonly pageNumber: (page: number, pages: number) => string
  readonly look: {
    readonly title: (name: string) => string
    readonly lead: string
    readonly leadChange: string
    readonly says: string
    readonly stands: string
    readonly since: (stamp: string) => string
    readonly alike: string
    readonly noneAlike: string
    readonly as: string
    readonly asNew: string
    readonly accept: string
    readonly acceptHint: string
    readonly declineTitle: string
    readonly reason: string
    readonly reasonHint: string
    readonly reasonMissing: string
    readonly decline: string
    readonly moved: string
    readonly unknownParty: string
  }
  readonly page: {
    readonly register: string
    readonly public: string
    readonly contacts: string
    readonly noContacts: string
    readonly since: (stamp: string) => string
    readonly confirmed: (stamp: string) => string
    readonly speaks: string
    readonly wants: string
    readonly notes: string
    readonly noNotes: string
    readonly note: string
    readonly noteHint: string
    readonly add: string
    readonly visits: string
    readonly noVisits: string
    readonly events: string
    readonly noEvents: string
  }
  readonly done: Readonly<Record<'accepted' | 'declined' | 'noted', string>>
  readonly csvColumns: readonly string[]
}
