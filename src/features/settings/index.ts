export * from './mail.store.ts'
export * from './secret.store.ts'
export * from './setting.model.ts'
export * from './setting.store.ts'
