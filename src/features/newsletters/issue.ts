import { type ActivityReading, readActivities } from '#src/features/activities/index.ts'
import { pathOfEntry } from '#src/features/entries/index.ts'
import { whenInLine } from '#src/features/happenings/index.ts'
import { type Picture, readPictures } from '#src/features/media/index.ts'
import { linkedHtml } from '#src/features/reading/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { namedLinks } from '#src/platform/markdown/render.ts'
import { issueTexts } from './issue.messages.ts'
import { readMentioned, readShownEntries, readVisitFigures } from './item.reads.ts'
import type { Announcement, Block, Newsletter, OwnWords, ShownEntry } from './newsletter.model.ts'

/** A block of an issue as a reader of a language is shown it. `lang` only where it is not that of the reader. */
export type IssueItem = {
  readonly blockId: string
  readonly lang?: Lang | undefined
  readonly note?: string | undefined
} & (
  | {
      readonly kind: 'entry'
      readonly entryId: string
      readonly title: string
      readonly lead: string
      readonly path: string
      readonly meta: string | undefined
      readonly picture: Picture | undefined
    }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'text'
      readonly title: string
      readonly html: string
      readonly button: { readonly label: string; readonly href: string } | undefined
    }
  | { readonly kind: 'figures'; readonly title: string; readonly words: string }
)

/** An issue as the readers of one language get it. */
export interface Issue extends Announcement {
  readonly lang: Lang
  /** The language of the subject, where it is not that of the readers. */
  readonly subjectLang: Lang | undefined
  readonly items: readonly IssueItem[]
}

interface Means {
  readonly db: Db
  readonly origin: string
}

/**
 * An issue as it is read in a language. What was approved is shown in the words that it had then; what is not public any
 * more is not shown, and a sentence says that something is gone. Days are those of now: an event may have moved.
 */
export async function readIssue(means: Means, site: Site, newsletter: Newsletter, lang: Lang): Promise<Issue> {
  const { db } = means
  const { blocks } = newsletter
  const shown = new Map((await readShownEntries(db, newsletter.id, [lang])).map((entry) => [entry.blockId, entry]))
  const ids = [...shown.values()].map(({ entryId }) => entryId)
  const activities = new Map((await readActivities(db, { ids })).map((activity) => [activity.id, activity]))
  const pictures = await readPictures(
    db,
    [...shown.values()].flatMap(({ pictureId }) => pictureId ?? []),
  )
  const items: IssueItem[] = []
  for (const block of blocks) items.push(await itemOf(block))
  return { lang, ...announcementIn(newsletter, lang), items }

  async function itemOf(block: Block): Promise<IssueItem> {
    if (block.kind === 'text') return textItem(means, site, newsletter, block, lang)
    if (block.kind === 'figures') {
      const figures = block.frozen ?? (await readVisitFigures(db, block.year))
      const texts = issueTexts[lang]
      const title = texts.figuresTitle(block.year)
      return { kind: 'figures', blockId: block.id, title, words: texts.figures(figures) }
    }
    const entry = shown.get(block.id)
    if (!entry || !isShown(block, entry)) return { kind: 'gone', blockId: block.id }
    const words = block.frozen?.[lang] ?? entry
    const isForeign = words.lang !== lang
    const activity = activities.get(entry.entryId)
    return {
      kind: 'entry',
      blockId: block.id,
      entryId: entry.entryId,
      title: words.title,
      lead: words.lead,
      path: pathOfEntry(lang, { kind: entry.kind, slug: words.slug }),
      meta: activity && metaOf(site, lang, activity),
      picture: pictures.get(entry.pictureId ?? ''),
      // A name is what it is called, in whichever language; a text in another one is said to be so.
      ...(isForeign && { lang: words.lang }),
      ...(isForeign &&
        !activity && {
          note: issueTexts[lang][words.lack === 'stale' ? 'staleInOriginal' : 'inOriginal'](words.lang),
        }),
    }
  }
}

function isShown({ frozen }: Block & { kind: 'entry' }, entry: ShownEntry): boolean {
  const approved = frozen?.[entry.wanted]
  if (!frozen || entry.kind === 'party' || entry.kind === 'activity') return true
  // What became public in this language after it was approved was not approved.
  return approved !== undefined && entry.publicLangs.includes(approved.lang)
}

function metaOf(site: Site, lang: Lang, activity: ActivityReading): string | undefined {
  const when = whenInLine(site, lang, activity)?.text
  const parts = [activity.status === 'cancelled' ? issueTexts[lang].cancelled : undefined, when]
  return parts.filter(Boolean).join(' · ') || undefined
}

/** How an issue is announced to readers of a language: in it, else as the original is. */
export function announcementIn(
  newsletter: Pick<Newsletter, 'announcements' | 'originalLang'>,
  lang: Lang,
): Announcement & { subjectLang: Lang | undefined } {
  const own = newsletter.announcements[lang]
  if (own?.subject) return { ...own, subjectLang: undefined }
  const original = newsletter.announcements[newsletter.originalLang]
  return {
    subject: original?.subject ?? '',
    preheader: original?.preheader ?? '',
    subjectLang: newsletter.originalLang,
  }
}

/** Whether own words say anything. */
export const saysSomething = (words: OwnWords | undefined): words is OwnWords =>
  words !== undefined && (words.title !== '' || words.body !== '')

async function textItem(
  { db, origin }: Means,
  site: Site,
  { originalLang }: Newsletter,
  block: Block & { kind: 'text' },
  lang: Lang,
): Promise<IssueItem> {
  const shown = saysSomething(block.words[lang]) ? lang : originalLang
  const words = block.words[shown]
  if (!saysSomething(words)) return { kind: 'gone', blockId: block.id }
  const names = namedLinks(words.html).flatMap(({ scheme, name }) => (scheme === 'entry' ? [name] : []))
  return {
    kind: 'text',
    blockId: block.id,
    title: words.title,
    html: linkedHtml(site, lang, { html: words.html, mentioned: await readMentioned(db, names, lang) }, origin),
    button: words.label && words.href ? { label: words.label, href: absolute(origin, words.href) } : undefined,
    ...(shown !== lang && { lang: shown, note: issueTexts[lang].inOriginal(shown) }),
  }
}

const absolute = (origin: string, href: string) => (origin ? new URL(href, origin).href : href)
