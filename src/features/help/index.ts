export { listChapters, picturesIn } from './guide.ts'
export { helpOffice } from './help.office.tsx'
