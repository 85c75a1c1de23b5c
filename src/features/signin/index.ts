export { letIn, signInOffice } from './signin.office.tsx'
