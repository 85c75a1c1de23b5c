import { pathOfContact } from '#src/features/entries/index.ts'
import { type Deps, frameOf, type ReaderContext } from '#src/features/reading/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

/** What the pages of companies work with. */
export interface CompanyDeps extends Deps {
  readonly mail: MailRoom
  readonly vault: Vault
  readonly proxies: number
}

/** What the stores of companies work with. */
export const meansOf = (c: ReaderContext, { db, mail, vault, origin }: CompanyDeps) => ({
  db,
  mail,
  vault,
  origin,
  site: c.var.site,
})

/** What the form is read by: the languages of the city, and the year. */
export const askedOf = (c: ReaderContext) => ({
  langs: c.var.site.languages,
  year: Temporal.Now.zonedDateTimeISO(c.var.site.timeZone).year,
})

/** The frame of such a page. One of somebody's own tells other pages and languages nothing of its secret. */
export const frameIn = (c: ReaderContext, deps: CompanyDeps, title: string) =>
  frameOf(deps, c.var.site, c.var.lang, {
    title,
    pathIn: (other: Lang) => pathOfContact(other, 'company'),
    noindex: true,
    hasForm: true,
  })
