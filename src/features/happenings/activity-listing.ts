import { ACTIVITY_KINDS, type ActivityKind, type ActivityWish } from '#src/features/activities/index.ts'
import { pathOfEntry, pathOfSection } from '#src/features/entries/index.ts'
import type { PartyReading } from '#src/features/parties/index.ts'
import { PARAMS as LIST_PARAMS, type RegisterSection } from '#src/features/reading/index.ts'
import { type Site, slugOfTerm, type Term, termBySlug } from '#src/features/site/index.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'
import { slugIn } from './names.ts'

/** What a reader asks of a list of activities. */
export interface ActivityListing {
  readonly section: RegisterSection
  readonly lang: Lang
  readonly kind?: ActivityKind | undefined
  readonly audience?: Term | undefined
  readonly theme?: Term | undefined
  /** Those in which this party has a role. */
  readonly party?: PartyReading | undefined
  readonly year?: number | undefined
  /** Events on the squares of this month. */
  readonly month?: Temporal.PlainYearMonth | undefined
  /** Counted from 1. */
  readonly page: number
}

/** The files in which a list of events can be taken along. */
export type ListFile = 'ics' | 'rss' | 'atom' | 'json'

type Param = 'kind' | 'party' | 'month'

/** What the filters that only activities have are called in addresses. */
const PARAMS: Catalogue<Readonly<Record<Param, string>>> = {
  sv: { kind: 'typ', party: 'part', month: 'manad' },
  fi: { kind: 'tyyppi', party: 'taho', month: 'kuukausi' },
  en: { kind: 'kind', party: 'party', month: 'month' },
  ar: { kind: 'kind', party: 'party', month: 'month' },
}

/** What the kinds are called in addresses. Never change one. */
const KIND_SLUGS: Catalogue<Readonly<Record<ActivityKind, string>>> = {
  sv: { project: 'projekt', event: 'evenemang', exchange: 'utbyte', award: 'utmarkelse', visit: 'besok' },
  fi: { project: 'hanke', event: 'tapahtuma', exchange: 'vaihto', award: 'tunnustus', visit: 'vierailu' },
  en: { project: 'project', event: 'event', exchange: 'exchange', award: 'award', visit: 'visit' },
  ar: { project: 'مشروع', event: 'فعالية', exchange: 'تبادل', award: 'جائزة', visit: 'زيارة' },
}

const KINDS: Readonly<Record<RegisterSection, readonly ActivityKind[]>> = {
  activity: ACTIVITY_KINDS,
  // An exchange is an event that people take part in; a visit is between those who are invited.
  event: ['event', 'exchange'],
  project: ['project'],
  award: ['award'],
}

/** The list that an activity of a kind belongs to. */
export function sectionOf(kind: ActivityKind): RegisterSection {
  return (['event', 'project', 'award'] as const).find((section) => KINDS[section].includes(kind)) ?? 'activity'
}

// No list is so long that it has more pages than this; what asks for more is no reader.
const LAST_PAGE = 100_000

/** What a filter is called in the addresses of a language, and so in the forms that set it. */
export function paramsOf(lang: Lang) {
  return { ...LIST_PARAMS[lang], ...PARAMS[lang] }
}

/**
 * Reads the filters of an address; undefined when one of them names what is not there. Parameters that are not ours are
 * passed over, empty ones too.
 */
export async function parseActivityListing(
  site: Site,
  at: { section: RegisterSection; lang: Lang },
  query: URLSearchParams,
  findParty: (slug: string) => Promise<PartyReading | undefined>,
): Promise<ActivityListing | undefined> {
  const { section, lang } = at
  const names = paramsOf(lang)
  const asked = (param: keyof typeof names) => query.get(names[param])?.normalize('NFC') || undefined
  const [kindSlug, audienceSlug, themeSlug, partySlug] = [
    section === 'activity' ? asked('kind') : undefined,
    asked('audience'),
    asked('theme'),
    asked('party'),
  ]
  const kind = kindSlug && ACTIVITY_KINDS.find((each) => KIND_SLUGS[lang][each] === kindSlug)
  const audience = audienceSlug && termBySlug(site.audiences, lang, audienceSlug)
  const theme = themeSlug && termBySlug(site.themes, lang, themeSlug)
  const year = wholeNumber(asked('year'), 1000, 2999)
  const page = wholeNumber(asked('page'), 1, LAST_PAGE)
  const month = section === 'event' ? parseMonth(asked('month')) : undefined
  if ((kindSlug && !kind) || (audienceSlug && !audience) || (themeSlug && !theme)) return undefined
  if (year === 'wrong' || page === 'wrong' || month === 'wrong') return undefined
  const party = partySlug && (await findParty(partySlug))
  if (partySlug && !party) return undefined
  const filters = { kind: kind || undefined, audience: audience || undefined, theme: theme || undefined }
  return {
    section,
    lang,
    ...filters,
    party: party || undefined,
    // A month says which year.
    year: month ? undefined : year,
    month,
    page: month ? 1 : (page ?? 1),
  }
}

function wholeNumber(text: string | undefined, least: number, most: number): number | undefined | 'wrong' {
  if (!text) return undefined
  const number = /^\d{1,7}$/.test(text) ? Number(text) : -1
  return number >= least && number <= most ? number : 'wrong'
}

function parseMonth(text: string | undefined): Temporal.PlainYearMonth | undefined | 'wrong' {
  if (!text) return undefined
  return /^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(text) ? Temporal.PlainYearMonth.from(text) : 'wrong'
}

/** The one address of a list, or of a file of it: filters always in the same order. */
export function pathOfActivityListing(site: Site, listing: ActivityListing, file?: ListFile): string {
  const { section, lang, kind, audience, theme, party, year, month, page } = listing
  const names = paramsOf(lang)
  const query = new URLSearchParams()
  if (kind) query.set(names.kind, KIND_SLUGS[lang][kind])
  if (audience) query.set(names.audience, slugOfTerm(site, audience, lang))
  if (theme) query.set(names.theme, slugOfTerm(site, theme, lang))
  if (party) query.set(names.party, slugIn(party, lang))
  if (year && !file) query.set(names.year, String(year))
  if (month && !file) query.set(names.month, month.toString())
  if (page > 1 && !file) query.set(names.page, String(page))
  const path = file ? `${pathOfSection(lang, section)}.${file}` : pathOfSection(lang, section)
  return query.size > 0 ? `${path}?${query}` : path
}

/** The path of the calendar with the events of a party: what the list of events narrowed to it holds. */
export function pathOfPartyCalendar(lang: Lang, party: Pick<PartyReading, 'key' | 'names'>): string {
  return `${pathOfEntry(lang, { kind: 'party', slug: slugIn(party, lang) })}.ics`
}

/** The value by which a kind is asked for in a language. */
export function slugOfKind(lang: Lang, kind: ActivityKind): string {
  return KIND_SLUGS[lang][kind]
}

/** The activities that a listing holds, of all times. */
export function wishOf({ section, kind, audience, theme, party }: ActivityListing): ActivityWish {
  return {
    kinds: kind ? [kind] : KINDS[section],
    audienceId: audience?.id,
    themeId: theme?.id,
    partyId: party?.id,
  }
}

/** A whole year, as a wish asks for it. */
export function duringYear(year: number): NonNullable<ActivityWish['during']> {
  return {
    from: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    to: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
  }
}

/** From a day on, to the end of all time that a calendar knows. */
export function fromDay(from: Temporal.PlainDate): NonNullable<ActivityWish['during']> {
  return { from, to: Temporal.PlainDate.from('9999-12-31') }
}
