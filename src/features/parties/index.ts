export * from './party.model.ts'
export * from './party.reads.ts'
export * from './party.store.ts'
