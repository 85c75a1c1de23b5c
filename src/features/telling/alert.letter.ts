import type { ActivityReading } from '#src/features/activities/index.ts'
import { type MailedEntry, pathOfContact } from '#src/features/entries/index.ts'
import { pathOfFollower, pathOfLeaving } from '#src/features/followers/index.ts'
import { presentDay, presentStamp } from '#src/features/reading/index.ts'
import { labelIn, openLang, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Letter } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { type MailBlock, writeMail } from '#src/ui/mail/index.ts'
import { type AlertItem, presentNews } from './alert.item.ts'
import { alertTexts } from './alert.messages.ts'
import type { AlertReader, ToldNews } from './alert.reads.ts'

const LONGEST_SUBJECT = 200
// From then on a mail is late, and says so.
const LATE_HOURS = { digest: 3, alert: 24 }

/** What a mail tells, and what is known of it now. */
export interface Alert {
  readonly news: readonly ToldNews[]
  /** What they chose to follow, in words. */
  readonly chosen: readonly string[]
  readonly digest: { readonly dueAt: Temporal.Instant } | undefined
  readonly entryOf: (news: ToldNews, lang: Lang) => MailedEntry | undefined
  readonly activityOf: (entryId: string) => ActivityReading | undefined
}

/**
 * Writes what a follower is told. Undefined when nothing is left to tell: what is not public any more is not shown, and
 * who had not been told of it need not know that it was withdrawn.
 */
export function writeAlert(
  {
    site,
    origin,
    vault,
    now = Temporal.Now.instant(),
  }: { site: Site; origin: string; vault: Vault; now?: Temporal.Instant },
  reader: AlertReader,
  alert: Alert,
): Letter | undefined {
  const lang = openLang(site, reader.lang)
  const texts = alertTexts[lang]
  const city = labelIn(site, site.names, lang)
  const items: AlertItem[] = []
  const takenBack: MailBlock[] = []
  const seen = new Set<string>()
  for (const news of alert.news) {
    // The newest that happened to something stands for all of it.
    if (seen.has(news.entryId)) continue
    seen.add(news.entryId)
    const entry = alert.entryOf(news, lang)
    if (entry) items.push(presentNews({ site, origin, lang }, news, entry, alert.activityOf(entry.entryId)))
    else if (news.what === 'withdrawn') takenBack.push(...presentWithdrawal(site, lang, news))
  }
  if (items.length + takenBack.length === 0) return undefined
  const several = alertTexts[lang].several(items.length, city)
  const subject = cleanLine(subjectOf(lang, city, items), LONGEST_SUBJECT) || cleanLine(several, LONGEST_SUBJECT)
  const leave = origin + pathOfLeaving(vault, reader.follower)
  const written = writeMail({
    lang,
    subject,
    preheader: items[0]?.block.lead,
    city: `${city}, ${labelIn(site, site.titles, lang)}`,
    cityHref: `${origin}/${lang}`,
    colours: site.look.colours,
    blocks: [...lateness(site, lang, alert, now), ...takenBack, ...items.map(({ block }) => block)],
    footer: {
      why: [texts.why(city), texts.chosen(alert.chosen), texts.unmeasured].filter(Boolean).join(' '),
      links: [
        { label: texts.manage, href: origin + pathOfFollower(vault, lang, reader.follower) },
        { label: texts.leave, href: leave },
        { label: texts.ownData, href: origin + pathOfContact(lang, 'ownData') },
      ],
      address: [city, labelIn(site, site.titles, lang), site.contact].join('\n'),
    },
  })
  return { to: reader.email, subject, ...written, leave }
}

function subjectOf(lang: Lang, city: string, items: readonly AlertItem[]): string {
  const [first] = items
  if (!first) return alertTexts[lang].withdrawnSubject(city)
  return items.length === 1 ? first.subject : alertTexts[lang].several(items.length, city)
}

// What it said is not said again, nor what it was called: that may be what had to be taken back.
function presentWithdrawal(site: Site, lang: Lang, { toldAt, words, wordsLang }: ToldNews): MailBlock[] {
  const told = toldAt ? presentDay(site, lang, toldAt).text : undefined
  return [
    { kind: 'notice', text: alertTexts[lang].withdrawn(told) },
    ...(words
      ? [{ kind: 'paragraph', text: words, lang: wordsLang === lang ? undefined : (wordsLang ?? undefined) } as const]
      : []),
  ]
}

function lateness(site: Site, lang: Lang, { news, digest }: Alert, now: Temporal.Instant): MailBlock[] {
  const texts = alertTexts[lang]
  const isLate = (at: Temporal.Instant, hours: number) => Temporal.Instant.compare(at.add({ hours }), now) < 0
  if (digest) {
    if (!isLate(digest.dueAt, LATE_HOURS.digest)) return []
    return [{ kind: 'notice', text: texts.lateDigest(presentStamp(site, lang, digest.dueAt).text) }]
  }
  const [first] = news
  // Who waited for a text in their language is told of that beside it.
  if (!first || !isLate(first.at, LATE_HOURS.alert)) return []
  return [{ kind: 'notice', text: texts.late(presentDay(site, lang, first.at).text) }]
}
