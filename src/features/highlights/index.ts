export { highlightRoutes } from './highlight.routes.ts'
