export type { ChainCheck } from './audit.model.ts'
export { auditOffice } from './audit.office.tsx'
export { verifyAudit } from './chain.store.ts'
