import type { FactRecord } from '#src/features/facts/index.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { type PartialDate, type Precision, writePartialDate } from '#src/platform/time/partial-date.ts'

/** A date inside a record: there it is text. */
export interface DateJson {
  readonly date: string
  readonly precision: Precision
}

/** A date of a record. */
export function dateOfJson({ date, precision }: DateJson): PartialDate {
  return { date: Temporal.PlainDate.from(date), precision }
}

/** A date of a record as a form has it: `2016-03`. */
export const writeDate = (date: DateJson | undefined): string => (date ? writePartialDate(dateOfJson(date)) : '')

/** A text or a number of a record as a form has it. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The fields of labels of a record: `notes.sv`, `notes.fi`. */
export function labelFields(name: string, labels: unknown): Record<string, string[]> {
  const words = (labels ?? {}) as Record<string, string>
  return Object.fromEntries(LANGS.map((lang) => [`${name}.${lang}`, [words[lang] ?? '']]))
}

/** Facts in the shapes of JSON, as they are written down. */
export const asRecord = (facts: unknown): FactRecord => JSON.parse(JSON.stringify(facts)) as FactRecord
