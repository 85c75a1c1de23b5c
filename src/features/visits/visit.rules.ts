import type { Setting } from '#src/features/settings/index.ts'
import type { DaySpan, VisitWish } from './visit.model.ts'

/** What the city has said about visits. */
export type VisitRules = Setting<'visits'>

/** What a wish can be at odds with. */
export const RULES = [
  'length_short',
  'length_long',
  'size_least',
  'size_most',
  'topic',
  'recent',
  'lang',
  'hours',
  'notice',
  'weekday',
  'closed',
] as const
export type RuleKey = (typeof RULES)[number]

/** One rule that says no: the key and the figures, so that it can be told in any language, and later as it was then. */
export interface Verdict {
  readonly rule: RuleKey
  /** Which of the wishes for days it is about, from 1; undefined when it is about all of the visit. */
  readonly wish?: number
  /** What was asked for, what the rule allows, and what is possible instead: numbers, hours, days or keys. */
  readonly asked?: number | string
  readonly allowed?: number | string
  readonly instead?: number | string
}

/** What is known beside the wish itself. */
export interface Memory {
  readonly today: Temporal.PlainDate
  /** The topics that guests can choose now. */
  readonly offeredTopicIds: readonly string[]
  /** When the same body was here, and on what. */
  readonly earlier: readonly { readonly on: Temporal.PlainDate; readonly topicIds: readonly string[] }[]
}

type Judged = Pick<VisitWish, 'topicIds' | 'size' | 'langs' | 'wishes' | 'hours' | 'at'>

/** Judges a wish by the rules: every rule that says no, with what is possible instead. Nothing when all is well. */
export function judgeWish(wish: Judged, rules: VisitRules, memory: Memory): Verdict[] {
  return [
    ...judgeVisit(wish, rules, memory),
    ...wish.wishes.flatMap((span, index) =>
      judgeDays(span, wish, rules, memory).map((verdict) => ({ ...verdict, wish: index + 1 })),
    ),
  ]
}

/** Says whether a wish can be met as it stands: nothing is against the visit, and at least one of its dates is possible. */
export function isWithinRules(verdicts: readonly Verdict[], wishes: number): boolean {
  if (verdicts.some((verdict) => verdict.wish === undefined)) return false
  return wishes === 0 || new Set(verdicts.map((verdict) => verdict.wish)).size < wishes
}

function judgeVisit(wish: Judged, rules: VisitRules, { offeredTopicIds, earlier, today }: Memory): Verdict[] {
  const { size, hours, topicIds, langs } = wish
  const verdicts: Verdict[] = []
  if (hours !== undefined && hours < rules.shortestHours)
    verdicts.push({ rule: 'length_short', asked: hours, allowed: rules.shortestHours })
  if (size < rules.leastGuests) verdicts.push({ rule: 'size_least', asked: size, allowed: rules.leastGuests })
  if (size > rules.mostGuests)
    verdicts.push({
      rule: 'size_most',
      asked: size,
      allowed: rules.mostGuests,
      instead: Math.ceil(size / rules.mostGuests),
    })
  if (!topicIds.some((id) => offeredTopicIds.includes(id))) verdicts.push({ rule: 'topic' })
  const again = againFrom(topicIds, earlier, rules.monthsBetween)
  const first = wish.wishes.map(({ from }) => from).sort(Temporal.PlainDate.compare)[0] ?? today
  if (again && Temporal.PlainDate.compare(first, again) < 0)
    verdicts.push({ rule: 'recent', allowed: rules.monthsBetween, instead: again.toString() })
  if (!langs.some((lang) => rules.langs.includes(lang)))
    verdicts.push({ rule: 'lang', asked: langs.join(' '), allowed: rules.langs.join(' ') })
  const late = hoursOf(wish)
  if (late && (late.from < rules.opens || late.to > rules.closes))
    verdicts.push({ rule: 'hours', asked: `${late.from} ${late.to}`, allowed: `${rules.opens} ${rules.closes}` })
  return verdicts
}

// The first day on which the same body may come again on one of the topics.
function againFrom(
  topicIds: readonly string[],
  earlier: Memory['earlier'],
  months: number,
): Temporal.PlainDate | undefined {
  if (months === 0) return undefined
  const latest = earlier
    .filter((visit) => visit.topicIds.some((id) => topicIds.includes(id)))
    .map(({ on }) => on)
    .sort(Temporal.PlainDate.compare)
    .at(-1)
  return latest?.add({ months })
}

// As texts that compare like the hours they stand for; an end after midnight comes after every end of a day.
function hoursOf({ at, hours }: Judged): { from: string; to: string } | undefined {
  if (!at || hours === undefined) return undefined
  const minutes = at.hour * 60 + at.minute + Math.round(hours * 60)
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    from: at.toString({ smallestUnit: 'minute' }),
    to: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  }
}

function judgeDays(span: DaySpan, { hours }: Judged, rules: VisitRules, { today }: Memory): Verdict[] {
  const verdicts: Verdict[] = []
  const days = span.from.until(span.to).days + 1
  const earliest = today.add({ days: rules.noticeDays })
  const next = nextDay(rules, earliest, span.from)?.toString()
  const instead = next === undefined ? {} : { instead: next }
  // A visit of some hours is on one day of the span.
  if (hours === undefined && days > rules.longestDays)
    verdicts.push({ rule: 'length_long', asked: days, allowed: rules.longestDays })
  if (Temporal.PlainDate.compare(span.from, earliest) < 0)
    verdicts.push({ rule: 'notice', asked: span.from.toString(), allowed: rules.noticeDays, ...instead })
  const wanted = Array.from({ length: Math.min(days, 100) }, (_, index) => span.from.add({ days: index }))
  const impossible = wanted.filter((day) => !rules.weekdays.includes(day.dayOfWeek))
  if (impossible[0] && (hours === undefined || impossible.length === wanted.length))
    verdicts.push({ rule: 'weekday', asked: impossible[0].toString(), ...instead })
  const closed = rules.closed.find(({ from, to }) => span.from.toString() <= to && span.to.toString() >= from)
  const isAllClosed = closed && span.from.toString() >= closed.from && span.to.toString() <= closed.to
  if (closed && (hours === undefined || isAllClosed))
    verdicts.push({ rule: 'closed', asked: closed.from, allowed: closed.to, ...instead })
  return verdicts
}

const FARTHEST = 730

/** The first day from a wished one on that is far enough ahead, of a weekday with visits, and not in a closed week. */
function nextDay(rules: VisitRules, earliest: Temporal.PlainDate, wished: Temporal.PlainDate) {
  const start = Temporal.PlainDate.compare(wished, earliest) < 0 ? earliest : wished
  for (let ahead = 0; ahead < FARTHEST; ahead += 1) {
    const day = start.add({ days: ahead })
    const isClosed = rules.closed.some(({ from, to }) => day.toString() >= from && day.toString() <= to)
    if (rules.weekdays.includes(day.dayOfWeek) && !isClosed) return day
  }
  return undefined
}
