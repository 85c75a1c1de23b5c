import { type Catalogue, LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import type { EntryKind, TextKind } from './entry.model.ts'

/** The lists that have an address of their own, by what is in them. */
export type Section = Exclude<EntryKind, 'page'> | 'audience' | 'event' | 'project' | 'award'

/** The lists of dated texts, which readers narrow and follow. */
export type TextSection = Exclude<TextKind, 'page'> | 'audience'

/** What each list is called in addresses. Never change one: people and feed readers hold them. */
export const SECTIONS: Readonly<Record<Section, Catalogue<string>>> = {
  story: { sv: 'nyheter', fi: 'uutiset', en: 'news', ar: 'أخبار' },
  highlight: { sv: 'hojdpunkter', fi: 'nostot', en: 'highlights', ar: 'إنجازات' },
  party: { sv: 'partner', fi: 'kumppanit', en: 'partners', ar: 'شركاء' },
  activity: { sv: 'aktiviteter', fi: 'toiminta', en: 'activities', ar: 'أنشطة' },
  event: { sv: 'evenemang', fi: 'tapahtumat', en: 'events', ar: 'فعاليات' },
  project: { sv: 'projekt', fi: 'hankkeet', en: 'projects', ar: 'مشاريع' },
  award: { sv: 'utmarkelser', fi: 'tunnustukset', en: 'awards', ar: 'جوائز' },
  audience: { sv: 'for-dig', fi: 'sinulle', en: 'for-you', ar: 'من-أجلك' },
}

/** What the page about the open data is called in addresses. Never change one. */
export const OPEN_DATA: Catalogue<string> = {
  sv: 'oppna-data',
  fi: 'avoin-data',
  en: 'open-data',
  ar: 'بيانات-مفتوحة',
}

/** The path of the page about the open data, percent-encoded as it stands in links. */
export function pathOfOpenData(lang: Lang): string {
  return `/${lang}/${encodeURIComponent(OPEN_DATA[lang])}`
}

/** What the search is called in addresses. */
export const SEARCH: Catalogue<string> = { sv: 'sok', fi: 'haku', en: 'search', ar: 'بحث' }

/** The path of the search in a language, percent-encoded as it stands in links. */
export function pathOfSearch(lang: Lang): string {
  return `/${lang}/${encodeURIComponent(SEARCH[lang])}`
}

/** What the archive of newsletters is called in addresses. Never change one: they stand in mails. */
export const NEWSLETTERS: Catalogue<string> = { sv: 'nyhetsbrev', fi: 'uutiskirjeet', en: 'newsletters', ar: 'النشرات' }

/** The path of the archive of newsletters; with a number, of that issue. Percent-encoded as it stands in links. */
export function pathOfNewsletters(lang: Lang, ...rest: readonly string[]): string {
  return ['', lang, ...[NEWSLETTERS[lang], ...rest].map(encodeURIComponent)].join('/')
}

/** What the pages are called in addresses on which a visit is asked for. Never change one: they stand in mails. */
export const ASK_FOR_VISIT: Catalogue<string> = {
  sv: 'be-om-besok',
  fi: 'pyyda-vierailua',
  en: 'ask-for-a-visit',
  ar: 'طلب-زيارة',
}

/** The path of the page on which a visit is asked for; with a secret, of what that opens. Percent-encoded. */
export function pathOfAsking(lang: Lang, ...rest: readonly string[]): string {
  return ['', lang, ...[ASK_FOR_VISIT[lang], ...rest].map(encodeURIComponent)].join('/')
}

/** What those pages are called in addresses on which people from outside come into contact. Never change one: they stand in mails. */
export const CONTACT_PAGES = {
  /** Following: choosing, managing, leaving. */
  follow: { sv: 'folj', fi: 'seuraa', en: 'follow', ar: 'متابعة' },
  /** Writing to the city. */
  inquire: { sv: 'kontakta-oss', fi: 'ota-yhteytta', en: 'contact-us', ar: 'اتصل-بنا' },
  /** Companies that register themselves. */
  company: { sv: 'anmal-foretag', fi: 'ilmoita-yritys', en: 'register-a-company', ar: 'تسجيل-شركة' },
  /** Residents and associations that put themselves down to take part. */
  takePart: { sv: 'delta', fi: 'osallistu', en: 'take-part', ar: 'شارك' },
  /** What is kept of somebody, for themselves. */
  ownData: { sv: 'dina-uppgifter', fi: 'omat-tiedot', en: 'your-data', ar: 'بياناتك' },
} as const satisfies Record<string, Catalogue<string>>
export type ContactPage = keyof typeof CONTACT_PAGES

/** The path of such a page; with a secret, of what that opens. Percent-encoded. */
export function pathOfContact(lang: Lang, page: ContactPage, ...rest: readonly string[]): string {
  return ['', lang, ...[CONTACT_PAGES[page][lang], ...rest].map(encodeURIComponent)].join('/')
}

/** The slug of the start page of a language: its address is the language alone. */
export const START_SLUG = ''

/** The path of a list, percent-encoded as it stands in links. */
export function pathOfSection(lang: Lang, section: Section): string {
  return `/${lang}/${encodeURIComponent(SECTIONS[section][lang])}`
}

/** The path of an entry in a language, percent-encoded as it stands in links. */
export function pathOfEntry(lang: Lang, entry: { kind: EntryKind; slug: string }): string {
  if (entry.kind !== 'page') return `${pathOfSection(lang, entry.kind)}/${encodeURIComponent(entry.slug)}`
  return entry.slug === START_SLUG ? `/${lang}` : `/${lang}/${encodeURIComponent(entry.slug)}`
}

/** Says whether a slug would stand in the way of a page of ours: none may be called "news" in any language. */
export function isReservedSlug(kind: EntryKind, slug: string): boolean {
  return (
    kind === 'page' &&
    LANGS.some((lang) =>
      [...Object.values(SECTIONS), ...Object.values(CONTACT_PAGES), OPEN_DATA, SEARCH, ASK_FOR_VISIT, NEWSLETTERS].some(
        (names) => names[lang] === slug,
      ),
    )
  )
}
