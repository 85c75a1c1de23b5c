export { countFollowers, type FollowerCounts } from './follower-count.reads.ts'
export { followersOffice } from './followers.office.tsx'
export { followingSettings } from './settings.office.tsx'
