export { accountOffice } from './account.office.tsx'
export { guardPersonal, historyPersonal, staffPersonal } from './staff-personal.store.ts'
