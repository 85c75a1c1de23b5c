import type { Lang } from '#src/platform/i18n/languages.ts'

/** The interfaces that services of translation speak. */
export const SERVICE_KINDS = ['libretranslate', 'deepl'] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]

/** A service that drafts translations. */
export interface TranslationService {
  readonly kind: ServiceKind
  /** Where it is, without a path of its own. */
  readonly address: string
  /** Empty where the service wants none. */
  readonly key: string
  /** Whether it may stand in a network of the city's own, as whoever runs the program says. */
  readonly allowPrivate: boolean
}

/** Words to be translated: pieces, each of which may have `<g id="…">` and `<x id="…"/>` in it. */
export interface ServiceWish {
  readonly texts: readonly string[]
  readonly from: Lang
  readonly to: Lang
}

/** Why a service drafted nothing. */
export type ServiceFault =
  | 'address'
  | 'private'
  | 'unreachable'
  | 'timeout'
  | 'key'
  | 'quota'
  | 'too_many'
  | 'too_large'
  | 'language'
  | 'refused'
  | 'broken'
  | 'garbage'

/** A service that drafted nothing: why, and what it said itself. Nothing was changed. */
export class ServiceFailure extends Error {
  override readonly name = 'ServiceFailure'
  readonly fault: ServiceFault
  readonly said: string

  constructor(fault: ServiceFault, said = '') {
    super(`${fault} ${said}`.trim())
    this.fault = fault
    // A line of a stranger: short, and without line breaks.
    this.said = said.replaceAll(/\s+/g, ' ').trim().slice(0, 200)
  }
}

/** What asking a service may cost. */
export interface ServiceLimits {
  readonly milliseconds: number
  readonly bytes: number
  /** Letters in one question, and pieces. */
  readonly letters: number
  readonly pieces: number
  /** Letters in a whole text. */
  readonly most: number
}

export const SERVICE_LIMITS: ServiceLimits = {
  milliseconds: 30_000,
  bytes: 2 * 1024 * 1024,
  letters: 20_000,
  pieces: 40,
  most: 150_000,
}

/** Where DeepL is, by the key: those of the free plan end in ":fx". */
export const addressOfDeepl = (key: string) =>
  key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com'
