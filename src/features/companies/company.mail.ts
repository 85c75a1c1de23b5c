import { pathOfContact } from '#src/features/entries/index.ts'
import { joiningTexts, mayReach, secretOf, writeLetter } from '#src/features/joining/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { companyMails } from './company.messages.ts'
import type { CompanyContact, CompanyRecord } from './company.model.ts'
import type { CompanyMailKind } from './company.texts.ts'

/** What it takes to write to a company. */
export interface CompanyMailMeans {
  readonly mail: MailRoom
  readonly vault: Vault
  readonly site: Site
  /** The public address, without a slash at its end. */
  readonly origin: string
}

// What somebody has just asked for themselves, by a form.
const ASKED_FOR: readonly CompanyMailKind[] = ['prove', 'address', 'received']

/** Writes to the contact of a company in their language, unless their address is not to be written to. */
export async function mailToCompany(
  { mail, vault, site, origin }: CompanyMailMeans,
  tx: Tx,
  kind: CompanyMailKind,
  letter: { to: Pick<CompanyContact, 'email' | 'name' | 'lang'>; company: string; path: string; more?: string },
): Promise<void> {
  const { to, company, path, more = '' } = letter
  const isAskedFor = ASKED_FOR.includes(kind)
  if (!(await mayReach(tx, vault, { email: to.email, isAskedFor }))) return
  const link = origin + path
  const { subject, lines } = companyMails[to.lang][kind]({
    ignore: joiningTexts[to.lang].ignore,
    city: labelIn(site, site.names, to.lang),
    company,
    link,
    more,
  })
  await mail.send(tx, writeLetter({ site, origin }, { to, subject, lines, link }))
}

/** Writes to the contact of a record, with the link to their own page. */
export function mailToContact(
  means: CompanyMailMeans,
  tx: Tx,
  kind: CompanyMailKind,
  record: CompanyRecord,
  more?: string,
): Promise<void> {
  const { contact: to, said } = record
  const path = pathOfOwnCompany(means.vault, to.lang, record)
  return mailToCompany(means, tx, kind, { to, company: said.name, path, ...(more && { more }) })
}

/** Where a company keeps its record. */
export const pathOfOwnCompany = (vault: Vault, lang: Lang, record: Pick<CompanyRecord, 'id' | 'linkNumber'>) =>
  pathOfContact(lang, 'company', secretOf(vault, 'company', record))
