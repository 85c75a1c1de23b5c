import type { PartyKind } from '#src/features/parties/index.ts'
import type { FormFact } from './fact-form.ts'

/** A fact as the pages of the office head it. */
export interface OfficeFact {
  readonly fact: FormFact
  readonly id: string
  readonly key: string
  readonly title: string
  /** The kind that it is: `city`, `twin_town`, `event`; none for a source. */
  readonly kind: string
  readonly isPublic: boolean
  /** A company that has not agreed to be listed. */
  readonly lacksConsent: boolean
  /** What the address of its own public page ends with; undefined for ties and sources. */
  readonly slug: string | undefined
  /** Undefined, or the one that it turned out to be. */
  readonly merged: { readonly id: string; readonly title: string } | undefined
}

/** A party that was found by a part of its name. */
export interface FoundParty {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly kind: PartyKind
  readonly country: string | null
}
