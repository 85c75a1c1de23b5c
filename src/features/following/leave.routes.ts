import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  leaveFollowing,
  pathOfFollower,
  readFollower,
  readFollowerBySecret,
  undoLeaving,
} from '#src/features/followers/index.ts'
import type { ReaderEnv } from '#src/features/reading/index.ts'
import { openLang } from '#src/features/site/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import type { FollowingDeps } from './following.deps.ts'
import { secretIn, showEnded, showGone, showLeave } from './manage.show.tsx'
import { FOLLOWER_SECRET } from './secret.ts'

const PATH = `/leave/${FOLLOWER_SECRET}`
// A mail program sends one field.
const LARGEST = 4 * 1024

/**
 * Leaving with one click (RFC 8058): a mail program posts here, from nowhere that is ours. It is the one form that is
 * taken without our own origin, and it does this one thing; it can be sent as often as anybody likes.
 */
export function leavingRoutes(deps: FollowingDeps) {
  return new Hono<ReaderEnv>().post(
    PATH,
    bodyLimit({ maxSize: LARGEST, onError: (c) => c.text('', 413) }),
    async (c) => {
      c.header('Cache-Control', 'private, no-store')
      c.header('X-Robots-Tag', 'noindex')
      const follower = await readFollowerBySecret(deps.db, deps.vault, secretIn(c))
      if (!follower) return showGone(c, deps, 200)
      const isOneClick = (await readForm(c)).text('List-Unsubscribe') === 'One-Click'
      await leaveFollowing(deps.db, follower.id, isOneClick ? 'one_click' : 'left')
      const ended = await readFollower(deps.db, follower.id)
      return ended ? showEnded(c, deps, ended, openLang(c.var.site, ended.lang)) : showGone(c, deps, 200)
    },
  )
}

/** The page that asks before leaving, and taking it back. */
export function leavePages(deps: FollowingDeps) {
  const { db, vault } = deps
  return new Hono<ReaderEnv>()
    .get(PATH, async (c) => {
      const follower = await readFollowerBySecret(db, vault, secretIn(c))
      if (!follower) return showGone(c, deps, 200)
      if (follower.state === 'ended') return showEnded(c, deps, follower, openLang(c.var.site, follower.lang))
      return showLeave(c, deps, follower, openLang(c.var.site, follower.lang))
    })
    .post(`${PATH}/undo`, async (c) => {
      const follower = await readFollowerBySecret(db, vault, secretIn(c))
      if (!follower) return showGone(c, deps, 200)
      const undone = await undoLeaving(db, follower.id)
      if (undone !== 'follows') return showEnded(c, deps, follower, openLang(c.var.site, follower.lang))
      return c.redirect(`${pathOfFollower(vault, openLang(c.var.site, follower.lang), follower)}?done=back`, 303)
    })
}
