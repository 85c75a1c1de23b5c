export * from './need.address.ts'
export * from './need.model.ts'
export { readNeed } from './need.reads.ts'
export { isQuiet, LAST_ACTIVITY } from './register-need.reads.ts'
