export { linkOffice } from './link.office.tsx'
