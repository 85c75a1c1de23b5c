import type { ActivityReading } from '#src/features/activities/index.ts'
import { type MailedEntry, pathOfEntry } from '#src/features/entries/index.ts'
import { whenInLine } from '#src/features/happenings/index.ts'
import { presentDay } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { MailItem } from '#src/ui/mail/index.ts'
import { alertTexts } from './alert.messages.ts'
import type { ToldNews } from './alert.reads.ts'

/** Something that is told, as a mail shows it: what it is called there, and how. */
export interface AlertItem {
  readonly subject: string
  readonly block: MailItem
}

/** What is told of an entry that the public sees. */
export function presentNews(
  { site, origin, lang }: { site: Site; origin: string; lang: Lang },
  news: ToldNews,
  entry: MailedEntry,
  activity: ActivityReading | undefined,
): AlertItem {
  const texts = alertTexts[lang]
  const isCancelled = activity?.status === 'cancelled'
  const mark = isCancelled ? texts.cancelled : markOf(lang, news)
  const isForeign = entry.lang !== lang
  const notes = [
    mark && (news.what === 'corrected' && news.words ? `${mark}: ${news.words}` : `${mark}.`),
    // A name is what it is called, in whichever language; a text in another one is said to be so.
    isForeign && !activity && texts[entry.lack === 'stale' ? 'stale' : 'missing'](entry.lang),
  ].filter((note) => typeof note === 'string')
  const day = entry.publishedAt && presentDay(site, lang, entry.publishedAt).text
  return {
    subject: mark ? `${mark}: ${entry.title}` : entry.title,
    block: {
      kind: 'item',
      title: entry.title,
      href: origin + pathOfEntry(lang, entry),
      lead: entry.lead || undefined,
      meta: activity ? whenAndWhere(site, lang, activity) : day ? texts.published(day) : undefined,
      lang: isForeign ? entry.lang : undefined,
      note: notes.join(' ') || undefined,
    },
  }
}

function whenAndWhere(site: Site, lang: Lang, activity: ActivityReading): string | undefined {
  const parts = [whenInLine(site, lang, activity)?.text, labelIn(site, activity.places, lang)]
  return parts.filter(Boolean).join(' · ') || undefined
}

function markOf(lang: Lang, { what }: ToldNews): string | undefined {
  const { changed, corrected, cancelled } = alertTexts[lang]
  return what === 'changed' ? changed : what === 'corrected' ? corrected : what === 'cancelled' ? cancelled : undefined
}
