import type { Actor } from '#src/features/entries/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** The languages of the office. */
export const OFFICE_LANGS = ['sv', 'fi', 'en'] as const
export type OfficeLang = (typeof OFFICE_LANGS)[number]

/** The texts of an office room in every language of the office. */
export type OfficeCatalogue<Texts> = Readonly<Record<OfficeLang, Texts>>

/** What a member of staff is in the office. Somebody can be several. */
export const ROLES = [
  'reader',
  'editor',
  'translator',
  'publisher',
  'visits_officer',
  'sender',
  'administrator',
] as const
export type StaffRole = (typeof ROLES)[number]

/** What can be allowed. */
export const RIGHTS = [
  'office.enter',
  'entries.edit',
  'entries.translate',
  'entries.review',
  'entries.publish',
  'entries.skip_review',
  'media.edit',
  'register.edit',
  'register.decide',
  'imports.run',
  'exports.run',
  'visits.plan',
  'newsletters.write',
  'newsletters.send',
  'inquiries.answer',
  'people.manage',
  'staff.manage',
  'settings.change',
  'audit.read',
] as const
export type Right = (typeof RIGHTS)[number]

/** A role as somebody holds it. */
export interface HeldRole {
  readonly role: StaffRole
  /** Translators: the languages that they write. */
  readonly langs: readonly Lang[]
}

/** A member of staff who is signed in. */
export interface StaffMember {
  readonly id: string
  readonly name: string
  readonly email: string
  /** The language of the office for them. */
  readonly lang: OfficeLang
  readonly roles: readonly HeldRole[]
}

const EDITS: readonly Right[] = [
  'office.enter',
  'entries.edit',
  'entries.translate',
  'media.edit',
  'register.edit',
  'imports.run',
  'newsletters.write',
  'inquiries.answer',
]

const RIGHTS_OF: Readonly<Record<StaffRole, readonly Right[]>> = {
  reader: ['office.enter'],
  editor: EDITS,
  translator: ['office.enter', 'entries.translate'],
  publisher: [...EDITS, 'entries.review', 'entries.publish', 'register.decide', 'exports.run', 'people.manage'],
  visits_officer: ['office.enter', 'register.edit', 'visits.plan', 'inquiries.answer', 'people.manage'],
  sender: ['office.enter', 'newsletters.write', 'newsletters.send'],
  administrator: RIGHTS,
}

/**
 * The one predicate of the office: whether somebody may do something, in a language where the right depends on one.
 * What no role gives is denied.
 */
export function may(staff: Pick<StaffMember, 'roles'>, right: Right, on: { lang?: Lang } = {}): boolean {
  return staff.roles.some(({ role, langs }) => {
    if (!RIGHTS_OF[role].includes(right)) return false
    return role !== 'translator' || right === 'office.enter' || on.lang === undefined || langs.includes(on.lang)
  })
}

/** The roles that give a right: who can help somebody who was refused. */
export function rolesWith(right: Right): StaffRole[] {
  return ROLES.filter((role) => RIGHTS_OF[role].includes(right))
}

/** How the audit log names a member of staff. */
export const actorOf = ({ id, name }: Pick<StaffMember, 'id' | 'name'>): Actor => ({ id, name })

/** Roles as one text: the same for the same roles, however they were ticked. */
export function writeRoles(roles: readonly HeldRole[]): string {
  return [...roles]
    .sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role))
    .map(({ role, langs }) => (langs.length > 0 ? `${role}:${[...langs].sort().join('+')}` : role))
    .join(' ')
}

/** Says whether a text can be an id at all: PostgreSQL refuses what is none. */
export const isId = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
