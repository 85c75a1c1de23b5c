import type { Site } from '#src/features/site/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import {
  BY_GUEST,
  beginDraft,
  DRAFT_DAYS,
  dueBy,
  numberOf,
  openVisit,
  readVisitBySecret,
  type Typed,
  takeDraft,
  type Verdict,
  type VisitRules,
  type VisitWish,
  visitMails,
} from '#src/features/visits/index.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { MailRoom } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'

interface Means {
  readonly db: Db
  readonly vault: Vault
  readonly mail: MailRoom
}

export { beginDraft, type Typed }

/**
 * Sends a wish: the draft becomes a visit under the same secret, and a mail goes out. Of two that send it at once, both
 * find the one visit that came of it.
 */
export async function sendWish(
  { db, vault, mail }: Means,
  sending: {
    secret: string
    wish: VisitWish
    verdicts: readonly Verdict[]
    rules: VisitRules
    site: Site
    address: string
  },
): Promise<'sent' | 'sent_already' | 'gone'> {
  const { secret, wish, verdicts, rules, site, address } = sending
  return inTransaction(db, async (tx) => {
    if (!(await takeDraft(tx, vault, secret))) return (await readVisitBySecret(tx, secret)) ? 'sent_already' : 'gone'
    const today = Temporal.Now.zonedDateTimeISO(site.timeZone).toPlainDate()
    const dueOn = dueBy(rules.plan, 'new', { today })
    const opened = await openVisit(tx, wish, {
      timeZone: site.timeZone,
      verdict: verdicts,
      dueOn,
      by: BY_GUEST,
      secret,
    })
    const letter = visitMails[wish.lang].asked({
      city: labelIn(site, site.names, wish.lang),
      number: numberOf(opened),
      name: wish.contact.name,
      address,
      until: dueOn && formatDate(wish.lang, { date: dueOn, precision: 'day' }),
    })
    await mail.send(tx, { to: wish.contact.email, ...letter })
    return 'sent'
  })
}

/** Mails somebody the address of their own draft. */
export async function mailDraft(
  { db, mail }: Means,
  draft: { to: string; lang: Lang; site: Site; address: string },
): Promise<void> {
  const { to, lang, site, address } = draft
  const letter = visitMails[lang].draft({ city: labelIn(site, site.names, lang), address, days: DRAFT_DAYS })
  await inTransaction(db, (tx) => mail.send(tx, { to, ...letter }))
}
