import { type EntryKind, nameOfEntry, pathOfEntry } from '#src/features/entries/index.ts'
import { pathOfAudience, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { resolveNamedLinks } from '#src/platform/markdown/render.ts'
import { linkToTheme } from './present.ts'

/**
 * The HTML of a text with its links by name turned into addresses in the reader's language. With `origin` every link of
 * ours is absolute, for readers who are not on our pages.
 */
export function linkedHtml(
  site: Site,
  lang: Lang,
  text: { html: string; mentioned: readonly { kind: EntryKind; key: string; slug: string }[] },
  origin = '',
): string {
  const linked = resolveNamedLinks(text.html, ({ scheme, name }) => {
    const path = pathOfNamed(site, lang, text.mentioned, scheme, name)
    return path && origin + path
  })
  return origin ? linked.replaceAll(/ href="\/(?!\/)/g, ` href="${origin}/`) : linked
}

function pathOfNamed(
  site: Site,
  lang: Lang,
  mentioned: readonly { kind: EntryKind; key: string; slug: string }[],
  scheme: 'entry' | 'audience' | 'theme',
  name: string,
): string | undefined {
  if (scheme === 'entry') {
    const entry = mentioned.find((candidate) => nameOfEntry(candidate) === name)
    return entry && pathOfEntry(lang, entry)
  }
  const term = (scheme === 'audience' ? site.audiences : site.themes).find((candidate) => candidate.key === name)
  if (!term) return undefined
  return scheme === 'audience' ? pathOfAudience(site, term, lang) : linkToTheme(site, lang, term).href
}
