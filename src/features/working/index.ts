export { workTexts } from './work.messages.ts'
export { workingOffice } from './work.office.ts'
export { presentWork, reloadsBy, type WorkView } from './work.present.ts'
export { WorkPanel } from './work.view.tsx'
