/** The words of the pages of one's own data. */
export interface OwnTexts {
  readonly title: string
  readonly lead: (city: string) => string
  readonly askTitle: string
  readonly askLead: string
  readonly email: string
  readonly emailWrong: string
  readonly ask: string
  readonly sent: string
  readonly wrongTitle: string
  readonly rightsTitle: string
  readonly rights: readonly string[]
  readonly recordTitle: string
  readonly responsibleTitle: string
  readonly ownTitle: string
  readonly ownLead: (address: string) => string
  readonly nothing: string
  readonly take: string
  readonly takeHint: string
  readonly changeTitle: string
  readonly name: string
  readonly phone: string
  readonly lang: string
  readonly tooLong: string
  readonly save: string
  readonly changed: string
  readonly erase: string
  readonly eraseTitle: string
  readonly eraseLead: string
  readonly goes: string
  readonly stays: string
  readonly nothingStays: string
  readonly eraseNow: string
  readonly keep: string
  readonly erasedTitle: string
  readonly erased: string
  readonly mail: (mail: { city: string; link: string }) => { subject: string; text: string }
  readonly doneMail: (mail: { city: string }) => { subject: string; text: string }
}
