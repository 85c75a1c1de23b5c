export * from './guest.link.ts'
export * from './guest.model.ts'
export * from './guest.reads.ts'
