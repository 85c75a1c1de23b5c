/** Something promised: who does what by when, and for which tie or visit. */
export interface Commitment {
  readonly id: string
  readonly what: string
  /** A member of staff; undefined when somebody else has promised it. */
  readonly owner: { readonly id: string; readonly name: string } | undefined
  readonly promisedBy: string
  readonly dueOn: Temporal.PlainDate | undefined
  readonly tieId: string | undefined
  readonly visit: { readonly id: string; readonly year: number; readonly number: number } | undefined
  readonly doneOn: Temporal.PlainDate | undefined
  readonly dropped: { readonly on: Temporal.PlainDate; readonly reason: string } | undefined
  readonly version: number
}

/** What is typed of a commitment. */
export interface CommitmentFacts {
  readonly what: string
  readonly ownerId: string | undefined
  readonly promisedBy: string
  readonly dueOn: Temporal.PlainDate | undefined
  readonly tieId: string | undefined
  readonly visitId: string | undefined
}
