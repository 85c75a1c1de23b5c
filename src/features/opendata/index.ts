export { guardApi } from './guard.ts'
export { openDataRoutes } from './opendata.routes.tsx'
