import { pathOfContact } from '#src/features/entries/index.ts'
import { type ChangeResult, type Follower, readFollowerBySecret } from '#src/features/followers/index.ts'
import type { ReaderContext } from '#src/features/reading/index.ts'
import { followTexts } from './follow.messages.ts'
import type { FollowingDeps } from './following.deps.ts'
import { secretIn, showEnded, showGone, showManage } from './manage.show.tsx'

/** Does something for the follower whose link it is, as long as they follow. */
export async function asFollower(
  c: ReaderContext,
  deps: FollowingDeps,
  work: (follower: Follower) => Response | Promise<Response>,
): Promise<Response> {
  const follower = await readFollowerBySecret(deps.db, deps.vault, secretIn(c))
  if (!follower) return showGone(c, deps, 404)
  return follower.state === 'ended' ? showEnded(c, deps, follower) : work(follower)
}

/** Answers what came of a change: back to the page, or what stands there now. */
export async function answerChange(
  c: ReaderContext,
  deps: FollowingDeps,
  result: ChangeResult,
  done: keyof (typeof followTexts)['en']['done'],
): Promise<Response> {
  const texts = followTexts[c.var.lang]
  if (result === 'saved') return c.redirect(`${pathOfContact(c.var.lang, 'follow', secretIn(c))}?done=${done}`, 303)
  const warning = result === 'too_many' ? texts.problems.too_many : texts.overtaken
  return asFollower(c, deps, (follower) => showManage(c, deps, follower, { warning }))
}
