import type { Place } from '#src/features/parties/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { Money } from '#src/features/ties/index.ts'
import { webAddress } from '#src/platform/http/web-address.ts'
import { findCountry } from '#src/platform/i18n/countries.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { readTypedMonthDay } from '#src/platform/time/month-day.ts'
import type { PartialDate } from '#src/platform/time/partial-date.ts'
import { readTypedDate } from '#src/platform/time/typed-date.ts'

/** What was typed into a form: the values of each field, in their order. */
export type Values = Readonly<Record<string, readonly string[]>>

/** What can be wrong with a field. */
export type Problem =
  | 'missing'
  | 'not_one'
  | 'number'
  | 'degrees'
  | 'together'
  | 'date'
  | 'day'
  | 'month_day'
  | 'order'
  | 'precision'
  | 'begin'
  | 'address'
  | 'wikidata'
  | 'currency'
  | 'country'
  | 'lang'
  | 'twice'
  | 'name'
  | 'zone'
  | 'time'
  | 'never'
  | 'hour_twice'
  | 'own_part'
  | 'unknown_party'
  | 'second_own'
  | 'taken'

/** Reads the fields of a form as what they mean. What cannot be read is undefined, and stands among the problems. */
export class FormReader {
  readonly problems = new Map<string, Problem>()
  readonly values: Values

  constructor(values: Values) {
    this.values = values
  }

  /** Notes that something is wrong with a field; what was noted first stays. */
  refuse(field: string, problem: Problem): undefined {
    if (!this.problems.has(field)) this.problems.set(field, problem)
    return undefined
  }

  all(field: string): readonly string[] {
    return this.values[field] ?? []
  }

  text(field: string, at = 0): string | undefined {
    return this.values[field]?.[at]?.trim() || undefined
  }

  needed(field: string): string {
    return this.text(field) ?? this.refuse(field, 'missing') ?? ''
  }

  oneOf<Value extends string>(field: string, values: readonly Value[], text = this.text(field)): Value | undefined {
    const found = values.find((value) => value === text)
    return text !== undefined && !found ? this.refuse(field, 'not_one') : found
  }

  /** One of some values, where a form without it says nothing. */
  neededOneOf<Value extends string>(field: string, values: readonly [Value, ...Value[]]): Value {
    if (this.text(field) === undefined) this.refuse(field, 'missing')
    return this.oneOf(field, values) ?? values[0]
  }

  /** A number as people type it: `1 300 000,50`. `name` is where it is told when it is none. */
  number(name: string, text = this.text(name), { min = 0, max = Number.MAX_SAFE_INTEGER } = {}): number | undefined {
    if (text === undefined) return undefined
    const plain = text.replaceAll(/[\s\u00a0\u202f']/g, '').replace(',', '.')
    const value = /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
    return value >= min && value <= max ? value : this.refuse(name, 'number')
  }

  date(name: string, text = this.text(name)): PartialDate | undefined {
    const date = text === undefined ? undefined : readTypedDate(text)
    return text !== undefined && !date ? this.refuse(name, 'date') : date
  }

  day(name: string): Temporal.PlainDate | undefined {
    const date = this.date(name)
    return date && date.precision !== 'day' ? this.refuse(name, 'day') : date?.date
  }

  /** A day of every year. */
  monthDay(name: string): string | undefined {
    const text = this.text(name)
    const day = text === undefined ? undefined : readTypedMonthDay(text)
    return text !== undefined && !day ? this.refuse(name, 'month_day') : day
  }

  address(name: string, text = this.text(name)): string | undefined {
    return text !== undefined && !(webAddress(text) && URL.canParse(text)) ? this.refuse(name, 'address') : text
  }

  wikidata(name: string): string | undefined {
    const text = this.text(name)
    return text !== undefined && !/^Q[1-9]\d*$/.test(text) ? this.refuse(name, 'wikidata') : text
  }

  country(name: string): string | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : (findCountry(text) ?? this.refuse(name, 'country'))
  }

  money(amountName: string, currencyName: string, at?: number): Money | undefined {
    const named = (name: string) => (at === undefined ? name : `${name}.${at}`)
    const amount = this.number(named(amountName), this.text(amountName, at))
    const currency = this.text(currencyName, at)?.toUpperCase()
    if (amount === undefined) return undefined
    if (!currency || !/^[A-Z]{3}$/.test(currency)) return this.refuse(named(currencyName), 'currency')
    return { amount, currency }
  }

  place(): Place | undefined {
    const degrees = (name: string, most: number) => {
      const value = this.number(name, this.text(name), { min: -most, max: most })
      if (this.problems.get(name) === 'number') this.problems.set(name, 'degrees')
      return value
    }
    const [latitude, longitude] = [degrees('latitude', 90), degrees('longitude', 180)]
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude }
    if (latitude !== undefined && !this.text('longitude')) this.refuse('longitude', 'together')
    if (longitude !== undefined && !this.text('latitude')) this.refuse('latitude', 'together')
    return undefined
  }

  /** Words in the languages of a field: `notes.sv`, `notes.fi`; with `at` those of one row of several. */
  labels(name: string, at?: number): Labels {
    return Object.fromEntries(
      LANGS.flatMap((lang) => {
        const text = this.text(`${name}.${lang}`, at)
        return text === undefined ? [] : [[lang, text]]
      }),
    )
  }

  /** The numbers of the rows of a list whose items have these fields. */
  rows(...fields: readonly string[]): number[] {
    const length = Math.max(0, ...fields.map((field) => this.all(field).length))
    return Array.from({ length }, (_, at) => at).filter((at) => fields.some((field) => this.text(field, at)))
  }
}
