import { CONTACT_PAGES } from '#src/features/entries/index.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'

const PREFIXES = LANGS.map((lang) => `/${lang}/${CONTACT_PAGES.inquire[lang]}/`)

/** The forms to which files come: they are read part by part and have a bound of their own. */
export function takesFiles({ method, path }: { readonly method: string; readonly path: string }): boolean {
  if (method !== 'POST') return false
  return PREFIXES.some((prefix) => decodePath(path).startsWith(prefix))
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
