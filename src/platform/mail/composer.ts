import type { Letter } from './letter.ts'

/** A mail to many whose turn has come: which one, what it is about, and for whom. */
export interface MailToWrite {
  readonly id: string
  readonly about: string
  readonly personId: string
}

/** Writes mails when their turn comes, so that what they say is true then. */
export interface Composer {
  /**
   * Writes a few mails at once. One that is left out is dropped: the person is gone, or there is nothing left to say.
   * What throws is tried again by the plan.
   */
  write(mails: readonly MailToWrite[]): Promise<ReadonlyMap<string, Letter>>
}

/** A composer that takes no memory before its first mail: how mails look is loaded with it. */
export function lazyComposer(load: () => Promise<Composer>): Composer {
  let loaded: Promise<Composer> | undefined
  return {
    async write(mails) {
      loaded ??= load()
      return (await loaded).write(mails)
    },
  }
}

/** The composers of the program by their names in the outbox, loaded when there is the first mail of theirs. */
export type Composers = () => Promise<Readonly<Record<string, Composer>>>
