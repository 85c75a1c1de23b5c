export { removeOldDrafts } from './retention.store.ts'
export { filePersonal, mailPersonal, writingPersonal } from './retention-personal.store.ts'
export { letGoOfAll, tidyDaily } from './tidy.ts'
