import type { Need, NeedName } from '#src/features/needs/index.ts'
import type { Setting } from '#src/features/settings/index.ts'

/** What letters are about. The last two are told of once a week, as one. */
export const REMINDED = [
  'to_review',
  'to_renew',
  'fee_due',
  'inquiry',
  'commitment',
  'stale',
  'broken_link',
] as const satisfies NeedName[]
export type Reminded = (typeof REMINDED)[number]

const WEEKLY: readonly Reminded[] = ['stale', 'broken_link']

export const isWeekly = (name: Reminded) => WEEKLY.includes(name)

/**
 * The keys under which it is kept that somebody was reminded of a thing. The first one says whether they are to be told
 * now; the others are the earlier warnings that this one makes needless.
 */
export function keysOf(
  name: Reminded,
  need: Pick<Need, 'id' | 'on'>,
  { today, rules }: { today: Temporal.PlainDate; rules: Setting<'reminders'> },
): string[] {
  if (isWeekly(name)) return [`${name}:${today.yearOfWeek}-${today.weekOfYear}`]
  if (name === 'fee_due') return [`fee_due:${need.id}:${need.on}`]
  if (!need.on) return []
  // An answer is due within days: told the day before, and once more when it is late.
  if (name === 'inquiry') {
    const isLate = Temporal.PlainDate.compare(need.on, today) < 0
    const isSoon = Temporal.PlainDate.compare(need.on, today.add({ days: 1 })) <= 0
    return [...(isLate ? ['late'] : []), ...(isSoon ? ['soon'] : [])].map(
      (when) => `inquiry:${need.id}:${need.on}:${when}`,
    )
  }
  const left = today.until(need.on, { largestUnit: 'days' }).days
  return rules.reviewDays
    .filter((days) => left <= days)
    .sort((one, other) => one - other)
    .map((days) => `${name}:${need.id}:${need.on}:${days}`)
}
