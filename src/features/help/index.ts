export { helpOffice } from './help.office.tsx'
export { listChapters, picturesIn } from './guide.ts'
