import type { InvitationKind } from '#src/features/participants/index.ts'

export const INVITATION_FIELDS = ['titles', 'texts', 'questions', 'answerBy', 'visit', 'invited'] as const
export type InvitationField = (typeof INVITATION_FIELDS)[number]

/** The texts of participants in the office. */
export interface ParticipantOfficeTexts {
  readonly title: string
  readonly lead: string
  readonly part: string
  readonly language: string
  readonly theme: string
  readonly time: string
  readonly any: string
  readonly show: string
  readonly clear: string
  readonly found: (total: number) => string
  readonly none: string
  readonly choose: string
  readonly inviteChosen: string
  readonly inviteAll: string
  readonly paused: string
  readonly unconfirmed: string
  readonly nobody: string
  readonly invitations: string
  readonly noInvitations: string
  readonly counts: (counts: { invited: number; answered: number; yes: number }) => string
  readonly back: string
  readonly write: {
    readonly title: string
    readonly lead: (people: number) => string
    readonly kind: string
    readonly kinds: Readonly<Record<InvitationKind, string>>
    readonly visit: string
    readonly noVisit: string
    readonly in: (language: string) => string
    readonly inHint: string
    readonly name: string
    readonly text: string
    readonly questions: string
    readonly questionsHint: string
    readonly answerBy: string
    readonly answerByHint: string
    readonly send: string
    readonly problems: Readonly<Record<InvitationField, string>>
  }
  readonly page: {
    readonly sentBy: (name: string, stamp: string) => string
    readonly until: (day: string) => string
    readonly over: (day: string) => string
    readonly toVisit: string
    readonly remind: (people: number) => string
    readonly columns: Readonly<Record<'name' | 'answer' | 'words', string>>
    readonly notYet: string
    readonly reminded: string
  }
  readonly done: Readonly<Record<'invited' | 'reminded', string>>
}
