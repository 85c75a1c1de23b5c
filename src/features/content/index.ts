export { type ContentProblem, ContentRefusal } from './content.problem.ts'
export { type ContentReport, loadContent } from './content.store.ts'
