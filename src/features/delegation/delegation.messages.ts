import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { en } from './delegation.en.ts'
import { fi } from './delegation.fi.ts'
import { sv } from './delegation.sv.ts'
import type { LetterState } from './letter.model.ts'

/** The texts of the delegation in the office. */
export interface DelegationTexts {
  readonly tabs: {
    readonly label: string
    readonly delegation: string
    readonly letters: string
    readonly badges: string
    readonly arrival: string
  }
  readonly titleOf: (number: string, organisation: string) => string
  readonly none: string
  readonly inviteLeader: (name: string) => string
  readonly noContact: string
  readonly notYet: string
  readonly counted: (guests: number, expected: number) => string
  readonly answered: (count: number) => string
  readonly people: string
  readonly columns: {
    readonly name: string
    readonly organisation: string
    readonly country: string
    readonly languages: string
    readonly diets: string
    readonly arrival: string
    readonly answer: string
    readonly passport: string
    readonly photo: string
    readonly email: string
    readonly accessibility: string
    readonly came: string
    readonly title: string
  }
  readonly leader: string
  readonly yes: string
  readonly no: string
  readonly notSaid: string
  readonly noName: string
  readonly totals: string
  readonly diets: string
  readonly languages: string
  readonly needs: string
  readonly nothingSaid: string
  readonly add: string
  readonly addHint: string
  readonly addButton: string
  readonly csv: string
  readonly remind: (count: number) => string
  readonly edit: (name: string) => string
  readonly save: string
  readonly back: string
  readonly sendLink: string
  readonly newLink: string
  readonly newLinkHint: string
  readonly makeLeader: string
  readonly remove: string
  readonly removeHint: string
  readonly stale: string
  readonly lastLeader: string
  readonly done: Readonly<
    Record<
      | 'added'
      | 'saved'
      | 'sent'
      | 'renewed'
      | 'removed'
      | 'leads'
      | 'reminded'
      | 'drafted'
      | 'letterSaved'
      | 'approved'
      | 'letterSent'
      | 'withdrawn'
      | 'asked'
      | 'ticked'
      | 'texts',
      string
    >
  >
  readonly letters: {
    readonly lead: string
    readonly states: Readonly<Record<LetterState, string>>
    readonly noLetter: string
    readonly draft: (name: string) => string
    readonly ask: (name: string) => string
    readonly lacks: string
    readonly number: string
    readonly state: string
    readonly action: string
    readonly titleOf: (number: string) => string
    readonly writer: (name: string) => string
    readonly reviewer: (name: string) => string
    readonly text: string
    readonly textHint: string
    readonly save: string
    readonly approve: string
    readonly approveHint: string
    readonly ownLetter: string
    readonly send: string
    readonly withdraw: string
    readonly withdrawHint: string
    readonly print: string
    readonly empty: string
    readonly tooLong: string
    readonly left: (places: readonly string[]) => string
    readonly problems: Readonly<Record<'changed_meanwhile' | 'not_now' | 'gone' | 'there_already', string>>
    readonly toList: string
    readonly settingsTitle: string
    readonly settingsLead: (places: readonly string[]) => string
    readonly settingsField: (language: string) => string
    readonly unknownPlace: (place: string) => string
  }
  readonly badges: {
    readonly lead: string
    readonly none: string
    readonly code: (name: string) => string
    readonly print: string
  }
  readonly arrival: {
    readonly lead: string
    readonly search: string
    readonly find: string
    readonly tick: (name: string) => string
    readonly undo: (name: string) => string
    readonly came: (time: string) => string
    readonly missing: string
    readonly counted: (came: number, all: number) => string
    readonly noHit: string
    readonly offline: string
    readonly waiting: string
    readonly sent: string
  }
}

export const delegationTexts: OfficeCatalogue<DelegationTexts> = { sv, fi, en }
