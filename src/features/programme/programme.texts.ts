import type { SessionKind } from './session.model.ts'

/** What is said around a programme to those who read it. */
export interface ProgrammeTexts {
  readonly title: string
  readonly titleOf: (organisation: string) => string
  readonly kinds: Readonly<Record<SessionKind, string>>
  readonly host: string
  readonly place: string
  readonly room: string
  readonly speakers: string
  readonly languages: string
  /** What follows the languages that are spoken: those that somebody interprets into. */
  readonly interpreted: (langs: string) => string
  readonly documents: string
  readonly notes: string
  readonly guests: string
  readonly people: (count: number) => string
  readonly diets: string
  readonly travel: (minutes: number) => string
  readonly map: string
  readonly nothing: string
  readonly proposal: string
  readonly cancelled: string
  readonly cancelledMark: string
  readonly personal: (name: string) => string
  readonly otherLanguage: string
  readonly calendar: string
  readonly calendarHint: string
  readonly toToday: string
  readonly toProgramme: string
  readonly toMine: string
  readonly printHint: string
  readonly today: string
  readonly now: string
  readonly next: string
  readonly nextOn: (day: string) => string
  readonly later: string
  readonly over: string
  readonly call: string
  readonly callHost: (host: string) => string
  readonly callOffice: string
  readonly asOf: (clock: string) => string
  readonly reload: string
  readonly zone: (name: string) => string
}
