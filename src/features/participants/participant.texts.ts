import type { Answer } from './invitation.model.ts'
import type { Level, Part, Time } from './participant.model.ts'

export const PARTICIPANT_FIELDS = [
  'name',
  'email',
  'phone',
  'lang',
  'association',
  'parts',
  'speaks',
  'themes',
  'times',
  'words',
  'consents',
] as const
export type ParticipantField = (typeof PARTICIPANT_FIELDS)[number]

export type ParticipantDone = 'proven' | 'saved' | 'checked' | 'paused' | 'resumed'

/** The public texts of those who take part. */
export interface ParticipantTexts {
  readonly title: string
  readonly lead: (city: string) => string
  readonly steps: string
  readonly sections: Readonly<Record<'who' | 'what', string>>
  readonly fields: Readonly<Record<ParticipantField, { readonly label: string; readonly hint?: string }>>
  readonly parts: Readonly<Record<Part, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly times: Readonly<Record<Time, string>>
  readonly language: (number: number) => string
  readonly howWell: (number: number) => string
  readonly chooseLang: string
  readonly chooseLevel: string
  readonly consent: string
  readonly send: string
  readonly proveTitle: string
  readonly proveLead: string
  readonly own: {
    readonly title: string
    readonly active: string
    readonly paused: string
    readonly checkLead: string
    readonly change: string
    readonly save: string
    readonly pause: string
    readonly pauseLead: string
    readonly resume: string
    readonly resumeLead: string
    readonly invitations: string
    readonly eraseTitle: string
    readonly eraseLead: string
    readonly erase: string
    readonly eraseYes: string
    readonly erased: string
    readonly done: Readonly<Record<ParticipantDone, string>>
  }
  readonly invitation: {
    readonly until: (day: string) => string
    readonly over: string
    /** Of an invitation to a visit; of a question to residents. */
    readonly answer: string
    readonly consulted: string
    readonly answers: Readonly<Record<Answer, string>>
    readonly words: string
    readonly wordsHint: string
    readonly send: string
    readonly saved: string
    readonly mine: string
    readonly onlyOurs: string
  }
}

export type ParticipantMailKind = 'prove' | 'joined' | 'ask' | 'remind' | 'tell' | 'lapse' | 'invite' | 'invite_again'

export interface ParticipantMailFacts {
  readonly city: string
  readonly link: string
  readonly ignore: string
  /** The day on which they are let go of, or until which an invitation can be answered. */
  readonly day: string
  /** What an invitation is called, and what it says. */
  readonly title: string
  readonly text: string
}

export type ParticipantMails = Readonly<
  Record<
    ParticipantMailKind,
    (facts: ParticipantMailFacts) => { readonly subject: string; readonly lines: readonly string[] }
  >
>
