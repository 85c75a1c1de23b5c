import { type HeldRole, OFFICE_LANGS, type OfficeLang, ROLES } from '#src/features/staff/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import type { StaffingTexts } from './staffing.messages.ts'

/** What was typed to invite somebody, or to change what they may do. */
export interface TypedStaff {
  readonly name: string
  readonly email: string
  readonly lang: OfficeLang
  readonly roles: readonly string[]
  readonly langs: readonly string[]
}

/** An empty form, with the role that does no harm. */
export const EMPTY_STAFF: TypedStaff = { name: '', email: '', lang: 'sv', roles: [], langs: [] }

/** Reads what was typed about somebody. */
export function typedStaff(form: TypedForm): TypedStaff {
  return {
    name: form.text('name'),
    email: form.text('email'),
    lang: OFFICE_LANGS.find((each) => each === form.text('lang')) ?? 'sv',
    roles: form.all('roles'),
    langs: form.all('langs'),
  }
}

/** The roles that were ticked. */
export function rolesIn({ roles, langs }: Pick<TypedStaff, 'roles' | 'langs'>): HeldRole[] {
  return ROLES.filter((role) => roles.includes(role)).map((role) => ({
    role,
    langs: role === 'translator' ? langs.filter((lang): lang is Lang => isLang(lang)) : [],
  }))
}

/** What is wrong with the roles that were ticked. */
export function faultsOfRoles(roles: readonly HeldRole[], texts: StaffingTexts) {
  const translator = roles.find(({ role }) => role === 'translator')
  return [
    ...(roles.length === 0 ? [{ name: 'roles', message: texts.rolesMissing }] : []),
    ...(translator?.langs.length === 0 ? [{ name: 'langs', message: texts.langsMissing }] : []),
  ]
}

/** What is wrong with an invitation. */
export function faultsOfInvitation(typed: TypedStaff, texts: StaffingTexts) {
  return [
    ...(typed.name === '' || typed.name.length > 120 ? [{ name: 'name', message: texts.nameMissing }] : []),
    ...(isMailAddress(typed.email) ? [] : [{ name: 'email', message: texts.emailWrong }]),
    ...faultsOfRoles(rolesIn(typed), texts),
  ]
}
