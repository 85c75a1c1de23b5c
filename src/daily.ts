import { hasFollowersToKeep } from './features/followers/index.ts'
import type { ReadAs } from './features/office/index.ts'
import type { SiteKeeper } from './features/site/index.ts'
import type { Db } from './platform/database/tables.ts'
import type { MailRoom } from './platform/mail/index.ts'
import type { Vault } from './platform/secrets/vault.ts'
import { everyDay } from './platform/time/every-day.ts'

/** What a city does by itself: it follows its links at night, and in the morning reminds staff and asks followers, companies and participants. */
export function workDaily(means: {
  db: Db
  vault: Vault
  site: SiteKeeper
  mail: MailRoom
  origin: string
  readAs: ReadAs
}): { stop(): Promise<void> } {
  const { db, vault, site, mail, origin, readAs } = means
  const timeZone = async () => (await site.current().catch(() => undefined))?.timeZone
  // What is needed once a day takes no memory before.
  const links = everyDay({
    timeZone,
    from: 2,
    until: 5,
    async work(night, signal) {
      const { checkLinksAtNight } = await import('./features/links/index.ts')
      await checkLinksAtNight({ db, origin, readAs, signal }, night)
    },
    onFailure: tell('The links could not be followed'),
  })
  const reminders = everyDay({
    timeZone,
    from: 6,
    until: 24,
    async work(day) {
      const city = await site.current()
      if (!city) return
      const { remindStaff } = await import('./features/reminders/index.ts')
      if ((await remindStaff({ db, mail, site: city, origin }, day)) > 0) mail.wake()
    },
    onFailure: tell('Staff could not be reminded'),
  })
  const questions = everyDay({
    timeZone,
    from: 8,
    until: 24,
    async work(day) {
      const city = await site.current()
      if (!city) return
      const asked = { db, vault, mail, site: city, origin }
      if (await hasAny(db, 'company_records')) {
        const { askCompanies } = await import('./features/companies/index.ts')
        if ((await askCompanies(asked, day)) > 0) mail.wake()
      }
      if (await hasAny(db, 'participants')) {
        const { askParticipants } = await import('./features/participants/index.ts')
        if ((await askParticipants(asked, day)) > 0) mail.wake()
      }
    },
    onFailure: tell('Companies and participants could not be asked'),
  })
  const followers = everyDay({
    timeZone,
    from: 8,
    until: 20,
    async work(day) {
      const city = await site.current()
      if (!city || !(await hasFollowersToKeep(db, day))) return
      const { keepFollowers } = await import('./features/following/index.ts')
      await keepFollowers({ db, vault, mail, origin, site: city }, day)
    },
    onFailure: tell('Followers could not be asked'),
  })
  return {
    async stop() {
      await Promise.all([links.stop(), reminders.stop(), questions.stop(), followers.stop()])
    },
  }
}

// A city of which nobody is in contact loads nothing for them.
const hasAny = async (db: Db, table: 'company_records' | 'participants') =>
  (await db.selectFrom(table).select('id').limit(1).executeTakeFirst()) !== undefined

const tell = (what: string) => (error: unknown) =>
  console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
