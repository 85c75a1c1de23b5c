export { summarise } from './ask.present.ts'
export { askingRoutes } from './ask.routes.tsx'
export { Summary } from './ask-page.view.tsx'
