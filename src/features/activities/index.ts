export * from './activity.model.ts'
export * from './activity.reads.ts'
export * from './activity.store.ts'
export * from './activity-facts.reads.ts'
