export * from './fact.record.ts'
export * from './fact.store.ts'
export * from './revision.reads.ts'
export * from './source.store.ts'
