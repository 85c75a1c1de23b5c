export * from './follower.link.ts'
export * from './follower.model.ts'
