import type { VisitRules } from '#src/features/visits/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { isLang, LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import type { RuleProblem } from './settings.messages.ts'

/** The rules as they stand in their form: every field as text. */
export interface TypedRules {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly problems: ReadonlyMap<string, RuleProblem>
}

/** The rows for closed weeks that are empty, to be filled in. */
const SPARE_ROWS = 2
const NUMBERS = {
  shortestHours: [0.5, 24],
  longestDays: [1, 60],
  noticeDays: [0, 365],
  leastGuests: [1, 1_000],
  mostGuests: [1, 1_000],
  monthsBetween: [0, 240],
  monthsKept: [1, 120],
  'plan.new': [0, 365],
  'plan.considered': [0, 365],
  'plan.offered': [0, 365],
  'plan.done': [0, 365],
} as const
type NumberField = keyof typeof NUMBERS

/** How many rows for closed weeks a form has. */
export const rowsOf = (values: TypedRules['values']) =>
  Math.max(
    SPARE_ROWS,
    ...Object.keys(values).map((name) => (/^closed\.(\d{1,2})\./.exec(name) ? Number(name.split('.')[1]) + 1 : 0)),
  )

/** Writes the rules into their form. */
export function writeRules(rules: VisitRules): TypedRules {
  const { plan } = rules
  const rows = [...rules.closed, ...Array.from({ length: SPARE_ROWS }, () => ({ from: '', to: '', reasons: {} }))]
  const values: Record<string, readonly string[]> = {
    isOpen: rules.isOpen ? ['yes'] : [],
    weekdays: rules.weekdays.map(String),
    opens: [rules.opens],
    closes: [rules.closes],
    langs: rules.langs,
  }
  for (const name of [
    'shortestHours',
    'longestDays',
    'noticeDays',
    'leastGuests',
    'mostGuests',
    'monthsBetween',
    'monthsKept',
  ] as const)
    values[name] = [String(rules[name])]
  for (const stage of ['new', 'considered', 'offered', 'done'] as const) values[`plan.${stage}`] = [String(plan[stage])]
  for (const lang of LANGS) values[`closedNotice.${lang}`] = [rules.closedNotice[lang] ?? '']
  rows.forEach(({ from, to, reasons }, row) => {
    values[`closed.${row}.from`] = [from]
    values[`closed.${row}.to`] = [to]
    for (const lang of LANGS)
      values[`closed.${row}.reason.${lang}`] = [(reasons as Partial<Record<Lang, string>>)[lang] ?? '']
  })
  return { values, problems: new Map() }
}

/** Reads the rules from their form; with what is wrong, when something is. */
export function readRules(form: TypedForm): TypedRules & { readonly rules: VisitRules } {
  const problems = new Map<string, RuleProblem>()
  const number = (name: NumberField) => {
    const written = form.text(name).replace(',', '.')
    const value = /^\d{1,4}(\.\d{1,2})?$/.test(written) ? Number(written) : Number.NaN
    const [least, most] = NUMBERS[name]
    const isGood = value >= least && value <= most && (name === 'shortestHours' || Number.isInteger(value))
    if (!isGood) problems.set(name, 'number')
    return isGood ? value : least
  }
  const hour = (name: 'opens' | 'closes') => {
    const written = form.text(name).replace('.', ':').padStart(5, '0')
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(written)) problems.set(name, 'hour')
    return written
  }
  const labels = (prefix: string) =>
    Object.fromEntries(
      LANGS.flatMap((lang) => {
        const label = cleanLine(form.text(`${prefix}.${lang}`), 300)
        return label ? [[lang, label]] : []
      }),
    )
  const weekdays = form
    .all('weekdays')
    .map(Number)
    .filter((day) => day >= 1 && day <= 7)
  if (weekdays.length === 0) problems.set('weekdays', 'some')
  const langs = form.all('langs').filter(isLang)
  if (langs.length === 0) problems.set('langs', 'some')
  const [opens, closes] = [hour('opens'), hour('closes')]
  if (opens >= closes && !problems.has('closes')) problems.set('closes', 'order')
  const [leastGuests, mostGuests] = [number('leastGuests'), number('mostGuests')]
  if (leastGuests > mostGuests && !problems.has('mostGuests')) problems.set('mostGuests', 'order')
  const closed = Array.from({ length: rowsOf(form.values) }, (_, row) => row).flatMap((row) => {
    const [from, to] = [form.text(`closed.${row}.from`), form.text(`closed.${row}.to`)]
    if (from === '' && to === '') return []
    if (!isDay(from)) problems.set(`closed.${row}.from`, 'date')
    else if (!isDay(to)) problems.set(`closed.${row}.to`, 'date')
    else if (to < from) problems.set(`closed.${row}.to`, 'order')
    return [{ from, to, reasons: labels(`closed.${row}.reason`) }]
  })
  const rules: VisitRules = {
    isOpen: form.all('isOpen').includes('yes'),
    closedNotice: labels('closedNotice'),
    shortestHours: number('shortestHours'),
    longestDays: number('longestDays'),
    weekdays,
    opens,
    closes,
    noticeDays: number('noticeDays'),
    leastGuests,
    mostGuests,
    monthsBetween: number('monthsBetween'),
    langs,
    closed: closed.sort((a, b) => (a.from < b.from ? -1 : 1)),
    monthsKept: number('monthsKept'),
    plan: {
      new: number('plan.new'),
      considered: number('plan.considered'),
      offered: number('plan.offered'),
      done: number('plan.done'),
    },
  }
  return { rules, values: form.values, problems }
}

function isDay(written: string): boolean {
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString() === written
  } catch {
    return false
  }
}
