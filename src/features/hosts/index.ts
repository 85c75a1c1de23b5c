export * from './host.model.ts'
