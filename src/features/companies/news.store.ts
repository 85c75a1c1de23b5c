import type { Tx } from '#src/platform/database/tables.ts'
import type { CompanyMailMeans } from './company.mail.ts'
import type { CompanyContact } from './company.model.ts'

/** Lets the contact of a company follow the news for companies. */
export async function followCompanyNews(_tx: Tx, _means: CompanyMailMeans, _to: CompanyContact): Promise<void> {}
