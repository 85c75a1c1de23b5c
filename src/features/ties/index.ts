export * from './tie.model.ts'
export * from './tie.reads.ts'
export * from './tie.store.ts'
export * from './tie-state.store.ts'
