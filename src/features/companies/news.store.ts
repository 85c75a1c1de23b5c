import { beginFollowing, confirmFollowing } from '#src/features/followers/index.ts'
import type { Tx } from '#src/platform/database/tables.ts'
import type { CompanyMailMeans } from './company.mail.ts'
import type { CompanyContact } from './company.model.ts'

// What the audience of companies is called in content folders.
const COMPANIES = 'companies'

/**
 * Lets the contact of a company, whose address is proven, follow what the city writes for companies. Every mail that
 * comes of it has the link that leaves.
 */
export async function followCompanyNews(
  tx: Tx,
  { vault, site }: CompanyMailMeans,
  { email, lang }: Pick<CompanyContact, 'email' | 'lang'>,
): Promise<void> {
  const audience = site.audiences.find(({ key }) => key === COMPANIES)
  const choice = audience && { kinds: [], audienceIds: [audience.id], themeIds: [], aboutIds: [] }
  const secret = await beginFollowing(tx, vault, {
    email,
    lang,
    frequency: 'weekly',
    newsletters: true,
    choice,
    byHand: { lang: false, frequency: false },
  })
  await confirmFollowing({ db: tx, vault }, secret)
}
