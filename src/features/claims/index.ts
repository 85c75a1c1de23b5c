export * from './claim.lists.ts'
export * from './claim.model.ts'
export * from './claim.store.ts'
