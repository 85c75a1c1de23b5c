export * from './visit.model.ts'
export * from './visit.reads.ts'
export * from './visit.store.ts'
