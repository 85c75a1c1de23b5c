export { figuresOffice } from './figure.office.tsx'
