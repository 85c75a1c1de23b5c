export * from './activity.model.ts'
export * from './activity.reads.ts'
export * from './activity.schema-org.ts'
export * from './activity.store.ts'
