export * from './setting.model.ts'
export * from './setting.store.ts'
