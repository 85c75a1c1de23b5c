import { Hono } from 'hono'
import type { ReaderEnv } from '#src/features/reading/index.ts'
import { confirmRoutes } from './confirm.routes.tsx'
import { followRoutes } from './follow.routes.tsx'
import type { FollowingDeps } from './following.deps.ts'
import { leavePages } from './leave.routes.ts'
import { manageRoutes } from './manage.routes.tsx'

export { leavingRoutes } from './leave.routes.ts'

/** The pages of those who follow. */
export function followingRoutes(deps: FollowingDeps) {
  return new Hono<ReaderEnv>()
    .route('/', followRoutes(deps))
    .route('/', confirmRoutes(deps))
    .route('/', manageRoutes(deps))
    .route('/', leavePages(deps))
}
export { keepFollowers } from './keep.ts'
