import type { Frequency } from '#src/features/followers/index.ts'

/** What can be wrong with a form of following. */
export type FollowProblem = 'missing' | 'no_address' | 'nothing' | 'odd' | 'no_day' | 'too_many'

interface Field {
  readonly label: string
  readonly hint: string
}

/** The texts of following, for whoever follows. */
export interface FollowTexts {
  readonly title: string
  readonly lead: (city: string) => string
  readonly wrongTitle: string
  readonly wrongWord: string
  readonly required: string
  readonly problems: Readonly<Record<FollowProblem, string>>

  readonly choiceTitle: string
  readonly choiceHint: string
  readonly yourChoice: string
  readonly kinds: string
  readonly kindNames: Readonly<Record<'story' | 'highlight' | 'event' | 'project' | 'award' | 'page', string>>
  readonly audiences: string
  readonly themes: string
  readonly about: Field
  readonly find: Field
  readonly findButton: string
  readonly found: string
  readonly foundNothing: string
  readonly show: string
  readonly oddLink: string

  readonly freeTitle: string
  readonly freeLead: string
  readonly feeds: string
  readonly calendar: string
  readonly subscribe: string
  readonly download: string

  readonly mailTitle: string
  readonly email: Field
  readonly mails: string
  readonly alerts: string
  readonly newsletters: string
  readonly frequency: string
  readonly frequencies: Readonly<Record<Frequency, string>>
  readonly langLabel: string
  readonly submit: string
  readonly privacyTitle: string
  readonly privacy: (facts: { city: string; months: number; contact: string }) => readonly string[]
  readonly ownData: string
  readonly lostLink: string

  readonly sentTitle: string
  readonly sent: (days: number) => readonly string[]

  readonly confirmTitle: string
  readonly confirmLead: string
  readonly confirmButton: string
  readonly notYou: string
  readonly alreadyTitle: string
  readonly already: string
  readonly toManage: string
  readonly expiredTitle: string
  readonly expired: (days: number) => string
  readonly again: string
  readonly fullTitle: string
  readonly full: string

  readonly manageTitle: string
  readonly manageLead: string
  readonly done: Readonly<Record<'began' | 'added' | 'saved' | 'paused' | 'resumed' | 'renewed' | 'back', string>>
  readonly overtaken: string
  readonly stateActive: (frequency: string) => string
  readonly statePaused: (until: string | undefined) => string
  readonly onlyNewsletters: string
  readonly nothingComes: string
  readonly endsOn: (day: string) => string
  readonly settingsTitle: string
  readonly choicesTitle: string
  readonly choicesHint: string
  readonly noChoices: string
  readonly change: string
  readonly changeOf: (choice: string) => string
  readonly missing: string
  readonly add: string
  readonly save: string
  readonly newsletterYes: string
  readonly pauseTitle: string
  readonly pauseUntil: Field
  readonly pauseButton: string
  readonly resumeButton: string
  readonly leaveTitle: string
  readonly leaveLead: string
  readonly leaveLink: string
  readonly choiceNew: string
  readonly choiceChange: string
  readonly back: string

  readonly renewTitle: string
  readonly renewLead: (day: string) => string
  readonly renewButton: string

  readonly leavePageTitle: string
  readonly leavePageLead: string
  readonly leaveButton: string
  readonly leaveInstead: string
  readonly leftTitle: string
  readonly left: string
  readonly undoQuestion: string
  readonly undoButton: string
  readonly followAgain: string
  readonly goneTitle: string
  readonly gone: string

  readonly linkTitle: string
  readonly linkLead: string
  readonly linkButton: string
  readonly linkSentTitle: string
  readonly linkSent: string
}
