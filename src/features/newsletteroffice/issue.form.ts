import type { Announcement, OwnWords } from '#src/features/newsletters/index.ts'
import type { Site } from '#src/features/site/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { renderMarkdown } from '#src/platform/markdown/render.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'

/** The version of an issue that whoever sends a form has seen. */
export const versionIn = (form: TypedForm) =>
  /^\d{1,9}$/.test(form.text('version')) ? Number(form.text('version')) : -1

/** What was typed, each field as text. */
export const typedIn = (form: TypedForm): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(form.values).map(([name, [value = '']]) => [name, value]))

/** How the issue of a form is announced in each language. */
export function announcementsIn(form: TypedForm, langs: readonly Lang[]): Partial<Record<Lang, Announcement>> {
  return Object.fromEntries(
    langs.map((lang) => [
      lang,
      {
        subject: cleanLine(form.text(`subject-${lang}`), 150),
        preheader: cleanLine(form.text(`preheader-${lang}`), 200),
      },
    ]),
  )
}

const LONGEST_TEXT = 20_000

/** The own words of a form, and the fields that are wrong. */
export async function ownWordsIn(form: TypedForm, langs: readonly Lang[]) {
  const words: Partial<Record<Lang, OwnWords>> = {}
  const problems = new Map<string, 'wrongHref' | 'tooLong'>()
  for (const lang of langs) {
    const typed = form.text(`body-${lang}`)
    if (typed.length > LONGEST_TEXT) problems.set(`body-${lang}`, 'tooLong')
    const body = cleanLines(typed, LONGEST_TEXT)
    const label = cleanLine(form.text(`label-${lang}`), 80)
    const href = cleanLine(form.text(`href-${lang}`), 500)
    if (!isButton(label, href)) problems.set(`href-${lang}`, 'wrongHref')
    const title = cleanLine(form.text(`title-${lang}`), 150)
    if (title || body || label) words[lang] = { title, body, label, href, html: await renderMarkdown(body) }
  }
  return { words, problems }
}

// Both or neither; and a page of ours or a whole address, nothing that a mail program would run or fetch.
function isButton(label: string, href: string): boolean {
  if (label === '' && href === '') return true
  if (label === '' || href === '') return false
  if (/^\/(?![/\\])[^\s\\]*$/.test(href)) return true
  return /^https?:\/\/[^\s\\]+$/i.test(href) && URL.canParse(href)
}

/** The language of the original that a form names. */
export function originalIn(form: TypedForm, site: Site): Lang | undefined {
  const typed = form.text('original')
  return isLang(typed) && site.languages.includes(typed) ? typed : undefined
}
