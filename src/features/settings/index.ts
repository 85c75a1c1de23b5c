export * from './change.store.ts'
export * from './setting.model.ts'
export * from './setting.store.ts'
