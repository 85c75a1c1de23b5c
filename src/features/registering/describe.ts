import type { Role } from '#src/features/activities/index.ts'
import { ANY_LANG, type EntryName } from '#src/features/entries/index.ts'
import type { FactRecord } from '#src/features/facts/index.ts'
import type { FigureKey, PartyKind, Place } from '#src/features/parties/index.ts'
import { fieldTexts as nameOfIndustry, wordTexts } from '#src/features/register/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { MembershipClass, Money, TieDocument, TieKind } from '#src/features/ties/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatDate, formatMonthDay, formatNumber, formatPeriod } from '#src/platform/i18n/formats.ts'
import { formatHours } from '#src/platform/i18n/hours.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { formatMoney } from '#src/platform/i18n/money.ts'
import { type FieldName, fieldTexts } from './field.messages.ts'
import { formTexts } from './form.messages.ts'
import { type DateJson, dateOfJson } from './record.ts'
import { partsOf, type Shape } from './three-way.ts'
import { wordsOfOffice } from './word.messages.ts'

/** What is needed to tell a record in words. */
export interface Telling {
  readonly lang: OfficeLang
  readonly site: Site
  /** What parties are called, by key. */
  readonly parties: ReadonlyMap<string, string>
  /** What sources are called, by key. */
  readonly sources: ReadonlyMap<string, string>
}

/** What a part of a record is called, and what it says. */
export interface Told {
  readonly label: string
  readonly words: string
  /** The language of the words, where that is not the office's. */
  readonly lang?: string | undefined
}

/** A record in words, part by part. Its key is nobody's business. */
export function tellRecord(telling: Telling, record: FactRecord, shape: Shape): Told[] {
  return [...partsOf(record, shape)]
    .filter(([path]) => path !== 'key' && path !== 'isPublic')
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([path, value]) => tellPart(telling, path, value))
}

// A jsonb column has its keys in an order of its own: here they come as in a form.
const placeOf = (path: string) => FIELDS.indexOf(path.split('/')[0] ?? '')
const FIELDS = Object.keys(fieldTexts.en)

/** One part of a record in words. What is not there is told as such. */
export function tellPart(telling: Telling, path: string, value: unknown): Told {
  const { lang } = telling
  const [field = '', ...rest] = path.split('/')
  const part = rest.join('/')
  const label = labelOf(telling, field as FieldName, part, value)
  if (value === undefined) return { label, words: wordsOfOffice[lang].nothing }
  return { label, words: wordsOf(telling, field as FieldName, value), ...(isLang(part) && { lang: part }) }
}

/** What a language is called in the office. */
export function nameOfLanguage(lang: OfficeLang, code: string): string {
  if (code === ANY_LANG) return formTexts[lang].anyLang
  return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code
}

function labelOf({ lang, ...telling }: Telling, field: FieldName, part: string, value: unknown): string {
  const label = fieldTexts[lang][field] ?? field
  const [first = '', second = ''] = part.split(':')
  if (field === 'names' && !isLang(part)) {
    const kind = formTexts[lang].nameKinds[(first as EntryName['kind']) || 'name']
    return `${capital(kind)} (${nameOfLanguage(lang, second || ANY_LANG)})`
  }
  if (isLang(part)) return formTexts[lang].inLang(label, nameOfLanguage(lang, part))
  if (field === 'figures') {
    const when = (value as { when?: DateJson } | undefined)?.when
    const figure = wordsOfOffice[lang].figures[first as FigureKey]
    return `${figure}, ${when ? formatDate(lang, dateOfJson(when)) : second}`
  }
  if (field === 'roles') return `${wordsOfOffice[lang].roles[first as Role]}: ${telling.parties.get(second) ?? second}`
  return label
}

function wordsOf(telling: Telling, field: FieldName, value: unknown): string {
  const { lang, site } = telling
  const text = String(value)
  if (Object.hasOwn(TELL, field)) return TELL[field as keyof typeof TELL](telling, value)
  if (field === 'audiences' || field === 'themes') {
    const term = site[field].find(({ key }) => key === value)
    return term ? labelIn(site, term.names, lang) : text
  }
  if (typeof value === 'boolean') return value ? wordsOfOffice[lang].yes : wordsOfOffice[lang].no
  return text
}

// biome-ignore lint/suspicious/noExplicitAny: each knows the shape of its own field.
type Tell = (telling: Telling, value: any) => string

const date: Tell = ({ lang }, value: DateJson) => formatDate(lang, dateOfJson(value))
const day: Tell = ({ lang }, value: string) =>
  formatDate(lang, { date: Temporal.PlainDate.from(value), precision: 'day' })
const party: Tell = ({ parties }, key: string) => parties.get(key) ?? key
const source: Tell = ({ sources }, cited: string) => sources.get(cited) ?? cited

const TELL = {
  kind: ({ lang }, kind: string) => nameOfKind(lang, kind),
  names: (_, name: EntryName | string) => (typeof name === 'string' ? name : name.name),
  country: ({ lang }, code: string) => formatCountry(lang, code),
  place: ({ lang }, place: Place) => `${formatDegrees(lang, place.latitude)}; ${formatDegrees(lang, place.longitude)}`,
  partOf: party,
  parties: party,
  field: ({ lang }, section: string) => nameOfIndustry[lang][section] ?? section,
  arrived: date,
  signed: date,
  termUntil: date,
  consentedOn: day,
  reviewOn: day,
  figures: (telling, figure: { value: number; source?: string }) =>
    [formatNumber(telling.lang, figure.value), figure.source && source(telling, figure.source)]
      .filter(Boolean)
      .join(', '),
  source,
  membershipClass: ({ lang }, name: MembershipClass) => wordTexts[lang].membership[name],
  fee: ({ lang }, fee: Money) => formatMoney(lang, fee),
  feeDue: ({ lang }, monthDay: string) => formatMonthDay(lang, monthDay),
  documents: ({ lang, site }, { labels, url, when }: Pick<TieDocument, 'labels' | 'url'> & { when?: DateJson }) =>
    [labelIn(site, labels, lang), when && formatDate(lang, dateOfJson(when)), url].filter(Boolean).join(', '),
  when: ({ lang }, { from, to }: { from: DateJson; to?: DateJson }) =>
    formatPeriod(lang, { from: dateOfJson(from), to: to && dateOfJson(to) }),
  hours: ({ lang }, { start, end, timeZone }: { start: string; end?: string; timeZone: string }) => {
    const at = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
    return `${formatHours(lang, at(start), end ? at(end) : undefined)} (${timeZone})`
  },
  status: ({ lang }, status: string) => formTexts[lang].statuses[status as 'planned'] ?? status,
  roles: ({ lang }, { money }: { money?: Money }) =>
    money ? formatMoney(lang, money) : wordsOfOffice[lang].withoutAmount,
} as const satisfies Partial<Record<FieldName, Tell>>

/** What a kind of party, tie or activity is called. */
export function nameOfKind(lang: OfficeLang, kind: string): string {
  const { party: parties, tie: ties, activity: activities } = wordTexts[lang]
  const names: Readonly<Record<string, string>> = { ...activities, ...ties, ...parties } satisfies Record<
    PartyKind | TieKind,
    string
  >
  return names[kind] ?? ''
}

const formatDegrees = (lang: OfficeLang, degrees: number) =>
  new Intl.NumberFormat(lang === 'en' ? 'en-GB' : `${lang}-FI`, { maximumFractionDigits: 6 }).format(degrees)

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
