import { Hono } from 'hono'
import { askingRoutes } from './features/asking/index.ts'
import { companyRoutes } from './features/companies/index.ts'
import { guestRoutes } from './features/delegation/index.ts'
import { followingRoutes, leavingRoutes } from './features/following/index.ts'
import { inquiringRoutes, takesFiles } from './features/inquiries/index.ts'
import type { OfficeMeans } from './features/office/index.ts'
import { feedbackRoutes } from './features/outcomes/index.ts'
import { participantRoutes } from './features/participants/index.ts'
import { ownDataRoutes } from './features/privacy/index.ts'
import { guestProgrammeRoutes, hostRoutes } from './features/programme/index.ts'
import {
  answerFailure,
  answerNotFound,
  type Deps,
  knowReader,
  privatePages,
  type ReaderEnv,
} from './features/reading/index.ts'

const personalRooms = async () => (await import('./personal-rooms.ts')).PERSONAL_ROOMS

/** Puts together the pages of those who have no account but a link of their own: who asks for a visit, guests, hosts. */
export function createOutsiderSide(deps: Deps & OfficeMeans) {
  return (
    new Hono<ReaderEnv>()
      .use(knowReader(deps))
      // Before the others: a mail program that leaves has no origin of ours.
      .route('/', leavingRoutes(deps))
      .use(privatePages(deps, takesFiles))
      .route('/', askingRoutes(deps))
      .route('/', inquiringRoutes(deps))
      .route('/', companyRoutes(deps))
      .route('/', participantRoutes(deps))
      .route('/', feedbackRoutes(deps))
      .route('/', guestRoutes(deps))
      .route('/', guestProgrammeRoutes(deps))
      .route('/', hostRoutes(deps))
      .route('/', followingRoutes(deps))
      .route('/', ownDataRoutes({ ...deps, rooms: personalRooms }))
      .notFound(answerNotFound(deps))
      .onError(answerFailure(deps))
  )
}
