import { foldName } from './fold.ts'

// The languages that country names are understood in, beside codes.
const LANGUAGES = ['en', 'sv', 'fi', 'de', 'hu', 'fr', 'nb', 'da', 'et', 'es', 'it', 'ar']

// What the tables of the world write and the CLDR does not: states within a state, official names of the United Nations,
// older names, and mistakes that are common enough to be known. Folded as by foldName.
const ALIASES: Readonly<Record<string, string>> = {
  'bolivia plurinational state of': 'BO',
  'bosnia and hercegovina': 'BA',
  'bosnien herzegowina': 'BA',
  'brunei darussalam': 'BN',
  burma: 'MM',
  'cabo verde': 'CV',
  'cape verde': 'CV',
  'czech republic': 'CZ',
  'democratic people s republic of korea': 'KP',
  'democratic republic of the congo': 'CD',
  'east timor': 'TL',
  elfenbeinkuste: 'CI',
  england: 'GB',
  'federated states of micronesia': 'FM',
  'georgia country': 'GE',
  grece: 'GR',
  'great britain': 'GB',
  grossbritannien: 'GB',
  holland: 'NL',
  'in italy': 'IT',
  'iran islamic republic of': 'IR',
  'ivory coast': 'CI',
  japa: 'JP',
  kazakhstah: 'KZ',
  'lao people s democratic republic': 'LA',
  macedonia: 'MK',
  mazedonien: 'MK',
  'micronesia federated states of': 'FM',
  moldavia: 'MD',
  moldawien: 'MD',
  'netherlands kingdom of the': 'NL',
  'northern cyprus': 'CY',
  'northern ireland': 'GB',
  'palastinensische autonomiebehorde': 'PS',
  palestine: 'PS',
  philipinen: 'PH',
  'republic of ireland': 'IE',
  'republic of korea': 'KR',
  'republic of moldova': 'MD',
  'republik korea': 'KR',
  'russian federation': 'RU',
  scotland: 'GB',
  'slow republik': 'SK',
  'st vincent and the grenadines': 'VC',
  'state of palestine': 'PS',
  surinam: 'SR',
  swaziland: 'SZ',
  'syrian arab republic': 'SY',
  'tschech republik': 'CZ',
  turkey: 'TR',
  uk: 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  'united republic of tanzania': 'TZ',
  'united states of america': 'US',
  'u s a': 'US',
  usa: 'US',
  'venezuela bolivarian republic of': 'VE',
  'viet nam': 'VN',
  wales: 'GB',
  'west bank': 'PS',
}

/**
 * The country (ISO 3166-1 alpha-2, and XK for Kosovo) that somebody wrote: a code, a name in any of a dozen languages,
 * `England, United Kingdom`. Undefined when it could be several (Congo) or none.
 */
export function findCountry(written: string): string | undefined {
  const text = written.trim()
  if (/^[A-Za-z]{2}$/.test(text) && codes().has(text.toUpperCase())) return text.toUpperCase()
  const known = byName()
  const folded = foldCountry(text)
  const direct = known.get(folded) ?? known.get(folded.replace(TITLE, ''))
  if (direct) return direct
  // A part of a country, and then the country.
  const state = text.includes(',') ? text.slice(text.lastIndexOf(',') + 1) : text.replace(/\s*\([^)]*\)$/, '')
  return state === text ? undefined : known.get(foldCountry(state))
}

// Official names: the Kingdom of Morocco, the Islamic Republic of Iran.
const TITLE =
  /^(?:(?:islamic|people s|federal|federative|socialist) )?(?:republic|kingdom|state|principality) of (?:the )?/

const foldCountry = (name: string) =>
  foldName(name.replaceAll('&', ' and '))
    .replace(/^the /, '')
    .replace(/^saint /, 'st ')

let knownCodes: ReadonlySet<string> | undefined
let knownNames: ReadonlyMap<string, string> | undefined

function codes(): ReadonlySet<string> {
  if (knownCodes) return knownCodes
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = letters.flatMap((first) => letters.map((second) => first + second))
  // Without unions, placeholders and countries that are gone: these become another code when made canonical.
  const none = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])
  knownCodes = new Set(
    all.filter(
      (code) => !none.has(code) && english.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code,
    ),
  )
  return knownCodes
}

function byName(): ReadonlyMap<string, string> {
  if (knownNames) return knownNames
  const names = new Map<string, string>()
  for (const lang of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' })
      for (const code of codes()) {
        const name = foldCountry(display.of(code) ?? '')
        // The first language that has a name keeps it: a name of two countries is rarer than it seems.
        if (name && !names.has(name)) names.set(name, code)
      }
    }
  }
  for (const [name, code] of Object.entries(ALIASES)) names.set(name, code)
  for (const name of ['congo', 'kongo', 'korea']) names.delete(name)
  knownNames = names
  return names
}
