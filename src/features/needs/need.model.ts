import type { Setting } from '#src/features/settings/index.ts'
import { may, type OfficeLang, type StaffMember } from '#src/features/staff/index.ts'
import { LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import type { Precision } from '#src/platform/time/partial-date.ts'

/** All that can wait for somebody, in the order in which it is told. */
export const NEEDS = [
  'in_review',
  'newsletter',
  'my_draft',
  'scheduled',
  'to_review',
  'to_renew',
  'fee_due',
  'inquiry',
  'commitment',
  'company_waiting',
  'stale',
  'broken_link',
  'disputed',
  'doubt',
  'quiet',
] as const
export type NeedName = (typeof NEEDS)[number]

/** Says whether a word of an address names something that can wait. */
export function isNeedName(text: string): text is NeedName {
  return (NEEDS as readonly string[]).includes(text)
}

/** Who asks what waits for them, and on which day. */
export interface Asker {
  readonly staff: Pick<StaffMember, 'id' | 'name' | 'email' | 'roles'>
  /** The language in which names are told. */
  readonly lang: OfficeLang
  /** The day on the city's calendar. */
  readonly today: Temporal.PlainDate
  readonly rules: Setting<'reminders'>
}

/** One thing that waits. What is known of it depends on what it is. */
export interface Need {
  /** The entry of a text, the fact, the number of a doubt, or the address of a link. */
  readonly id: string
  readonly title: string
  /** The language of a text. */
  readonly lang: Lang | null
  /** Where a link stands, or what claims disagree on. */
  readonly place: 'text' | 'party' | 'tie' | 'activity' | 'source' | null
  /** The entry or fact on which a link stands. */
  readonly placeId: string | null
  /** Whether it is the own task of who asks. */
  readonly mine: boolean
  /** The day on which it falls due; of a quiet tie the end of its last activity. */
  readonly on: Temporal.PlainDate | null
  readonly precision: Precision | null
  readonly at: Temporal.Instant | null
  /** On what claims disagree, or the file that a doubt came with. */
  readonly detail: string | null
  /** A numeric: text when it is read. */
  readonly amount: string | null
  readonly currency: string | null
}

/** The languages that somebody may write. */
export function langsOf(staff: Asker['staff']): Lang[] {
  return LANGS.filter((lang) => may(staff, 'entries.translate', { lang }))
}

/** Whether a thing of a kind can wait for somebody at all: what their rights do not let them act on never does. */
export function canWaitFor(staff: Asker['staff'], name: NeedName): boolean {
  switch (name) {
    case 'in_review':
      return may(staff, 'entries.review')
    case 'my_draft':
    case 'stale':
      return langsOf(staff).length > 0
    case 'scheduled':
      return may(staff, 'entries.edit')
    case 'broken_link':
      return langsOf(staff).length > 0 || may(staff, 'register.edit')
    case 'doubt':
      return may(staff, 'imports.run')
    case 'inquiry':
      return may(staff, 'inquiries.answer')
    case 'company_waiting':
      return may(staff, 'people.manage')
    case 'commitment':
      return may(staff, 'visits.plan')
    case 'newsletter':
      return may(staff, 'newsletters.send')
    default:
      return may(staff, 'register.edit')
  }
}
