import { readActivities } from '#src/features/activities/index.ts'
import { openLang, type SiteKeeper } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Composer, Letter } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { writeAlert } from './alert.letter.ts'
import { readAlertReaders, readDigests, readToldEntries, readToldNews } from './alert.reads.ts'
import { createChosenWords } from './chosen-words.ts'

/** What alerts are written with. */
export interface AlertMeans {
  readonly db: Db
  readonly vault: Vault
  readonly site: SiteKeeper
  readonly origin: string
}

/** Writes what followers are told when the turn of their mail comes, to those who still follow. */
export function createAlertComposer(means: AlertMeans): Composer {
  const { db, vault, origin } = means
  return {
    async write(mails) {
      const letters = new Map<string, Letter>()
      const site = await means.site.current()
      if (!site) return letters
      const readers = await readAlertReaders(
        db,
        mails.map(({ personId }) => personId),
      )
      const abouts = [...new Set(mails.map(({ about }) => about))]
      const followerIds = [...readers.values()].map(({ follower }) => follower.id)
      const [told, digests] = await Promise.all([readToldNews(db, { abouts, followerIds }), readDigests(db, abouts)])
      const langs = [...new Set([...readers.values()].map(({ lang }) => lang)), ...site.languages.slice(0, 1)]
      const entries = await readToldEntries(
        db,
        told.map(({ entryId }) => entryId),
        langs,
      )
      const ids = [...entries.values()].flatMap(({ kind, entryId }) => (kind === 'activity' ? [entryId] : []))
      const activities = new Map(
        (ids.length > 0 ? await readActivities(db, { ids }) : []).map((activity) => [activity.id, activity]),
      )
      const chosenWords = createChosenWords(db, site)
      const byMail = Map.groupBy(told, ({ followerId, about }) => `${followerId} ${about}`)
      for (const { id, about, personId } of mails) {
        const reader = readers.get(personId)
        const news = reader && byMail.get(`${reader.follower.id} ${about}`)
        if (!news) continue
        const letter = writeAlert({ site, origin, vault }, reader, {
          news,
          chosen: await chosenWords(openLang(site, reader.lang), reader.choices),
          digest: digests.get(about),
          entryOf: ({ entryId }, lang) => entries.get(`${entryId} ${lang}`),
          activityOf: (entryId) => activities.get(entryId),
        })
        if (letter) letters.set(id, letter)
      }
      return letters
    },
  }
}
