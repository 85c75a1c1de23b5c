export { ALERT } from './alert.ts'
export { keepTelling } from './keep-telling.ts'
export { alertComposer } from './lazy.ts'
export { readTelling, type Telling } from './telling.reads.ts'
