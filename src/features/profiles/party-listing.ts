import { pathOfSection } from '#src/features/entries/index.ts'
import { PARTY_KINDS, type PartyKind } from '#src/features/parties/index.ts'
import { PARAMS } from '#src/features/reading/index.ts'
import { type Site, slugOfTerm, type Term, termBySlug } from '#src/features/site/index.ts'
import type { Catalogue, Lang } from '#src/platform/i18n/languages.ts'

/** What a reader asks of the list of parties. */
export interface PartyListing {
  readonly lang: Lang
  readonly kind?: PartyKind | undefined
  readonly theme?: Term | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  /** Counted from 1. */
  readonly page: number
}

/** What its filters are called in addresses. Never change one (decision 0005). */
export const PARTY_PARAMS: Catalogue<Readonly<Record<'kind' | 'country', string>>> = {
  sv: { kind: 'slag', country: 'land' },
  fi: { kind: 'laji', country: 'maa' },
  en: { kind: 'kind', country: 'country' },
  ar: { kind: 'kind', country: 'country' },
}

const ENGLISH: Readonly<Record<PartyKind, string>> = {
  city: 'cities',
  region: 'regions',
  network: 'networks',
  institution: 'institutions',
  company: 'companies',
  association: 'associations',
  funder: 'funders',
  local_actor: 'local-actors',
}

/** What the kinds are called in addresses. Never change one (decision 0005). */
export const KIND_SLUGS: Catalogue<Readonly<Record<PartyKind, string>>> = {
  sv: {
    city: 'stader',
    region: 'regioner',
    network: 'natverk',
    institution: 'institutioner',
    company: 'foretag',
    association: 'foreningar',
    funder: 'finansiarer',
    local_actor: 'lokala-aktorer',
  },
  fi: {
    city: 'kaupungit',
    region: 'alueet',
    network: 'verkostot',
    institution: 'laitokset',
    company: 'yritykset',
    association: 'yhdistykset',
    funder: 'rahoittajat',
    local_actor: 'paikalliset-toimijat',
  },
  en: ENGLISH,
  ar: ENGLISH,
}

const LAST_PAGE = 9_999

/** Reads the filters of an address; undefined when one of them names what is not there. */
export function parsePartyListing(site: Site, lang: Lang, query: URLSearchParams): PartyListing | undefined {
  const { theme: themeName, page: pageName } = PARAMS[lang]
  const { kind: kindName, country: countryName } = PARTY_PARAMS[lang]
  const [kindSlug, themeSlug, country, number] = [kindName, themeName, countryName, pageName].map(
    (name) => query.get(name) || undefined,
  )
  const kind = kindSlug ? PARTY_KINDS.find((each) => KIND_SLUGS[lang][each] === kindSlug) : undefined
  const theme = themeSlug ? termBySlug(site.themes, lang, themeSlug) : undefined
  const page = number === undefined ? 1 : /^[1-9]\d{0,3}$/.test(number) ? Number(number) : undefined
  const isWrong = (kindSlug && !kind) || (themeSlug && !theme) || (country && !/^[A-Z]{2}$/.test(country))
  if (isWrong || page === undefined || page > LAST_PAGE) return undefined
  return { lang, kind, theme, country, page }
}

/** The one address of a list of parties. */
export function pathOfPartyListing(site: Site, { lang, kind, theme, country, page }: PartyListing): string {
  const query = new URLSearchParams()
  if (kind) query.set(PARTY_PARAMS[lang].kind, KIND_SLUGS[lang][kind])
  if (theme) query.set(PARAMS[lang].theme, slugOfTerm(site, theme, lang))
  if (country) query.set(PARTY_PARAMS[lang].country, country)
  if (page > 1) query.set(PARAMS[lang].page, String(page))
  const path = pathOfSection(lang, 'party')
  return query.size > 0 ? `${path}?${query}` : path
}
