import type { Labels } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

export const ANSWERS = ['yes', 'no', 'maybe'] as const
export type Answer = (typeof ANSWERS)[number]

export const INVITATION_KINDS = ['visit', 'consultation'] as const
export type InvitationKind = (typeof INVITATION_KINDS)[number]

/** What participants are asked: to come to a visit, or to say what they think. */
export interface InvitationFacts {
  readonly kind: InvitationKind
  readonly visitId: string | undefined
  readonly titles: Labels
  readonly texts: Labels
  /** Questions by language, in one order. */
  readonly questions: Partial<Record<Lang, readonly string[]>>
  /** Until when can be answered, and an answer changed. */
  readonly answerBy: Temporal.PlainDate
}

export interface Invitation extends InvitationFacts {
  readonly id: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** An invitation of one participant, with what they answered. */
export interface Invitee {
  readonly id: string
  readonly invitationId: string
  readonly participantId: string
  readonly name: string
  readonly email: string
  readonly lang: Lang
  readonly remindedAt: Temporal.Instant | undefined
  readonly answer: Answer | undefined
  readonly answers: readonly (Answer | '')[]
  readonly words: string
  readonly answeredAt: Temporal.Instant | undefined
  readonly linkNumber: number
}

/** The language of an invitation that somebody is shown: theirs, else the first one of the site in which it is written. */
export function langOfInvitation(
  { titles }: Pick<InvitationFacts, 'titles'>,
  wanted: Lang,
  langs: readonly Lang[],
): Lang {
  return [wanted, ...langs, ...(Object.keys(titles) as Lang[])].find((lang) => titles[lang]) ?? wanted
}
