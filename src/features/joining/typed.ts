import type { TypedForm } from '#src/platform/http/form.ts'
import { webAddress } from '#src/platform/http/web-address.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import type { ProblemKey } from './joining.texts.ts'

const LONGEST_LINE = 200
// More than anybody is let say comes back all the same, so that they can shorten it themselves.
const KEPT = 20_000

/** What was typed into a form by somebody from outside, with what is wrong in it. */
export interface Typed {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly problems: ReadonlyMap<string, ProblemKey>
  line(name: string, needed?: boolean): string
  lines(name: string, most: number): string
  email(name: string): string
  address(name: string): string | undefined
  number(name: string, bounds: { least: number; most: number }): number | undefined
  /** Of the values that are offered, those that were ticked. */
  some<Value extends string>(name: string, offered: readonly Value[], needed?: boolean): Value[]
  one<Value extends string>(name: string, offered: readonly Value[]): Value | undefined
  refuse(name: string, problem: ProblemKey): void
}

/** Reads a form field by field. What becomes a line stays one line, whatever was sent (CWE-93). */
export function readTyped(form: TypedForm): Typed {
  const problems = new Map<string, ProblemKey>()
  const refuse = (name: string, problem: ProblemKey) => {
    if (!problems.has(name)) problems.set(name, problem)
  }
  const line = (name: string, needed = false) => {
    const value = cleanLine(form.text(name), KEPT)
    if (value === '' && needed) refuse(name, 'missing')
    if (value.length > LONGEST_LINE) refuse(name, 'too_long')
    return value
  }
  return {
    values: form.values,
    problems,
    refuse,
    line,
    lines(name, most) {
      const value = cleanLines(form.text(name), KEPT)
      if (value.length > most) refuse(name, 'too_long')
      return value
    },
    email(name) {
      const value = line(name, true)
      if (value !== '' && !isMailAddress(value)) refuse(name, 'no_address')
      return value
    },
    address(name) {
      const value = line(name)
      if (value === '') return undefined
      const whole = /^[a-z]+:/i.test(value) ? value : `https://${value}`
      const url = webAddress(whole) ? URL.parse(whole) : null
      if (!url?.hostname.includes('.') || url.username || url.password) refuse(name, 'no_website')
      return url?.href
    },
    number(name, { least, most }) {
      const value = line(name)
      if (value === '') return undefined
      const number = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN
      if (!(number >= least && number <= most)) refuse(name, 'no_number')
      return number
    },
    some(name, offered, needed = false) {
      const ticked = form.all(name)
      const found = offered.filter((value) => ticked.includes(value))
      if (needed && found.length === 0) refuse(name, 'missing')
      return found
    },
    one(name, offered) {
      const value = form.text(name)
      const found = offered.find((each) => each === value)
      if (found === undefined) refuse(name, value === '' ? 'missing' : 'not_offered')
      return found
    },
  }
}
