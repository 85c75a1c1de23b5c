export * from './reports.ts'
export * from './suppression.model.ts'
export * from './suppression.store.ts'
export { suppressionPersonal } from './suppression-personal.store.ts'
