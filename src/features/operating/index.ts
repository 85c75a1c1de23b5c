export { operatingOffice } from './operating.office.ts'
