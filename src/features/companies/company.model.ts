import type { Lang } from '#src/platform/i18n/languages.ts'

/** What a company can wish for. */
export const WANTS = ['news', 'visits', 'host'] as const
export type Want = (typeof WANTS)[number]

/** What a company says of itself. Nothing of it is public before somebody has looked at it. */
export interface CompanySaid {
  readonly name: string
  /** ISO 3166-1 alpha-2: where it comes from. */
  readonly country: string
  /** A section of NACE. */
  readonly field: string
  /** The year in which it came to the city. */
  readonly year?: number | undefined
  readonly employees?: number | undefined
  readonly website?: string | undefined
  readonly descriptions: Partial<Record<Lang, string>>
  /** Whether it agrees to stand in the public directory. */
  readonly consents: boolean
  /** Codes of the languages that can be spoken with it. */
  readonly langs: readonly string[]
  readonly wants: readonly Want[]
}

/** Who keeps the record of a company. */
export interface CompanyContact {
  readonly name: string
  readonly email: string
  readonly phone: string
  /** What they are there. */
  readonly role: string
  /** The language that they are written to in. */
  readonly lang: Lang
}

/** All that the form of a company says. */
export interface CompanyForm {
  readonly said: CompanySaid
  readonly contact: CompanyContact
}

export type RecordState = 'waiting' | 'accepted' | 'declined'

/** What a contact keeps of their company, and how far the city has come with it. */
export interface CompanyRecord extends CompanyForm {
  readonly id: string
  readonly personId: string
  readonly partyId: string | undefined
  /** Whether the register learned of the company by this record. */
  readonly addedParty: boolean
  readonly state: RecordState
  /** Since when something waits for a look by staff; undefined when nothing does. */
  readonly waitsSince: Temporal.Instant | undefined
  readonly reason: string
  readonly confirmedAt: Temporal.Instant
  readonly remindedAt: Temporal.Instant | undefined
  readonly since: Temporal.Instant
  readonly linkNumber: number
  readonly version: number
}

/** Says whether two statements differ in what the public would see: such a change waits for a look. */
export function changesFacts(before: CompanySaid, after: CompanySaid): boolean {
  const shown = ({ name, country, field, year, employees, website, descriptions, consents }: CompanySaid) =>
    JSON.stringify([name, country, field, year, employees, website, Object.entries(descriptions).sort(), consents])
  return shown(before) !== shown(after)
}

/** How the audit log and the register name a company that did something itself: by what it is, not by who it is. */
export const BY_COMPANY = 'a company'
