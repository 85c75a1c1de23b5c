import { guardPersonal, historyPersonal, staffPersonal } from './features/account/index.ts'
import { companyPersonal } from './features/companies/index.ts'
import { guestPersonal } from './features/delegation/index.ts'
import { followerPersonal } from './features/followers/index.ts'
import { hostPersonal } from './features/hosts/index.ts'
import { personalInquiries } from './features/inquiries/index.ts'
import { feedbackPersonal, periodOfVisits, visitPersonal } from './features/outcomes/index.ts'
import { participantPersonal } from './features/participants/index.ts'
import type { PersonalRoom } from './features/people/index.ts'
import { ownDataPersonal, personPersonal } from './features/privacy/index.ts'
import { filePersonal, mailPersonal, writingPersonal } from './features/retention/index.ts'
import { suppressionPersonal } from './features/suppressing/index.ts'

/**
 * Every room that keeps something of a person, in the order in which they are shown and erased: the person themselves are
 * the last. What is not in this list must hold nothing personal: a test compares it with the columns of the database.
 */
export const PERSONAL_ROOMS: readonly PersonalRoom[] = [
  visitPersonal,
  // Before the guests: it finds who was asked by them.
  feedbackPersonal,
  guestPersonal(periodOfVisits),
  hostPersonal,
  companyPersonal,
  participantPersonal,
  followerPersonal,
  personalInquiries,
  mailPersonal,
  suppressionPersonal,
  filePersonal,
  staffPersonal,
  writingPersonal,
  guardPersonal,
  historyPersonal,
  ownDataPersonal,
  personPersonal,
]
