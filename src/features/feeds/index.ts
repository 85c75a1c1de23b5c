export { feedRoutes } from './feed.routes.tsx'
