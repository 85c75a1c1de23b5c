import type { SiteKeeper } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Composer, Letter, MailToWrite } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { type Issue, readIssue } from './issue.ts'
import { writeIssue } from './letter.ts'
import { readNewsletter } from './newsletter.reads.ts'
import { readRecipients } from './recipient.reads.ts'

/** What newsletters are written with. */
export interface LetterMeans {
  readonly db: Db
  readonly vault: Vault
  readonly site: SiteKeeper
  readonly origin: string
}

// From then on a letter says that it is late: it was stopped, or there was no mail server.
const LATE_HOURS = 24

const isLate = (due: Temporal.Instant) =>
  Temporal.Instant.compare(due.add({ hours: LATE_HOURS }), Temporal.Now.instant()) < 0

/** Writes newsletters when their turn comes, to those who still want them. */
export function createNewsletterComposer(means: LetterMeans): Composer {
  const { db, vault, origin } = means
  return {
    async write(mails) {
      const site = await means.site.current()
      const letters = new Map<string, Letter>()
      if (!site) return letters
      const recipients = await readRecipients(
        db,
        mails.map(({ personId }) => personId),
      )
      for (const [about, group] of Map.groupBy(mails, (mail: MailToWrite) => mail.about)) {
        const newsletter = await readNewsletter(db, about)
        if (!newsletter || newsletter.state === 'cancelled') continue
        const { number, sendAt } = newsletter
        const lateSince = sendAt && isLate(sendAt) ? sendAt : undefined
        const issues = new Map<string, Issue>()
        for (const { id, personId } of group) {
          const to = recipients.get(personId)
          if (!to) continue
          // A language that was closed meanwhile has no addresses.
          const known = [to.lang, newsletter.originalLang, ...site.languages]
          const lang = known.find((each) => site.languages.includes(each)) ?? to.lang
          const issue = issues.get(lang) ?? (await readIssue({ db, origin }, site, newsletter, lang))
          issues.set(lang, issue)
          const written = writeIssue({ site, origin, vault }, issue, {
            number,
            recipient: to,
            ...(lateSince && { lateSince }),
          })
          letters.set(id, { to: to.email, ...written })
        }
      }
      return letters
    },
  }
}
