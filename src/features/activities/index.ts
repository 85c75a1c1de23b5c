export * from './activity.model.ts'
export * from './activity.reads.ts'
export * from './activity.span.ts'
export * from './activity.store.ts'
