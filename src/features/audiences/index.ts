export { audienceRoutes } from './audience.routes.tsx'
