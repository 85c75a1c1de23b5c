export * from './limit.store.ts'
export * from './network.ts'
