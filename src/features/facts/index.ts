export * from './fact.record.ts'
export * from './fact.store.ts'
