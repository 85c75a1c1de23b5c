import { Hono } from 'hono'
import type { OfficeDeps, OfficeEnv } from '#src/features/office/index.ts'
import { arrivalOffice } from './arrival.office.tsx'
import { badgeOffice } from './badge.office.tsx'
import { peopleOffice } from './delegation.office.tsx'
import { letterOffice } from './letter.office.tsx'
import { letterSettingOffice } from './letter-setting.office.tsx'

export { type ArrivalTick, recordArrivals } from './arrival.store.ts'
export { enterAsGuest, type GuestDeps } from './at-home.ts'
export { nameOfSpoken } from './delegation.present.ts'
export * from './guest.link.ts'
export { guestTexts } from './guest.messages.ts'
export * from './guest.model.ts'
export { daysOf, guestPage } from './guest.page.ts'
export * from './guest.reads.ts'
export { guestRoutes } from './guest.routes.tsx'
export * from './guest.store.ts'
export { GuestPage } from './guest.view.tsx'
export { guestPersonal } from './guest-personal.store.ts'
export { type InviteMeans, inviteLeaders } from './leader.store.ts'
export { findVisit, type VisitTop, visitTop } from './visit-page.ts'
export { VisitHead } from './visit-top.view.tsx'
export { wipeGuests } from './wipe.store.ts'

/** The delegation of a visit in the office: people, letters, badges, the door. */
export function delegationOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .route('/', peopleOffice(deps))
    .route('/', letterOffice(deps))
    .route('/', badgeOffice(deps))
    .route('/', arrivalOffice(deps))
    .route('/', letterSettingOffice(deps))
}
