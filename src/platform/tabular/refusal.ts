import { Refusal } from '#src/platform/process/refusal.ts'

/** Why a table is not read, or not read any further, in a sentence for whoever chose the file. */
export class TableRefusal extends Refusal {
  /** The row that reading stopped at, as a spreadsheet numbers it; undefined when the file as a whole is meant. */
  readonly row: number | undefined

  constructor(message: string, row?: number) {
    super(message)
    this.row = row
  }
}
