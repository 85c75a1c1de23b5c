/** When somebody last said that what is kept of them is right, and what they were sent since. */
export interface Asked {
  readonly confirmedOn: Temporal.PlainDate
  readonly askedOn: Temporal.PlainDate | undefined
  readonly remindedOn: Temporal.PlainDate | undefined
  readonly toldOn: Temporal.PlainDate | undefined
}

/** How often is asked, after how many days reminded, and after how many months without an answer it lapses. */
export interface YearlyRules {
  readonly askMonths: number
  readonly remindDays: number
  readonly lapseMonths: number
}

/** Days between the mail that says that something will lapse, and the day on which it does. */
export const NOTICE_DAYS = 30

export type YearlyStep = 'ask' | 'remind' | 'tell' | 'lapse'

/** What is due on a day: one thing at a time, and nothing lapses before its mail has been out for its days. */
export function yearlyStep(asked: Asked, rules: YearlyRules, today: Temporal.PlainDate): YearlyStep | undefined {
  const { confirmedOn, askedOn, remindedOn, toldOn } = asked
  if (!askedOn) return isReached(confirmedOn.add({ months: rules.askMonths }), today) ? 'ask' : undefined
  if (!remindedOn) return isReached(askedOn.add({ days: rules.remindDays }), today) ? 'remind' : undefined
  const lapses = confirmedOn.add({ months: rules.lapseMonths })
  if (!toldOn) return isReached(lapses.subtract({ days: NOTICE_DAYS }), today) ? 'tell' : undefined
  return isReached(lapses, today) && isReached(toldOn.add({ days: NOTICE_DAYS }), today) ? 'lapse' : undefined
}

/** Says whether somebody who was asked and reminded has still not answered. */
export const isUnconfirmed = ({ remindedOn }: Pick<Asked, 'remindedOn'>) => remindedOn !== undefined

const isReached = (day: Temporal.PlainDate, today: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) <= 0
