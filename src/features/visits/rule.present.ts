import type { Site } from '#src/features/site/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { formatNumber, formatPeriod, localeOf } from '#src/platform/i18n/formats.ts'
import { formatDay } from '#src/platform/i18n/hours.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { ruleTexts } from './rule.messages.ts'
import { RULE_GROUPS, type RuleGroup } from './rule.texts.ts'
import type { RuleKey, Verdict, VisitRules } from './visit.rules.ts'

/** A published rule, ready to be read. */
export interface RuleItem {
  readonly group: RuleGroup
  readonly title: string
  readonly rules: readonly string[]
  readonly reason: string | undefined
}

/** The rules of the city in the words of a language; those that bound nothing are left out. */
export function describeRules(lang: Lang, site: Pick<Site, 'languages'>, rules: VisitRules): RuleItem[] {
  const texts = ruleTexts[lang]
  const sentences: Record<RuleGroup, readonly string[]> = {
    topics: [texts.rules.topics],
    length: [texts.rules.length(texts.hours(rules.shortestHours), texts.days(rules.longestDays))],
    days: [texts.rules.days(namesOfWeekdays(lang, rules.weekdays), hours(rules.opens, rules.closes))],
    closed: rules.closed.map(({ from, to, reasons }) => {
      const span = spanOf(lang, from, to)
      const reason = labelIn(site, reasons, lang)
      return reason ? `${span}: ${reason}` : span
    }),
    notice: rules.noticeDays > 0 ? [texts.rules.notice(texts.days(rules.noticeDays))] : [],
    size: [texts.rules.size(rules.leastGuests, texts.people(rules.mostGuests))],
    langs: [texts.rules.langs(namesOfLangs(lang, rules.langs))],
    recent: rules.monthsBetween > 0 ? [texts.rules.recent(texts.months(rules.monthsBetween))] : [],
  }
  return RULE_GROUPS.filter((group) => sentences[group].length > 0).map((group) => ({
    group,
    title: texts.titles[group],
    rules: sentences[group],
    reason: group === 'closed' ? undefined : texts.reasons[group],
  }))
}

/** A rule that says no, ready to be read. */
export interface VerdictItem {
  readonly rule: RuleKey
  readonly wish: number | undefined
  readonly broken: string
  readonly reason: string | undefined
  readonly instead: string
}

const GROUP_OF: Readonly<Record<RuleKey, RuleGroup>> = {
  length_short: 'length',
  length_long: 'length',
  size_least: 'size',
  size_most: 'size',
  topic: 'topics',
  recent: 'recent',
  lang: 'langs',
  hours: 'days',
  notice: 'notice',
  weekday: 'days',
  closed: 'closed',
}

/** What the rules said, in the words of a language. */
export function describeVerdicts(
  lang: Lang,
  site: Pick<Site, 'languages'>,
  rules: VisitRules,
  verdicts: readonly Verdict[],
): VerdictItem[] {
  const texts = ruleTexts[lang]
  return verdicts.map((verdict) => {
    const { rule, wish } = verdict
    const figures = {
      asked: figureOf(lang, rule, 'asked', verdict.asked),
      allowed: figureOf(lang, rule, 'allowed', verdict.allowed),
      instead: figureOf(lang, rule, 'instead', verdict.instead),
    }
    const group = GROUP_OF[rule]
    const closed = rules.closed.find(({ from, to }) => from === verdict.asked && to === verdict.allowed)
    const reason = group === 'closed' ? closed && labelIn(site, closed.reasons, lang) : texts.reasons[group]
    const broken = capital(lang, texts.broken[rule](figures))
    return {
      rule,
      wish,
      broken: wish === undefined ? broken : `${texts.wish(wish)}: ${broken}`,
      reason: reason || undefined,
      instead: texts.instead[rule](figures),
    }
  })
}

function figureOf(
  lang: Lang,
  rule: RuleKey,
  which: 'asked' | 'allowed' | 'instead',
  value: number | string | undefined,
) {
  const texts = ruleTexts[lang]
  if (value === undefined) return ''
  if (typeof value === 'number') {
    if (rule === 'length_short') return texts.hours(value)
    if (rule === 'length_long' || rule === 'notice') return texts.days(value)
    if (rule === 'recent') return texts.months(value)
    if (rule.startsWith('size') && which !== 'instead') return texts.people(value)
    return formatNumber(lang, value)
  }
  if (rule === 'lang') return value === '' ? texts.noLang : namesOfLangs(lang, value.split(' ').filter(isLang))
  if (rule === 'hours') {
    const [from = '', to = ''] = value.split(' ')
    return hours(from, to)
  }
  return dayOf(lang, value)
}

const capital = (lang: Lang, text: string) => text.charAt(0).toLocaleUpperCase(localeOf(lang)) + text.slice(1)

const hour = (written: string) => written.replace(/^0(?=\d)/, '').replace(':', '.')
const hours = (from: string, to: string) => `${hour(from)}–${hour(to)}`

function dayOf(lang: Lang, written: string): string {
  return formatDay(lang, Temporal.PlainDate.from(written))
}

/** Days from one to another in short. */
export function spanOf(lang: Lang, from: string, to: string): string {
  const [start, end] = [from, to].map((day) => ({ date: Temporal.PlainDate.from(day), precision: 'day' }) as const)
  return formatPeriod(lang, from === to ? { from: start as never } : { from: start as never, to: end as never })
}

/** The names of languages in the words of one of them, as in a sentence. */
export function namesOfLangs(lang: Lang, langs: readonly Lang[]): string {
  const names = new Intl.DisplayNames(localeOf(lang), { type: 'language' })
  return listOf(
    lang,
    langs.map((each) => names.of(each) ?? each),
  )
}

function listOf(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(items)
}

// The fifth of January 1970 was a Monday.
const nameOfWeekday = (lang: Lang, day: number) =>
  new Intl.DateTimeFormat(localeOf(lang), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day))

/** The names of days of the week; three or more in a row as a span. */
export function namesOfWeekdays(lang: Lang, weekdays: readonly number[]): string {
  const days = [...weekdays].sort((a, b) => a - b)
  const [first = 1, last = 7] = [days[0], days.at(-1)]
  if (days.length >= 3 && last - first === days.length - 1)
    return `${nameOfWeekday(lang, first)}–${nameOfWeekday(lang, last)}`
  return listOf(
    lang,
    days.map((day) => nameOfWeekday(lang, day)),
  )
}
