import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatStamp, localeOf } from '#src/platform/i18n/formats.ts'
import { writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import { delegationTexts } from './delegation.messages.ts'
import { guestTexts } from './guest.messages.ts'
import { DIETS, type Guest, nameOfGuest, SPOKEN_LANGS } from './guest.model.ts'

/** The name of a spoken language. */
export function nameOfSpoken(lang: OfficeLang, code: string): string {
  const name = new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(code)
  return name ?? code
}

/** What is added up of a delegation: for the kitchen, the interpreters and the doors. */
export interface Totals {
  readonly diets: readonly { readonly label: string; readonly count: number }[]
  readonly dietNotes: readonly { readonly name: string; readonly note: string }[]
  readonly languages: readonly { readonly label: string; readonly count: number }[]
  readonly needs: readonly { readonly name: string; readonly note: string }[]
}

/** Adds up what a delegation eats, speaks and needs. */
export function totalsOf(lang: OfficeLang, guests: readonly Guest[]): Totals {
  const { noName } = delegationTexts[lang]
  const count = <Key extends string>(
    keys: readonly Key[],
    of: (guest: Guest) => readonly Key[],
    label: (key: Key) => string,
  ) =>
    keys
      .map((key) => ({ label: label(key), count: guests.filter((guest) => of(guest).includes(key)).length }))
      .filter((line) => line.count > 0)
      .sort((a, b) => b.count - a.count)
  const notes = (of: (guest: Guest) => string) =>
    guests.filter((guest) => of(guest) !== '').map((guest) => ({ name: nameOfGuest(guest, noName), note: of(guest) }))
  return {
    diets: count(
      DIETS,
      ({ diets }) => diets,
      (diet) => guestTexts[lang].diets[diet],
    ),
    dietNotes: notes(({ dietNote }) => dietNote),
    languages: count(
      SPOKEN_LANGS,
      ({ speaks }) => speaks,
      (code) => nameOfSpoken(lang, code),
    ),
    needs: notes(({ accessibility }) => accessibility),
  }
}

/** How somebody arrives, in a line. */
export function arrivalOf(lang: OfficeLang, guest: Guest, timeZone: string): string {
  const { modes } = guestTexts[lang]
  const when = guest.arrivesAt && formatStamp(lang, guest.arrivesAt.toZonedDateTimeISO(timeZone))
  return [when, guest.arrivesBy && modes[guest.arrivesBy], guest.arrivalNote].filter(Boolean).join(', ')
}

/** A delegation as a table for a spreadsheet. What only letters need is not in it. */
export function* writeDelegation(lang: OfficeLang, guests: readonly Guest[], timeZone: string): Generator<string> {
  const texts = delegationTexts[lang]
  const { columns, yes, no } = texts
  const said = (answer: boolean | undefined) => (answer === undefined ? texts.notSaid : answer ? yes : no)
  yield writeCsvRow([
    columns.name,
    columns.title,
    columns.organisation,
    columns.country,
    columns.email,
    columns.languages,
    columns.diets,
    guestTexts[lang].fields.dietNote,
    columns.accessibility,
    columns.arrival,
    columns.photo,
    columns.came,
  ])
  for (const guest of guests) {
    yield writeCsvRow([
      guest.name ?? '',
      guest.title,
      guest.organisation,
      guest.country ? formatCountry(lang, guest.country) : '',
      guest.email ?? '',
      guest.speaks.map((code) => nameOfSpoken(lang, code)).join(', '),
      guest.diets.map((diet) => guestTexts[lang].diets[diet]).join(', '),
      guest.dietNote,
      guest.accessibility,
      arrivalOf(lang, guest, timeZone),
      said(guest.photoConsent),
      guest.cameAt ? formatStamp(lang, guest.cameAt.toZonedDateTimeISO(timeZone)) : no,
    ])
  }
}
