export { accountOffice } from './account.office.tsx'
