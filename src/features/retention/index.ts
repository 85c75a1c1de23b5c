export { removeOldDrafts } from './retention.store.ts'
export { tidyDaily } from './tidy.ts'
