export { todayOffice } from './today.office.tsx'
