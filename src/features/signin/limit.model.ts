/** What failed within the last hour, as far as it is about one attempt. */
export interface Failures {
  /** From the same place, for whomever. */
  readonly bySource: number
  /** From the same place, for the same account. */
  readonly byPair: number
  /** For the same account, from anywhere but the devices it is known to use. */
  readonly byAccount: number
}

/** What an attempt is about: a password for an account, the code that comes after it, or a mail to somebody. */
export type AttemptKind = 'password' | 'code' | 'mail'

type Steps = readonly (readonly [from: number, seconds: number])[]

// Whoever mistypes waits for seconds, whoever guesses for a quarter of an hour.
const PAIR: Steps = [
  [3, 15],
  [4, 30],
  [5, 60],
  [6, 300],
  [7, 900],
]
// Many accounts from one place: a list of passwords. An office behind one address has some room for mistakes.
const SOURCE: Steps = [
  [12, 60],
  [20, 900],
]
// One account from many places. It must not become a way to lock its owner out: short, and not for known devices.
const ACCOUNT: Readonly<Record<AttemptKind, Steps>> = {
  password: [
    [20, 15],
    [60, 60],
  ],
  // Whoever types codes knows the password already, and there are only a million codes.
  code: [
    [8, 60],
    [20, 600],
  ],
  // Nobody wants a mailbox full of links.
  mail: [[3, 900]],
}

/** How many seconds must lie between the last failure and the next attempt, by each of the three counts. */
export function waitsAfter(failures: Failures, kind: AttemptKind): Readonly<Record<keyof Failures, number>> {
  return {
    bySource: waitIn(SOURCE, failures.bySource),
    byPair: waitIn(PAIR, failures.byPair),
    byAccount: waitIn(ACCOUNT[kind], failures.byAccount),
  }
}

const waitIn = (steps: Steps, count: number) => steps.findLast(([from]) => count >= from)?.[1] ?? 0
