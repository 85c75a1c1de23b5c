export { mediaOffice } from './media.office.tsx'
