import type { ArrivalMode, Diet } from './guest.model.ts'

/** The texts of the pages of guests. */
export interface GuestTexts {
  readonly title: (city: string) => string
  readonly visit: (number: string, organisation: string) => string
  readonly cancelled: string
  readonly lead: string
  readonly languageTitle: string
  readonly changeLanguage: string
  readonly required: string
  readonly wrongTitle: string
  readonly fields: {
    readonly name: string
    readonly nameHint: string
    readonly jobTitle: string
    readonly organisation: string
    readonly country: string
    readonly noChoice: string
    readonly speaks: string
    readonly speaksHint: string
    readonly diets: string
    readonly dietsHint: string
    readonly dietNote: string
    readonly dietNoteHint: string
    readonly accessibility: string
    readonly accessibilityHint: string
    readonly arrival: string
    readonly arrivalHint: (zone: string) => string
    readonly arrivesOn: string
    readonly arrivesTime: string
    readonly arrivesBy: string
    readonly arrivalNote: string
    readonly arrivesOffset: string
    readonly photo: string
    readonly photoHint: string
    readonly photoYes: string
    readonly photoNo: string
    readonly passportName: string
    readonly passportNameHint: string
    readonly bornOn: string
    readonly bornOnHint: string
    readonly email: string
    readonly emailHint: string
    readonly language: string
  }
  readonly diets: Readonly<Record<Diet, string>>
  readonly modes: Readonly<Record<ArrivalMode, string>>
  readonly errors: {
    readonly tooLong: (field: string, most: number) => string
    readonly missing: (field: string) => string
    readonly email: string
    readonly dateOfArrival: string
    readonly timeAlone: string
    readonly never: string
    readonly twice: string
    readonly bornOn: string
    readonly there: string
    readonly tooMany: string
    readonly lastLeader: string
  }
  readonly save: string
  readonly done: {
    readonly saved: string
    readonly passport: string
    readonly invited: string
    readonly sent: string
    readonly removed: string
    readonly handed: string
    readonly language: string
  }
  readonly stale: string
  readonly storedNow: (text: string) => string
  readonly nothingStored: string
  readonly toMine: string
  readonly passportTitle: string
  readonly passportLead: string
  readonly passportLink: string
  readonly letterLink: string
  readonly programmeLink: string
  readonly peopleTitle: string
  readonly peopleLink: string
  readonly peopleLead: string
  readonly peopleAnswered: (answered: number, all: number) => string
  readonly answered: string
  readonly notAnswered: string
  readonly leader: string
  readonly you: string
  readonly noName: string
  readonly addTitle: string
  readonly addLead: string
  readonly add: string
  readonly sendAgain: (name: string) => string
  readonly remove: (name: string) => string
  readonly removeTitle: (name: string) => string
  readonly removeWarning: string
  readonly removeNow: string
  readonly keep: string
  readonly handOver: (name: string) => string
  readonly handTitle: (name: string) => string
  readonly handWarning: string
  readonly handNow: string
  readonly privacyTitle: string
  readonly privacy: (facts: { city: string; months: number; contact: string }) => readonly string[]
  readonly ownTitle: string
  readonly ownLead: string
  readonly takeAlong: string
  readonly erase: string
  readonly eraseTitle: string
  readonly eraseWarning: string
  readonly eraseNow: string
  readonly erasedTitle: string
  readonly erased: string
}
