export * from './host.model.ts'
export * from './topic.reads.ts'
