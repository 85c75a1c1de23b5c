export { type ContentReport, loadContent } from './content.load.ts'
export { type ContentProblem, ContentRefusal } from './content.problem.ts'
