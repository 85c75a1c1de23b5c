export * from './begin.store.ts'
export * from './change.store.ts'
export * from './follower.link.ts'
export * from './follower.model.ts'
export { ENDED_DAYS } from './follower.processing.ts'
export {
  endFollowing,
  inOneOrder,
  readFollower,
  readFollowerBySecret,
  readFollowerOfPerson,
} from './follower.store.ts'
export { followerPersonal } from './follower-personal.store.ts'
export * from './followers.lists.ts'
export { askBeforeEnd, endQuietFollowers, hasFollowersToKeep, resumePaused } from './keep.store.ts'
