export { askingRoutes } from './ask.routes.tsx'
