import { type PartialDate, parsePartialDate } from './partial-date.ts'

const DAY_MONTH_YEAR = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})$/
const MONTH_YEAR = /^(\d{1,2})\s*[./]\s*(\d{4})$/

/**
 * Reads a date as people type it: `2016`, `2016-03`, `2016-03-14`, and as it is written in Finland, `14.3.2016`, `3/2016`
 * or `3.2016`. Undefined for anything else, also for days that do not exist.
 */
export function readTypedDate(text: string): PartialDate | undefined {
  const typed = text.trim()
  const whole = DAY_MONTH_YEAR.exec(typed)
  if (whole) return parsePartialDate(`${whole[3]}-${two(whole[2])}-${two(whole[1])}`)
  const month = MONTH_YEAR.exec(typed)
  if (month) return parsePartialDate(`${month[2]}-${two(month[1])}`)
  return parsePartialDate(typed)
}

const two = (digits = '') => digits.padStart(2, '0')
