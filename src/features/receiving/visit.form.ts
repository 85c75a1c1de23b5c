import type { DaySpan } from '#src/features/visits/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { readTypedDate } from '#src/platform/time/typed-date.ts'
import type { visitTexts } from './visit.messages.ts'

export type VisitProblem = keyof (typeof visitTexts)['en']['problems']
export type Problems = Map<string, VisitProblem>

/** A day of a form: undefined when it is empty, or is none and `problems` says so. */
export function readDay(form: TypedForm, name: string, problems: Problems): Temporal.PlainDate | undefined {
  const written = form.text(name)
  if (written === '') return undefined
  const read = readTypedDate(written)
  if (read?.precision === 'day') return read.date
  problems.set(name, 'no_date')
  return undefined
}

/** The days of a form, the last one the first where only that is given. */
export function readDays(form: TypedForm, problems: Problems): DaySpan | undefined {
  const [from, to] = [readDay(form, 'from', problems), readDay(form, 'to', problems)]
  if (!from) {
    if (to) problems.set('from', 'missing')
    return undefined
  }
  if (to && Temporal.PlainDate.compare(to, from) < 0) problems.set('to', 'order')
  return { from, to: to ?? from }
}

/** The version of the visit that whoever sends the form has seen. */
export const versionIn = (form: TypedForm) =>
  /^\d{1,9}$/.test(form.text('version')) ? Number(form.text('version')) : -1

/** What was typed, each field as text. */
export const typedIn = (form: TypedForm): Record<string, string> =>
  Object.fromEntries(Object.entries(form.values).map(([name, [value = '']]) => [name, value]))
