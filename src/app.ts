import { Hono } from 'hono'
import { audienceRoutes } from './features/audiences/index.ts'
import { discoveryRoutes } from './features/discovery/index.ts'
import { feedRoutes } from './features/feeds/index.ts'
import { activityRoutes, calendarRoutes, eventFeedRoutes, happeningRoutes } from './features/happenings/index.ts'
import { healthRoutes } from './features/health/index.ts'
import { highlightRoutes } from './features/highlights/index.ts'
import { mediaRoutes } from './features/media/index.ts'
import type { OfficeMeans } from './features/office/index.ts'
import { guardApi, openDataRoutes } from './features/opendata/index.ts'
import { pageRoutes } from './features/pages/index.ts'
import { profileRoutes } from './features/profiles/index.ts'
import {
  answerFailure,
  answerNotFound,
  assetRoutes,
  type Deps,
  knowReader,
  languageRoutes,
  manifestRoutes,
  type ReaderEnv,
  refuseOtherMethods,
} from './features/reading/index.ts'
import { companyFiguresRoutes } from './features/register/index.ts'
import { searchRoutes } from './features/search/index.ts'
import { sharingRoutes } from './features/sharing/index.ts'
import { storyRoutes } from './features/stories/index.ts'
import { createOffice } from './office.ts'
import { sendSecurityHeaders } from './platform/http/security-headers.ts'

/** Puts the rooms together into the program that answers what the page cache does not. */
export function createApp(deps: Deps & OfficeMeans) {
  return new Hono<ReaderEnv>()
    .use(sendSecurityHeaders(deps.origin))
    .route('/', healthRoutes(deps))
    .route('/', assetRoutes(deps))
    .route('/office', createOffice(deps))
    .use('/api/*', guardApi(deps))
    .use(refuseOtherMethods(deps))
    .use(knowReader(deps))
    .route('/', languageRoutes(deps))
    .route('/', manifestRoutes(deps))
    .route('/', discoveryRoutes(deps))
    .route('/', companyFiguresRoutes(deps))
    .route('/', mediaRoutes(deps))
    .route('/', sharingRoutes(deps))
    .route('/', openDataRoutes(deps))
    .route('/', feedRoutes(deps))
    .route('/', eventFeedRoutes(deps))
    .route('/', calendarRoutes(deps))
    .route('/', storyRoutes(deps))
    .route('/', highlightRoutes(deps))
    .route('/', audienceRoutes(deps))
    .route('/', searchRoutes(deps))
    .route('/', happeningRoutes(deps))
    .route('/', activityRoutes(deps))
    .route('/', profileRoutes(deps))
    .route('/', pageRoutes(deps))
    .notFound(answerNotFound(deps))
    .onError(answerFailure(deps))
}
