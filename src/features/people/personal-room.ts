import type { Db, Tx } from '#src/platform/database/tables.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import type { Person } from './person.model.ts'

/** On what a processing of personal data rests (GDPR art. 6(1)). */
export const LEGAL_BASES = ['consent', 'contract', 'legal_obligation', 'public_task'] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]

/** A field that holds something of a person. */
export interface PersonalField {
  readonly table: string
  readonly columns: readonly string[]
  readonly words: Catalogue<string>
  /** How a code among the values is said in words; without it values stand as they are. */
  readonly show?: ((value: unknown, lang: Lang) => string | undefined) | undefined
}

/** Until when something is kept, in words; asked of the database where a city sets it. */
export type Period = Catalogue<string> | ((db: Db) => Promise<Catalogue<string>>)

/** Why, on what basis, and until when some fields are kept: an activity of the record of processing (GDPR art. 30). */
export interface Processing {
  readonly key: string
  readonly name: Catalogue<string>
  readonly purpose: Catalogue<string>
  readonly basis: LegalBasis
  /** Whose data it is. */
  readonly whose: Catalogue<string>
  /** Who gets it beside the city's own staff; nobody when left out. */
  readonly recipients?: Catalogue<string> | undefined
  /** Until when, in words, with the number of days or months that holds now. */
  readonly period: Period
  /** What stays of somebody who has themselves erased, and why; nothing when left out. */
  readonly stays?: Catalogue<string> | undefined
  readonly fields: readonly PersonalField[]
}

/** What is kept of somebody, as they are shown it and take it along: labels in their language, values as they stand. */
export interface KeptOfPerson {
  readonly title: string
  /** Where the office sees it; told to staff alone. */
  readonly office?: string | undefined
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

/** What a room needs to show what it keeps of somebody. */
export interface CollectMeans {
  readonly db: Db
  readonly vault: Vault
  readonly lang: Lang
  readonly origin: string
  readonly timeZone: string
}

/**
 * What each room that holds personal data says and does about it. All of them together are the one table behind the
 * record of processing, the page of a person's own data, erasing and letting go.
 */
export interface PersonalRoom {
  readonly processing: Processing
  /** All that this room keeps of a person. */
  collect(means: CollectMeans, person: Person): Promise<KeptOfPerson[]>
  /** The same as data to take along (GDPR art. 20): plain JSON. */
  take(db: Db, person: Person, means: { vault: Vault }): Promise<Record<string, unknown>>
  /** Lets go of a person in this room, wherever it keeps them. The person themselves is erased after all rooms. */
  erase(tx: Tx, person: Person, means: { vault: Vault }): Promise<void>
  /** Lets go of what is over its period by that time. Answers how many. */
  letGo(means: { db: Db; vault: Vault }, now: Temporal.Instant): Promise<number>
}

/** Until when something is kept, as it is set now. */
export const periodOf = async (db: Db, { period }: Processing): Promise<Catalogue<string>> =>
  typeof period === 'function' ? period(db) : period
