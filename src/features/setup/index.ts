export { setupOffice } from './setup.office.tsx'
