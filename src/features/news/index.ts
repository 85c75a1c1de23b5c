export * from './news.model.ts'
export * from './news.store.ts'
export * from './recent.ts'
