import type { HostKind } from '#src/features/hosts/index.ts'

/** The texts of the catalogue of hosts. */
export interface HostingTexts {
  readonly title: string
  readonly lead: string
  readonly add: string
  readonly topics: string
  readonly all: string
  readonly show: string
  readonly clear: string
  readonly none: string
  readonly topic: string
  readonly language: string
  readonly kind: string
  readonly left: string
  readonly leftYes: string
  readonly leftOf: (left: number, quota: number) => string
  readonly unbounded: string
  readonly most: (count: number) => string
  readonly resting: string
  readonly kinds: Readonly<Record<HostKind, string>>
  readonly host: string
  readonly newHost: string
  readonly back: string
  readonly fields: {
    readonly names: string
    readonly leads: string
    readonly leadsHint: string
    readonly addresses: string
    readonly place: string
    readonly latitude: string
    readonly longitude: string
    readonly about: string
    readonly langs: string
    readonly mostGuests: string
    readonly mostHint: string
    readonly weekdays: string
    readonly hours: string
    readonly opens: string
    readonly closes: string
    readonly quota: string
    readonly quotaHint: string
    readonly contact: string
    readonly contactName: string
    readonly email: string
    readonly phone: string
    readonly contactLang: string
    readonly contactLangHint: string
    readonly notes: string
    readonly notesHint: string
    readonly active: string
    readonly activeYes: string
  }
  readonly rooms: string
  readonly noRooms: string
  readonly newRoom: string
  readonly room: string
  readonly seats: string
  readonly roomActive: string
  readonly topicsTitle: string
  readonly topicsLead: string
  readonly newTopic: string
  readonly offered: string
  readonly offeredYes: string
  readonly notOffered: string
  readonly topicLead: string
  readonly save: string
  readonly wrong: string
  readonly done: { readonly saved: string; readonly room: string; readonly topic: string }
  readonly faults: {
    readonly name: string
    readonly place: string
    readonly count: string
    readonly quota: string
    readonly weekdays: string
    readonly hours: string
    readonly person: string
    readonly email: string
    readonly phone: string
  }
  readonly conflictTitle: string
  readonly conflict: string
}
