import type { KeptOfPerson } from '#src/features/people/index.ts'
import type { RecordItem } from './record.present.ts'

/** What one room keeps of somebody, and what it says of why. */
export interface OwnPart {
  readonly item: RecordItem
  readonly kept: readonly KeptOfPerson[]
}
