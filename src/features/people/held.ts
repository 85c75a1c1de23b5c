import type { Db } from '#src/platform/database/tables.ts'
import { formatDate, formatStamp } from '#src/platform/i18n/formats.ts'
import { type Catalogue, isLang, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import type { Person } from './person.model.ts'
import type { KeptOfPerson, PersonalField, PersonalRoom } from './personal-room.ts'

/** A row that a room keeps of somebody: the table it is from, and its values by column. */
export interface HeldRow {
  readonly table: string
  readonly values: Readonly<Record<string, unknown>>
  /** Where the office sees it. */
  readonly office?: string | undefined
}

/**
 * Makes a room of rows: they are shown by the words of its fields, and taken along as they are. What is no field of a
 * person is not read in the first place.
 */
export function holdRows(
  room: Omit<PersonalRoom, 'collect' | 'take'> & {
    read(means: { db: Db; vault: Vault }, person: Person): Promise<readonly HeldRow[]>
  },
): PersonalRoom {
  const { read, processing, ...rest } = room
  return {
    ...rest,
    processing,
    async collect({ db, vault, lang, timeZone }, person) {
      const rows = await read({ db, vault }, person)
      return rows.flatMap((row): KeptOfPerson[] => {
        const shown = processing.fields
          .filter(({ table }) => table === row.table)
          .flatMap((field) => {
            const value = showField(field, row.values, lang, timeZone)
            return value === '' ? [] : [{ label: field.words[lang], value }]
          })
        return shown.length > 0 ? [{ title: processing.name[lang], office: row.office, rows: shown }] : []
      })
    },
    async take(db, person, { vault }) {
      const rows = await read({ db, vault }, person)
      return Object.fromEntries(
        [...Map.groupBy(rows, ({ table }) => table)].map(([table, held]) => [table, held.map(({ values }) => values)]),
      )
    },
  }
}

function showField(field: PersonalField, values: HeldRow['values'], lang: Lang, timeZone: string): string {
  return field.columns
    .map((column) => values[column])
    .filter((value) => value !== undefined && value !== null)
    .map((value) => (field.show ? (field.show(value, lang) ?? '') : showValue(value, lang, timeZone)))
    .filter((text) => text !== '')
    .join(', ')
}

/** A value of the database as people read it. */
export function showValue(value: unknown, lang: Lang, timeZone: string): string {
  if (value instanceof Temporal.Instant) return formatStamp(lang, value.toZonedDateTimeISO(timeZone))
  if (value instanceof Temporal.PlainDate) return formatDate(lang, { date: value, precision: 'day' })
  if (typeof value === 'boolean') return (value ? YES : NO)[lang]
  if (Array.isArray(value)) return value.map((one) => showValue(one, lang, timeZone)).join(', ')
  return value === null || value === undefined ? '' : String(value)
}

/** The name of a language in place of its code. */
export const showLang = (value: unknown): string | undefined =>
  typeof value === 'string' && isLang(value) ? nameOfLang(value) : String(value ?? '')

const YES: Catalogue<string> = { sv: 'ja', fi: 'kyllä', en: 'yes', ar: 'نعم' }
const NO: Catalogue<string> = { sv: 'nej', fi: 'ei', en: 'no', ar: 'لا' }

/** A word in the four languages of the program, in their order. */
export const inFour = (sv: string, fi: string, en: string, ar: string): Catalogue<string> => ({ sv, fi, en, ar })

/** A word that stands in a catalogue of texts already. */
export const wordOf = <Texts>(texts: Catalogue<Texts>, of: (texts: Texts) => string): Catalogue<string> =>
  inFour(of(texts.sv), of(texts.fi), of(texts.en), of(texts.ar))
