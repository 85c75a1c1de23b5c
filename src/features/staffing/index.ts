export { staffingOffice } from './staffing.office.tsx'
