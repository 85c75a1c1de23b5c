import type { Lang } from '#src/platform/i18n/languages.ts'

/** Somebody the city keeps contact with: one address is one person, whatever they do. */
export interface Person {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly phone: string
  /** The language in which they are written to. */
  readonly lang: Lang
  /** The person that this one turned out to be. */
  readonly mergedInto: string | undefined
  readonly createdAt: Temporal.Instant
  readonly version: number
}
