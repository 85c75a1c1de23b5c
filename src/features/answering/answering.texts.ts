import type { LastAct, Outcome } from '#src/features/inquiries/index.ts'
import type { RefusedKind } from '#src/platform/attachments/index.ts'
import type { View } from './list.reads.ts'

type Message = 'to_them' | 'from_them' | 'from_other' | 'automatic' | 'note'

/** The texts of the list of inquiries and of one of them. */
export interface AnsweringTexts {
  readonly title: string
  readonly lead: string
  readonly views: Readonly<Record<View, string>>
  readonly viewsLabel: string
  readonly topic: string
  readonly lang: string
  readonly all: string
  readonly search: string
  readonly searchHint: string
  readonly show: string
  readonly clear: string
  readonly none: string
  readonly found: (count: number) => string
  readonly number: string
  readonly who: string
  readonly due: string
  readonly owner: string
  readonly nobody: string
  readonly state: string
  readonly states: Readonly<Record<'us' | 'late' | 'them' | 'closed', string>>
  readonly cleared: string
  readonly pages: string
  readonly newer: string
  readonly older: string
  readonly pageNumber: (page: number, pages: number) => string
  readonly prepared: string
  readonly figures: string
  readonly thread: string
  readonly directions: Readonly<Record<Message, string>>
  readonly fromOther: (address: string) => string
  readonly whole: string
  readonly files: string
  readonly refused: Readonly<Record<RefusedKind, string>>
  readonly facts: string
  readonly asked: string
  readonly promised: string
  readonly answered: string
  readonly name: string
  readonly email: string
  readonly proven: string
  readonly unproven: string
  readonly outcome: string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly answer: string
  readonly answerLang: (lang: string) => string
  readonly usePrepared: string
  readonly choosePrepared: string
  readonly fill: string
  readonly subject: string
  readonly standardSubject: string
  readonly body: string
  readonly closes: string
  readonly sendHint: (address: string) => string
  readonly send: string
  readonly note: string
  readonly noteLabel: string
  readonly noteHint: string
  readonly noteSave: string
  readonly forward: string
  readonly forwardTo: string
  readonly forwardWords: string
  readonly forwardHint: string
  readonly forwardSave: string
  readonly take: string
  readonly change: string
  readonly dueHint: string
  readonly changeSave: string
  readonly close: string
  readonly closeHint: string
  readonly closeSave: string
  readonly reopen: string
  readonly makePage: string
  readonly makePageLead: string
  readonly meanwhile: (who: string | undefined, act: LastAct) => string
  readonly meanwhileLead: string
  readonly missing: string
  readonly tooLong: (most: number) => string
  readonly noDate: string
  readonly notThere: string
  readonly done: Readonly<
    Record<'answered' | 'noted' | 'forwarded' | 'changed' | 'closed' | 'reopened' | 'saved' | 'removed', string>
  >
  // Prepared answers.
  readonly preparedLead: string
  readonly preparedNew: string
  readonly preparedTitle: string
  readonly preparedTopic: string
  readonly preparedAny: string
  readonly preparedText: (lang: string) => string
  readonly preparedHint: string
  readonly preparedNone: string
  readonly preparedRemove: string
  readonly save: string
  // A page of it.
  readonly pageTitle: string
  readonly pageLead: string
  readonly pageQuestion: string
  readonly pageQuestionHint: string
  readonly pageAnswer: string
  readonly pageAnswerHint: string
  readonly pageNew: string
  readonly pageOld: (title: string) => string
  readonly pageName: string
  readonly pageSave: string
  readonly pageWhere: string
  readonly pageTaken: string
}
