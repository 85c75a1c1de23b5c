import { type CityLanguage, readLanguages } from '#src/features/editing/index.ts'
import {
  countRecipients,
  type Newsletter,
  readBlockNames,
  readShownEntries,
  saysSomething,
} from '#src/features/newsletters/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'

/** What an issue lacks. What is `grave` must be mended before it is approved; readers are told of the rest. */
export interface Lack {
  readonly what: 'no_blocks' | 'subject' | 'own_text' | 'empty_text' | 'missing' | 'stale' | 'not_public'
  readonly grave: boolean
  readonly lang?: Lang | undefined
  readonly title?: string | undefined
}

/** What is known of an issue before it is sent: to how many in which language, and what it lacks. */
export interface Readiness {
  readonly recipients: ReadonlyMap<Lang, number>
  readonly lacks: readonly Lack[]
}

/** Looks through an issue in every language that somebody reads it in, or that the city requires. */
export async function readReadiness(db: Db, newsletter: Newsletter, office: OfficeLang): Promise<Readiness> {
  const recipients = await countRecipients(db, newsletter)
  const languages = await readLanguages(db)
  const langs = languages.filter((each) => isConcerned(each, newsletter, recipients)).map(({ code }) => code)
  const [shown, names] = await Promise.all([
    readShownEntries(db, newsletter.id, langs),
    readBlockNames(db, newsletter.id, office),
  ])
  const lacks: Lack[] = newsletter.blocks.length === 0 ? [{ what: 'no_blocks', grave: true }] : []
  const hasOriginal = Boolean(newsletter.announcements[newsletter.originalLang]?.subject)
  /** Words that nobody wrote: needed where somebody reads them, unless the original may stand in. */
  const isGrave = (lang: Lang, hasWords: boolean) =>
    lang === newsletter.originalLang || ((recipients.get(lang) ?? 0) > 0 && !(newsletter.sendsOriginal && hasWords))
  for (const lang of langs) {
    if (!newsletter.announcements[lang]?.subject)
      lacks.push({ what: 'subject', lang, grave: isGrave(lang, hasOriginal) })
  }
  for (const block of newsletter.blocks) {
    if (block.kind === 'text') {
      const { words } = block
      const title = words[office]?.title || words[newsletter.originalLang]?.title || undefined
      if (!Object.values(words).some(saysSomething)) lacks.push({ what: 'empty_text', grave: true })
      else {
        const missing = langs.filter((lang) => !saysSomething(words[lang]))
        const hasWords = saysSomething(words[newsletter.originalLang])
        lacks.push(
          ...missing.map((lang) => ({ what: 'own_text', lang, title, grave: isGrave(lang, hasWords) }) as const),
        )
      }
    }
    if (block.kind === 'entry') {
      const title = names.get(block.id)?.title
      for (const lang of langs) {
        const entry = shown.find(({ blockId, wanted }) => blockId === block.id && wanted === lang)
        if (!entry) lacks.push({ what: 'not_public', lang, title, grave: true })
        else if (entry.lack) lacks.push({ what: entry.lack, lang, title, grave: false })
      }
    }
  }
  return { recipients, lacks }
}

function isConcerned(
  { code, open, required }: CityLanguage,
  { originalLang }: Newsletter,
  recipients: ReadonlyMap<Lang, number>,
): boolean {
  return code === originalLang || (open && (required || (recipients.get(code) ?? 0) > 0))
}
