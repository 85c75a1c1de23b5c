export * from './party.model.ts'
export * from './party.reads.ts'
export * from './party.store.ts'
export * from './party-facts.reads.ts'
