import { ANY_LANG, type EntryName, type NameKind } from '#src/features/entries/index.ts'
import type { Place } from '#src/features/parties/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { findCountry } from '#src/platform/i18n/countries.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import type { TableRow } from '#src/platform/tabular/table.ts'
import { parseMonthDay } from '#src/platform/time/month-day.ts'
import { type PartialDate, parsePartialDate } from '#src/platform/time/partial-date.ts'
import type { RowProblem } from './import.model.ts'

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LANG_OF_NAME = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=(.+)$/s

/** Reads the cells of one row as what they mean. What cannot be read is undefined, and stands among the problems. */
export class RowReader {
  readonly problems: RowProblem[] = []
  readonly #row: TableRow

  constructor(row: TableRow) {
    this.#row = row
    this.problems.push(...row.problems)
  }

  /** Notes that something is wrong with a cell. */
  refuse(column: string, message: string): undefined {
    this.problems.push({ column, message })
    return undefined
  }

  text(column: string): string | undefined {
    return this.#row.cells[column]?.trim() || undefined
  }

  needed(column: string): string {
    const text = this.text(column)
    if (text === undefined) this.refuse(column, 'This cell must not be empty.')
    return text ?? ''
  }

  /** A key of our own: lower-case words joined by hyphens. */
  key(column: string): string {
    const key = this.needed(column)
    if (key && !KEY.test(key)) this.refuse(column, `“${key}” is no key: write lower-case words joined by hyphens.`)
    return key
  }

  list(column: string): string[] {
    return (this.text(column) ?? '').split(';').flatMap((part) => part.trim() || [])
  }

  oneOf<Value extends string>(column: string, values: readonly Value[]): Value | undefined {
    const text = this.text(column)
    const found = values.find((value) => value === text)
    if (text !== undefined && !found) this.refuse(column, `“${text}” must be one of ${values.join(', ')}.`)
    return found
  }

  /** `yes` or `no`; what is empty is neither. */
  truth(column: string): boolean | undefined {
    const found = this.oneOf(column, ['yes', 'no'])
    return found && found === 'yes'
  }

  number(column: string, range: { min: number; max: number } = { min: 0, max: Number.MAX_SAFE_INTEGER }) {
    const text = this.text(column)
    if (text === undefined) return undefined
    const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    if (value >= range.min && value <= range.max) return value
    return this.refuse(column, `“${text}” must be a number from ${range.min} to ${range.max}, like 59.67.`)
  }

  date(column: string): PartialDate | undefined {
    const text = this.text(column)
    const date = text === undefined ? undefined : parsePartialDate(text)
    if (text !== undefined && !date) {
      this.refuse(column, `“${text}” is no day, month or year that exists, like 2016-03-14, 2016-03 or 2016.`)
    }
    return date
  }

  day(column: string): Temporal.PlainDate | undefined {
    const date = this.date(column)
    if (date && date.precision !== 'day') this.refuse(column, 'This must be a whole day, like 2016-03-14.')
    return date?.date
  }

  /** A day of every year, like 01-31. */
  monthDay(column: string): string | undefined {
    const text = this.text(column)
    const day = text === undefined ? undefined : parseMonthDay(text)
    if (text !== undefined && !day) this.refuse(column, `“${text}” is no day of a year, month first, like 01-31.`)
    return day
  }

  /** A local time, like 2022-06-08T09:00. */
  time(column: string): Temporal.PlainDateTime | undefined {
    const text = this.text(column)
    if (text === undefined) return undefined
    try {
      if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(text)) {
        return Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' })
      }
    } catch {
      // Falls through to the one message.
    }
    return this.refuse(column, `“${text}” is no time that exists, like 2022-06-08T09:00.`)
  }

  zone(column: string): string | undefined {
    const text = this.text(column)
    try {
      if (text) Temporal.Now.zonedDateTimeISO(text)
      return text
    } catch {
      return this.refuse(column, `“${text}” is no time zone, like Europe/Helsinki.`)
    }
  }

  country(column: string): string | undefined {
    const text = this.text(column)
    const code = text === undefined ? undefined : findCountry(text)
    if (text !== undefined && !code) this.refuse(column, `“${text}” is no country that is known here.`)
    return code
  }

  place(latitude: string, longitude: string): Place | undefined {
    const north = this.number(latitude, { min: -90, max: 90 })
    const east = this.number(longitude, { min: -180, max: 180 })
    if (north !== undefined && east !== undefined) return { latitude: north, longitude: east }
    for (const [column, other] of [
      [latitude, longitude],
      [longitude, latitude],
    ] as const) {
      if (!this.text(column) && this.text(other)) this.refuse(column, `${latitude} and ${longitude} come together.`)
    }
    return undefined
  }

  address(column: string): string | undefined {
    const text = this.text(column)
    if (text === undefined) return undefined
    const url = URL.parse(text)
    if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return text
    return this.refuse(column, `“${text}” is no address that starts with https:// or http://.`)
  }

  wikidata(column: string): string | undefined {
    const text = this.text(column)
    if (text !== undefined && !/^Q[1-9]\d*$/.test(text)) {
      return this.refuse(column, `“${text}” is no Wikidata id, like Q47034.`)
    }
    return text
  }

  currency(column: string): string | undefined {
    const text = this.text(column)
    if (text !== undefined && !/^[A-Z]{3}$/.test(text)) {
      return this.refuse(column, `“${text}” is no currency (ISO 4217), like EUR.`)
    }
    return text
  }

  /** A label in the languages that have a column for it: `note:sv`, `note:fi`. */
  labels(name: string): Labels {
    return Object.fromEntries(LANGS.flatMap((lang) => this.#pair(lang, `${name}:${lang}`)))
  }

  /** The names of a party or an activity: `name`, `name:fi`, `variants`, `former`. */
  names(): EntryName[] {
    const names: EntryName[] = []
    const add = (lang: string, name: string, kind: NameKind) => names.push({ lang, name, kind })
    const anywhere = this.text('name')
    if (anywhere) add(ANY_LANG, anywhere, 'name')
    for (const column of Object.keys(this.#row.cells)) {
      const name = column.startsWith('name:') && this.text(column)
      if (name) add(column.slice('name:'.length), name, 'name')
    }
    for (const [column, kind] of [
      ['variants', 'variant'],
      ['former', 'former'],
    ] as const) {
      for (const written of this.list(column)) {
        const [, lang = ANY_LANG, name = written] = LANG_OF_NAME.exec(written) ?? []
        add(lang, name, kind)
      }
    }
    if (names.length === 0) this.refuse('name', 'It needs a name.')
    return names
  }

  #pair(key: string, column: string): [string, string][] {
    const text = this.text(column)
    return text === undefined ? [] : [[key, text]]
  }
}
