export * from './begin.store.ts'
export * from './change.store.ts'
export * from './follower.link.ts'
export * from './follower.model.ts'
export {
  endFollowing,
  inOneOrder,
  readFollower,
  readFollowerBySecret,
  readFollowerOfPerson,
} from './follower.store.ts'
export * from './followers.lists.ts'
