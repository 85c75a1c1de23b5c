import type { Labels } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What became of an inquiry. */
export const OUTCOMES = ['answered', 'elsewhere', 'not_ours', 'solved', 'no_reply', 'erased', 'spam'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What staff can close one with. The others come about by themselves. */
export const OUTCOMES_OF_STAFF = ['answered', 'elsewhere', 'not_ours', 'no_reply', 'spam'] as const satisfies Outcome[]

/**
 * Which way a message went. `from_other` came by mail from an address that is not the asker's, `automatic` from a program
 * that answers mails.
 */
export type Direction = 'to_them' | 'from_them' | 'from_other' | 'automatic' | 'note'

/** What was done with an inquiry last. */
export type LastAct =
  | 'asked'
  | 'wrote'
  | 'answered'
  | 'noted'
  | 'forwarded'
  | 'changed'
  | 'closed'
  | 'reopened'
  | 'page'

/** What a topic asks beside the message. */
export interface Question {
  readonly key: string
  readonly labels: Labels
  readonly isNeeded: boolean
}

/** An answer to it, with the question as it was put. */
export interface GivenAnswer {
  readonly label: string
  readonly value: string
}

/** What people write to the city about. */
export interface Topic {
  readonly id: string
  readonly key: string
  readonly names: Labels
  readonly leads: Labels
  readonly slugs: Labels
  /** Whose new inquiries are; undefined for whoever may answer. */
  readonly ownerId: string | undefined
  /** Working days until an answer is due. */
  readonly dueDays: number
  readonly questions: readonly Question[]
  /** The page with what is often asked. */
  readonly pageId: string | undefined
  readonly isActive: boolean
  readonly version: number
}

/** An inquiry. What is personal is gone once its period is over. */
export interface Inquiry {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly topicId: string
  readonly lang: Lang
  readonly state: 'open' | 'closed'
  readonly waitsFor: 'us' | 'them'
  readonly outcome: Outcome | undefined
  readonly ownerId: string | undefined
  readonly askedOn: Temporal.PlainDate
  /** Until when an answer was promised when it came. */
  readonly promisedOn: Temporal.PlainDate
  readonly answeredOn: Temporal.PlainDate | undefined
  readonly dueOn: Temporal.PlainDate | undefined
  readonly personId: string | undefined
  readonly contact: { readonly name: string; readonly email: string } | undefined
  readonly answers: readonly GivenAnswer[]
  readonly linkNumber: number
  readonly lastAct: LastAct
  readonly lastBy: string | undefined
  readonly askedAt: Temporal.Instant
  readonly closedAt: Temporal.Instant | undefined
  readonly version: number
}

/** A file that somebody sent, or that was not taken. */
export interface InquiryFile {
  readonly id: string
  readonly name: string
  readonly size: number
  /** Where its bytes are; undefined for what was not taken. */
  readonly fileId: string | undefined
  readonly refused: string | undefined
}

/** A message of the thread of an inquiry. */
export interface Message {
  readonly id: string
  readonly direction: Direction
  readonly subject: string
  readonly body: string
  readonly whole: string | undefined
  readonly by: string
  readonly sender: string | undefined
  readonly at: Temporal.Instant
  readonly files: readonly InquiryFile[]
}

/** What people call an inquiry: `K2026-0012`. The letter tells it from a visit. */
export function numberOf({ year, number }: Pick<Inquiry, 'year' | 'number'>): string {
  return `K${year}-${String(number).padStart(4, '0')}`
}

/** Says whether a text is a number of an inquiry: an address may hold anything. */
export const isNumber = (text: string) => /^K\d{4}-\d{4,7}$/.test(text)

/** How the audit log names those who have no account: by what they are, not by who they are. */
export const BY_ASKER = 'an asker'

/** The longest words that are taken in each field. */
export const LONGEST = { name: 120, message: 6_000, answer: 500, subject: 150, reply: 12_000 } as const
