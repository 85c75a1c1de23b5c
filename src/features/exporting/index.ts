export { exportWorks } from './export.work.ts'
export { exportingOffice } from './exporting.office.tsx'
