import type { ReadAs } from './features/office/index.ts'
import type { SiteKeeper } from './features/site/index.ts'
import type { Db } from './platform/database/tables.ts'
import type { MailRoom } from './platform/mail/index.ts'
import { everyDay } from './platform/time/every-day.ts'

/** What a city does by itself: it follows its links at night, and reminds staff in the morning. */
export function workDaily(means: { db: Db; site: SiteKeeper; mail: MailRoom; origin: string; readAs: ReadAs }): {
  stop(): Promise<void>
} {
  const { db, site, mail, origin, readAs } = means
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
  return {
    async stop() {
      await Promise.all([links.stop(), reminders.stop()])
    },
  }
}

const tell = (what: string) => (error: unknown) =>
  console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
