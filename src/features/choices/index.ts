export * from './choice.ts'
export { choiceTexts, describeChoice } from './choice.words.ts'
export { chosenRoutes } from './feed.routes.ts'
export { searchSubjects } from './subject.reads.ts'
