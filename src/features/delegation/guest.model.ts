import type { Lang } from '#src/platform/i18n/languages.ts'

/** What somebody eats, or does not. What it means for a kitchen is in its name; everything else goes into a note. */
export const DIETS = [
  'vegetarian',
  'vegan',
  'halal',
  'kosher',
  'no_pork',
  'no_fish',
  'gluten_free',
  'lactose_free',
  'no_nuts',
] as const
export type Diet = (typeof DIETS)[number]

/** The languages that guests are asked about (ISO 639-1). */
export const SPOKEN_LANGS = [
  'sv',
  'fi',
  'en',
  'ar',
  'da',
  'de',
  'es',
  'et',
  'fr',
  'hu',
  'is',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'nb',
  'nl',
  'pl',
  'pt',
  'ru',
  'uk',
  'zh',
] as const
export type SpokenLang = (typeof SPOKEN_LANGS)[number]

/** How somebody comes to the city. */
export const ARRIVAL_MODES = ['plane', 'train', 'ship', 'coach', 'car', 'local'] as const
export type ArrivalMode = (typeof ARRIVAL_MODES)[number]

/** A person of a delegation, as the office knows them. */
export interface Guest {
  readonly id: string
  readonly visitId: string
  readonly position: number
  /** Which link of theirs is the one that opens their page. */
  readonly linkNumber: number
  readonly isLeader: boolean
  /** The language that they are written to in. */
  readonly lang: Lang
  readonly email: string | undefined
  /** Undefined until somebody has said it, and once it was let go of. */
  readonly name: string | undefined
  readonly title: string
  readonly organisation: string
  readonly country: string | undefined
  readonly speaks: readonly SpokenLang[]
  readonly diets: readonly Diet[]
  readonly dietNote: string
  readonly accessibility: string
  readonly arrivesAt: Temporal.Instant | undefined
  readonly arrivesBy: ArrivalMode | undefined
  /** The number of a flight or a train. */
  readonly arrivalNote: string
  /** Undefined while they have not said. */
  readonly photoConsent: boolean | undefined
  readonly answeredAt: Temporal.Instant | undefined
  readonly passport: { readonly name: string; readonly bornOn: Temporal.PlainDate } | undefined
  /** Stands on the badge as a code; opens nothing. */
  readonly badge: string
  readonly cameAt: Temporal.Instant | undefined
  readonly version: number
}

/** What a guest says in the first form. */
export interface GuestAnswers {
  readonly name: string
  readonly title: string
  readonly organisation: string
  readonly country: string | undefined
  readonly speaks: readonly SpokenLang[]
  readonly diets: readonly Diet[]
  readonly dietNote: string
  readonly accessibility: string
  readonly arrivesAt: Temporal.Instant | undefined
  readonly arrivesBy: ArrivalMode | undefined
  readonly arrivalNote: string
  readonly photoConsent: boolean | undefined
}

/** What a link of a guest opens: the guest, or what became of it. */
export type OpenedLink = { readonly guest: Guest } | 'unknown' | 'ended'

/** The name of a guest, or what stands for it while nobody has said it. */
export const nameOfGuest = ({ name, email }: Pick<Guest, 'name' | 'email'>, unnamed: string) => name ?? email ?? unnamed
