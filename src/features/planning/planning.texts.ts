import type { SessionKind } from '#src/features/programme/index.ts'

/** The texts of the programme's pages in the office. */
export interface PlanningTexts {
  readonly session: (title: string, clock: string) => string
  readonly untitled: string
  readonly unnamedGuest: string
  readonly andMore: (count: number) => string
  readonly otherVisit: (number: string) => string
  readonly title: string
  readonly clashes: (count: number) => string
  readonly allFits: string
  readonly toHosts: string
  readonly toTell: (count: number) => string
  readonly nobodyToTell: string
  readonly sheets: string
  readonly forGuests: string
  readonly forHosts: string
  readonly noDays: string
  readonly emptyDay: string
  readonly add: string
  readonly addOn: (day: string) => string
  readonly edit: (session: string) => string
  readonly doesNotWork: string
  readonly move: (session: string) => string
  readonly moves: {
    readonly earlier: string
    readonly later: string
    readonly dayBefore: string
    readonly dayAfter: string
  }
  readonly dragHint: string
  readonly people: (count: number) => string
  readonly templates: string
  readonly template: string
  readonly day: string
  readonly apply: string
  readonly removeTemplate: string
  readonly noTemplates: string
  readonly saveAs: string
  readonly templateName: string
  readonly save: string
  readonly copy: string
  readonly copyFrom: string
  readonly copyHint: string
  readonly copyIt: string
  readonly call: string
  readonly callHint: string
  readonly callName: string
  readonly callPhone: string
  readonly done: Readonly<Record<string, string>>
  readonly wrong: string
  readonly faults: {
    readonly day: string
    readonly time: string
    readonly order: string
    readonly never: (local: string) => string
    readonly twice: (local: string) => string
    readonly title: string
    readonly place: string
    readonly travel: string
    readonly document: string
    readonly name: string
    readonly phone: string
    readonly noSuchTime: (local: string) => string
    readonly firstDay: string
  }
  readonly fields: {
    readonly kind: string
    readonly kinds: Readonly<Record<SessionKind, string>>
    readonly when: string
    readonly from: string
    readonly to: string
    readonly offset: string
    readonly offsetNone: string
    readonly titles: string
    readonly titlesHint: string
    readonly purposes: string
    readonly host: string
    readonly noHost: string
    readonly room: string
    readonly noRoom: string
    readonly seats: (name: string, seats: number) => string
    readonly place: string
    readonly placeHint: string
    readonly places: string
    readonly latitude: string
    readonly longitude: string
    readonly travel: string
    readonly travelHint: string
    readonly speakers: string
    readonly langs: string
    readonly langsHint: string
    readonly interpreted: string
    readonly diets: string
    readonly dietsHint: string
    readonly guests: string
    readonly guestsHint: string
    readonly documents: string
    readonly documentLabel: (number: number) => string
    readonly documentUrl: (number: number) => string
    readonly forHostsLegend: string
    readonly documentForHosts: (number: number) => string
    readonly hostNotes: string
    readonly hostNotesHint: string
  }
  readonly newSession: string
  readonly remove: string
  readonly removeHint: string
  readonly conflictTitle: string
  readonly conflict: string
  readonly conflictNow: string
  readonly gone: string
  readonly movedMeanwhile: string
  readonly back: string
}
