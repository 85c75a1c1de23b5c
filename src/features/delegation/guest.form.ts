import type { TypedForm } from '#src/platform/http/form.ts'
import { findCountry } from '#src/platform/i18n/countries.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { placeLocalTime, readLocalTime } from '#src/platform/time/local-time.ts'
import { ARRIVAL_MODES, DIETS, type Guest, type GuestAnswers, SPOKEN_LANGS } from './guest.model.ts'
import type { GuestTexts } from './guest.texts.ts'

/** What stands in the fields of a form of a guest, as it was typed or as it is kept. */
export type TypedGuest = Readonly<Record<string, readonly string[]>>

/** The first value of a field. */
export const typedIn = (typed: TypedGuest, name: string) => typed[name]?.[0] ?? ''

/** The longest lines and texts that a guest writes. */
export const MOST = { line: 120, text: 1_000 }
const FAR = 20_000

/** What is wrong with a form, by field. */
export type GuestErrors = Readonly<Record<string, string>>

export type ReadAnswers =
  | { readonly answers: GuestAnswers }
  | { readonly errors: GuestErrors; readonly times?: readonly Temporal.ZonedDateTime[] }

/** What a guest has said, as the fields of the form hold it. */
export function typedOf(guest: Guest, timeZone: string): TypedGuest {
  const arrives = guest.arrivesAt?.toZonedDateTimeISO(timeZone)
  return {
    name: [guest.name ?? ''],
    job_title: [guest.title],
    organisation: [guest.organisation],
    country: [guest.country ?? ''],
    speaks: guest.speaks,
    diets: guest.diets,
    diet_note: [guest.dietNote],
    accessibility: [guest.accessibility],
    arrives_on: [arrives?.toPlainDate().toString() ?? ''],
    arrives_time: [arrives?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? ''],
    arrives_offset: [arrives?.offset ?? ''],
    arrives_by: [guest.arrivesBy ?? ''],
    arrival_note: [guest.arrivalNote],
    photo: [guest.photoConsent === undefined ? '' : guest.photoConsent ? 'yes' : 'no'],
    email: [guest.email ?? ''],
    lang: [guest.lang],
  }
}

/** Reads the first form of a guest: their answers, or what is wrong in words. */
export function readAnswers(form: TypedForm, texts: GuestTexts, timeZone: string): ReadAnswers {
  const errors: Record<string, string> = {}
  const line = lineReader(form, errors, texts)
  const name = line('name', texts.fields.name)
  if (!name && !errors.name) errors.name = texts.errors.missing(texts.fields.name)
  const arrival = readArrival(form, timeZone, texts)
  if ('error' in arrival) errors[arrival.field] = arrival.error
  const country = form.text('country')
  const answers: GuestAnswers = {
    name,
    title: line('job_title', texts.fields.jobTitle),
    organisation: line('organisation', texts.fields.organisation),
    country: /^[A-Z]{2}$/.test(country) && findCountry(country) === country ? country : undefined,
    speaks: SPOKEN_LANGS.filter((lang) => form.all('speaks').includes(lang)),
    diets: DIETS.filter((diet) => form.all('diets').includes(diet)),
    dietNote: area('diet_note', texts.fields.dietNote),
    accessibility: area('accessibility', texts.fields.accessibility),
    arrivesAt: 'at' in arrival ? arrival.at : undefined,
    arrivesBy: ARRIVAL_MODES.find((mode) => mode === form.text('arrives_by')),
    arrivalNote: line('arrival_note', texts.fields.arrivalNote),
    photoConsent: { yes: true, no: false }[form.text('photo')],
  }
  if (Object.keys(errors).length === 0) return { answers }
  return 'times' in arrival ? { errors, times: arrival.times } : { errors }

  function area(field: string, label: string): string {
    const text = cleanLines(form.text(field), FAR)
    if (text.length > MOST.text) errors[field] = texts.errors.tooLong(label, MOST.text)
    return text
  }
}

// What is too long is asked back, not cut: whoever wrote it decides what matters.
function lineReader(form: TypedForm, errors: Record<string, string>, texts: GuestTexts) {
  return (field: string, label: string): string => {
    const text = cleanLine(form.text(field), FAR)
    if (text.length > MOST.line) errors[field] = texts.errors.tooLong(label, MOST.line)
    return text
  }
}

type ReadArrival =
  | { readonly at: Temporal.Instant | undefined }
  | { readonly error: string; readonly field: string; readonly times?: readonly Temporal.ZonedDateTime[] }

function readArrival(form: TypedForm, timeZone: string, { errors }: GuestTexts): ReadArrival {
  const [day, time] = [form.text('arrives_on'), form.text('arrives_time')]
  if (!day) return time ? { field: 'arrives_on', error: errors.timeAlone } : { at: undefined }
  const local = readLocalTime(`${day}T${time || '12:00'}`)
  if (!local) return { field: 'arrives_on', error: errors.dateOfArrival }
  const placed = placeLocalTime(local, timeZone, form.text('arrives_offset'))
  if ('at' in placed) return { at: placed.at }
  return { field: 'arrives_offset', error: errors[placed.which], times: placed.choices }
}

/** Reads the second form: the name as in the passport and the date of birth. */
export function readPassport(
  form: TypedForm,
  texts: GuestTexts,
): { passport: { name: string; bornOn: Temporal.PlainDate } } | { errors: GuestErrors } {
  const errors: Record<string, string> = {}
  const name = lineReader(form, errors, texts)('passport_name', texts.fields.passportName)
  if (!name && !errors.passport_name) errors.passport_name = texts.errors.missing(texts.fields.passportName)
  const bornOn = readDay(form.text('born_on'))
  const isPast = bornOn && Temporal.PlainDate.compare(bornOn, Temporal.Now.plainDateISO()) < 0 && bornOn.year > 1900
  if (!isPast) errors.born_on = texts.errors.bornOn
  return bornOn && Object.keys(errors).length === 0 ? { passport: { name, bornOn } } : { errors }
}

function readDay(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** Reads who is to be added: an address, or a name where there is none. */
export function readNewPerson(
  form: TypedForm,
  texts: GuestTexts,
): { name: string | undefined; email: string | undefined } | { errors: GuestErrors } {
  const errors: Record<string, string> = {}
  const name = lineReader(form, errors, texts)('name', texts.fields.name)
  const email = cleanLine(form.text('email'), 300)
  if (email && !isMailAddress(email)) errors.email = texts.errors.email
  if (!name && !email) errors.name = texts.errors.missing(texts.fields.name)
  if (Object.keys(errors).length > 0) return { errors }
  return { name: name || undefined, email: email || undefined }
}
