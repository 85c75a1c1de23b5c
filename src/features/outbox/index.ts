export { outboxOffice } from './outbox.office.tsx'
