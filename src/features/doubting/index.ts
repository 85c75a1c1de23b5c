export { doubtingOffice } from './doubting.office.tsx'
