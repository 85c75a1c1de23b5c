import { Refusal } from '#src/platform/process/refusal.ts'

/** Something in a content folder that a person has to mend, and where it stands. */
export interface ContentProblem {
  readonly file: string
  /** Counted from 1; 0 when the file as a whole is meant. */
  readonly line: number
  readonly message: string
}

/** A content folder was refused as a whole: nothing of it was loaded. */
export class ContentRefusal extends Refusal {
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    const lines = problems.map(({ file, line, message }) => `  ${file}${line > 0 ? `:${line}` : ''}  ${message}`)
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    super(`Nothing was loaded, the folder has ${count}:\n${lines.join('\n')}`)
    this.problems = problems
  }
}
