import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { Lack } from './lacks.ts'
import { en } from './sending.en.ts'
import { fi } from './sending.fi.ts'
import { sv } from './sending.sv.ts'

export interface SendingTexts {
  readonly title: string
  readonly to: string
  readonly toLead: string
  readonly audiences: string
  readonly themes: string
  readonly narrowHint: string
  readonly sendsOriginal: string
  readonly sendsOriginalHint: string
  readonly save: string
  readonly recipients: (count: number) => string
  readonly nobody: string
  readonly language: string
  readonly lacks: string
  readonly noLacks: string
  readonly lack: Readonly<Record<Lack['what'], (about: { lang: string; title: string }) => string>>
  readonly grave: string
  readonly readersAreTold: string
  readonly next: string
  readonly ask: string
  readonly askLead: string
  readonly approve: string
  readonly approveLead: string
  readonly approvedBy: (name: string, at: string) => string
  readonly ownWords: string
  readonly onlyOne: string
  readonly needsSender: (names: readonly string[]) => string
  readonly giveBack: string
  readonly schedule: string
  readonly date: string
  readonly time: string
  readonly timeHint: string
  readonly which: string
  readonly now: string
  readonly goesOut: (at: string) => string
  readonly unschedule: string
  readonly stop: string
  readonly stopLead: string
  readonly stopped: string
  readonly resume: string
  readonly cancel: string
  readonly cancelled: string
  readonly progress: string
  readonly stillQueueing: string
  readonly counts: Readonly<Record<'sent' | 'waiting' | 'held' | 'failed' | 'dropped' | 'ended', string>>
  readonly all: string
  readonly measured: string
  readonly reload: string
  readonly noServer: string
  readonly onTheWeb: string
  readonly wrongDate: string
  readonly past: string
  readonly never: string
  readonly twice: string
  readonly offset: (time: string, offset: string) => string
  readonly notFromHere: string
  readonly done: Readonly<
    Record<
      | 'saved'
      | 'asked'
      | 'approved'
      | 'given_back'
      | 'scheduled'
      | 'unscheduled'
      | 'stopped'
      | 'resumed'
      | 'cancelled'
      | 'now',
      string
    >
  >
}

/** The texts of the page from which an issue is sent. */
export const sendingTexts: OfficeCatalogue<SendingTexts> = { sv, fi, en }
