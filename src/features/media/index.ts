export * from './media.address.ts'
export { mediaRoutes } from './media.routes.ts'
export * from './media.sizes.ts'
export * from './media.store.ts'
