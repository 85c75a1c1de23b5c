import type { Typed, VisitWish } from '#src/features/visits/index.ts'
import { findCountry } from '#src/platform/i18n/countries.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { placeLocalTime } from '#src/platform/time/local-time.ts'
import { readTypedDate } from '#src/platform/time/typed-date.ts'
import type { FieldName, ProblemKey } from './ask.texts.ts'

/** A choice of the topics that is none of the catalogue: what it is stands in the purpose. */
export const OTHER_TOPIC = 'other'

/** What a wish is read with. */
export interface AskedOf {
  readonly langs: readonly Lang[]
  readonly topicIds: readonly string[]
  readonly timeZone: string
  readonly today: Temporal.PlainDate
}

/** A wish that can be sent, or what is wrong with which field. */
export interface WishReading {
  readonly wish: VisitWish
  readonly problems: ReadonlyMap<FieldName, ProblemKey>
}

const LONGEST_LINE = 200
const LONGEST_TEXT = 4_000
/** More than anybody is let say is kept all the same, so that they can shorten it themselves. */
const KEPT_LINE = 1_000
const KEPT_TEXT = 20_000
const TEXTS: readonly FieldName[] = ['purpose', 'meets', 'accessibility', 'budget', 'exception']
const MOST_GUESTS = 1_000
const FARTHEST_MONTHS = 24

/** What was typed into a field, without what a text from outside must not have in it. */
export function cleanField(name: FieldName, values: readonly string[]): string[] {
  return TEXTS.includes(name)
    ? values.slice(0, 1).map((value) => cleanLines(value, KEPT_TEXT))
    : values.slice(0, 100).map((value) => cleanLine(value, KEPT_LINE))
}

/** Reads a wish from what was typed. Where something is wrong, the wish holds what could be read. */
export function readWish(typed: Typed, of: AskedOf): WishReading {
  const problems = new Map<FieldName, ProblemKey>()
  const refuse = (name: FieldName, problem: ProblemKey) => {
    if (!problems.has(name)) problems.set(name, problem)
  }
  const all = (name: FieldName) => typed[name] ?? []
  const text = (name: FieldName, isNeeded = false): string => {
    const value = all(name)[0] ?? ''
    if (value === '' && isNeeded) refuse(name, 'missing')
    if (value.length > (TEXTS.includes(name) ? LONGEST_TEXT : LONGEST_LINE)) refuse(name, 'too_long')
    return value
  }

  const email = text('email', true)
  if (email !== '' && !isMailAddress(email)) refuse('email', 'no_address')
  const country = text('country', true)
  if (country !== '' && findCountry(country) !== country) refuse('country', 'no_country')
  const topics = all('topics')
  if (topics.length === 0) refuse('topics', 'missing')
  const size = readSize(text('size', true))
  if (typeof size === 'string') refuse('size', size)
  const isHours = text('length', true) === 'hours'
  const hours = isHours ? readHours(text('hours', true)) : undefined
  if (Number.isNaN(hours)) refuse('hours', 'no_number')
  const wishes = ([1, 2, 3] as const).flatMap((number) => readSpan(number, text, of.today, refuse))
  if (wishes.length === 0) refuse('from1', 'missing')
  const at = isHours ? readTime(text('begins')) : undefined
  if (at === 'no_time') refuse('begins', at)
  else if (at) {
    for (const { from, to } of wishes)
      for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
        const placed = placeLocalTime(day.toPlainDateTime(at), of.timeZone, '')
        if ('which' in placed) refuse('begins', placed.which === 'never' ? 'time_never' : 'time_twice')
      }
  }
  if (!all('langs').length) refuse('langs', 'missing')

  const lang = text('lang')
  const wish: VisitWish = {
    lang: isLang(lang) && of.langs.includes(lang) ? lang : (of.langs[0] ?? 'en'),
    organisation: text('organisation', true),
    country,
    contact: { name: text('name', true), email, phone: text('phone') || undefined },
    purpose: text('purpose', true),
    meets: text('meets'),
    accessibility: text('accessibility'),
    budget: text('budget'),
    topicIds: of.topicIds.filter((id) => topics.includes(id)),
    size: typeof size === 'number' ? size : 1,
    langs: all('langs').filter(isLang),
    wishes,
    hours: hours === undefined || Number.isNaN(hours) ? undefined : hours,
    at: typeof at === 'string' ? undefined : at,
    exception: text('exception'),
  }
  return { wish, problems }
}

function readSize(written: string): number | ProblemKey {
  if (written === '') return 'missing'
  if (!/^\d{1,6}$/.test(written) || Number(written) === 0) return 'no_number'
  return Number(written) > MOST_GUESTS ? 'too_many' : Number(written)
}

function readHours(written: string): number | undefined {
  if (written === '') return undefined
  const hours = /^\d{1,2}([.,]\d{1,2})?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN
  return hours > 0 && hours <= 24 ? hours : Number.NaN
}

function readTime(written: string): Temporal.PlainTime | 'no_time' | undefined {
  if (written === '') return undefined
  const [, hour, minute] = /^(\d{1,2})[:.](\d\d)$/.exec(written) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return 'no_time'
  return Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) })
}

function readSpan(
  number: 1 | 2 | 3,
  text: (name: FieldName) => string,
  today: Temporal.PlainDate,
  refuse: (name: FieldName, problem: ProblemKey) => void,
): { from: Temporal.PlainDate; to: Temporal.PlainDate }[] {
  const [first, last] = [`from${number}`, `to${number}`] as const
  const day = (name: FieldName): Temporal.PlainDate | undefined => {
    const written = text(name)
    if (written === '') return undefined
    const read = readTypedDate(written)
    if (read?.precision !== 'day') refuse(name, 'no_date')
    else if (Temporal.PlainDate.compare(read.date, today) < 0) refuse(name, 'past')
    else if (Temporal.PlainDate.compare(read.date, today.add({ months: FARTHEST_MONTHS })) > 0) refuse(name, 'far')
    else return read.date
    return undefined
  }
  const from = day(first)
  const to = day(last)
  if (!from) {
    if (to) refuse(first, 'missing')
    return []
  }
  if (to && Temporal.PlainDate.compare(to, from) < 0) refuse(last, 'order')
  return [{ from, to: to && Temporal.PlainDate.compare(to, from) > 0 ? to : from }]
}
