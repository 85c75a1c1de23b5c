export * from './media.sizes.ts'
export * from './media.store.ts'
