export { remindStaff } from './remind.ts'
