export type { JobState } from './job.tables.ts'
export * from './job.ts'
export * from './keep-jobs.ts'
