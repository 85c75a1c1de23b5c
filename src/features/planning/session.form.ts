import { DIETS, SPOKEN_LANGS } from '#src/features/delegation/index.ts'
import {
  hoursOf,
  type Plan,
  SESSION_KINDS,
  type Session,
  type SessionDocument,
  type SessionFacts,
  type SessionKind,
} from '#src/features/programme/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { placeLocalTime, readLocalTime } from '#src/platform/time/local-time.ts'
import { planningTexts } from './planning.messages.ts'

/** The fields of a form as they were typed. */
export type Values = Readonly<Record<string, readonly string[]>>

/** What is wrong with a field. */
export interface Fault {
  readonly name: string
  readonly message: string
}

/** How many documents a form has room for. */
export const DOCUMENTS = 4
const LONGEST_TRAVEL = 600

/** A session as its form shows it. */
export function valuesOf(session: Session): Values {
  const { from, to } = hoursOf(session)
  const time = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' })
  return {
    kind: [session.kind],
    day: [from.toPlainDate().toString()],
    from: [time(from)],
    to: [time(to)],
    // The end of a session that was placed in one of two hours stays in it.
    ...offsetsOf(from, to),
    ...labelValues('title', session.titles),
    ...labelValues('purpose', session.purposes),
    ...labelValues('place', session.places),
    host: [session.hostId ?? ''],
    room: [session.roomId ?? ''],
    latitude: [session.place ? String(session.place.latitude) : ''],
    longitude: [session.place ? String(session.place.longitude) : ''],
    travel: [session.travelMinutes === undefined ? '' : String(session.travelMinutes)],
    speakers: [session.speakers],
    langs: [...session.langs],
    interpreted: [...session.interpreted],
    diets: [...session.diets],
    guests: [...session.guestIds],
    hostNotes: [session.hostNotes],
    ...Object.fromEntries(
      session.documents.slice(0, DOCUMENTS).flatMap(({ labels, url, forHosts }, at) => [
        [`documentLabel${at + 1}`, [Object.values(labels)[0] ?? '']],
        [`documentUrl${at + 1}`, [url]],
        [`documentForHosts${at + 1}`, forHosts ? ['yes'] : []],
      ]),
    ),
  }
}

function offsetsOf(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Values {
  return { offsetFrom: [from.offset], offsetTo: [to.offset] }
}

const labelValues = (name: string, labels: Labels): Values =>
  Object.fromEntries(LANGS.map((lang) => [`${name}.${lang}`, [labels[lang] ?? '']]))

/** Two times that a local one can mean, to choose from. */
export interface TimeChoice {
  readonly field: 'offsetFrom' | 'offsetTo'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

export type ReadSession =
  | { readonly facts: SessionFacts }
  | { readonly faults: readonly Fault[]; readonly choices: readonly TimeChoice[] }

/** Reads a typed session. What cannot be said of it without guessing is asked back. */
export function readSessionForm(
  form: TypedForm,
  known: Pick<Plan, 'hosts' | 'rooms' | 'guests'> & { timeZone: string; lang: OfficeLang },
): ReadSession {
  const texts = planningTexts[known.lang].faults
  const faults: Fault[] = []
  const choices: TimeChoice[] = []
  const refuse = (name: string, message: string) => {
    faults.push({ name, message })
    return undefined
  }
  const day = form.text('day')
  const isDay = readLocalTime(`${day}T00:00`) !== undefined
  if (!isDay) refuse('day', texts.day)
  const timeAt = (name: 'from' | 'to') => {
    const typed = form.text(name)
    const local = readLocalTime(`${isDay ? day : '2000-01-01'}T${typed}`)
    if (!local) return refuse(name, texts.time)
    if (!isDay) return undefined
    const field = name === 'from' ? 'offsetFrom' : 'offsetTo'
    const placed = placeLocalTime(local, known.timeZone, form.text(field))
    if ('at' in placed) return placed.at
    choices.push({
      field,
      choices: placed.choices.map((at) => ({
        value: at.offset,
        label: `${at.toPlainTime().toString({ smallestUnit: 'minute' })} (UTC${at.offset})`,
      })),
    })
    return refuse(field, texts[placed.which](typed))
  }
  const [start, end] = [timeAt('from'), timeAt('to')]
  if (start && end && Temporal.Instant.compare(start, end) >= 0) refuse('to', texts.order)
  const titles = labelsIn(form, 'title', 200)
  const hostId = known.hosts.has(form.text('host')) ? form.text('host') : undefined
  if (Object.keys(titles).length === 0 && !hostId) refuse('title.sv', texts.title)
  const place = placeIn(form, () => refuse('latitude', texts.place))
  const travel = form.text('travel')
  const isTravel = travel === '' || (/^\d{1,3}$/.test(travel) && Number(travel) <= LONGEST_TRAVEL)
  if (!isTravel) refuse('travel', texts.travel)
  const documents = documentsIn(form, known.lang, (name) => refuse(name, texts.document))
  if (faults.length > 0 || !start || !end) return { faults, choices }
  const kind = form.text('kind')
  return {
    facts: {
      kind: (SESSION_KINDS as readonly string[]).includes(kind) ? (kind as SessionKind) : 'meeting',
      start,
      end,
      timeZone: known.timeZone,
      titles,
      purposes: labelsIn(form, 'purpose', 1_000),
      hostNotes: cleanLines(form.text('hostNotes'), 2_000),
      hostId,
      roomId: known.rooms.has(form.text('room')) ? form.text('room') : undefined,
      places: labelsIn(form, 'place', 300),
      place,
      speakers: cleanLine(form.text('speakers'), 500),
      langs: SPOKEN_LANGS.filter((lang) => form.all('langs').includes(lang)),
      interpreted: SPOKEN_LANGS.filter((lang) => form.all('interpreted').includes(lang)),
      diets: DIETS.filter((diet) => form.all('diets').includes(diet)),
      travelMinutes: travel === '' ? undefined : Number(travel),
      guestIds: known.guests.map(({ id }) => id).filter((id) => form.all('guests').includes(id)),
      documents,
    },
  }
}

function labelsIn(form: TypedForm, name: string, most: number): Labels {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const text = cleanLine(form.text(`${name}.${lang}`), most)
      return text ? [[lang, text]] : []
    }),
  )
}

function placeIn(form: TypedForm, refuse: () => undefined) {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => form.text(name).replace(',', '.'))
  if (!latitude && !longitude) return undefined
  const isDegree = (text: string | undefined, most: number) =>
    /^-?\d{1,3}(\.\d{1,8})?$/.test(text ?? '') && Math.abs(Number(text)) <= most
  if (!isDegree(latitude, 90) || !isDegree(longitude, 180)) return refuse()
  return { latitude: Number(latitude), longitude: Number(longitude) }
}

function documentsIn(form: TypedForm, lang: OfficeLang, refuse: (name: string) => undefined): SessionDocument[] {
  return Array.from({ length: DOCUMENTS }, (_, at) => at + 1).flatMap((number) => {
    const url = form.text(`documentUrl${number}`)
    const label = cleanLine(form.text(`documentLabel${number}`), 200)
    if (!url && !label) return []
    // Nothing but pages: a link that runs a script would run it at every guest's.
    if (!/^https?:\/\/\S{1,1000}$/.test(url) || !URL.canParse(url)) {
      refuse(`documentUrl${number}`)
      return []
    }
    const forHosts = form.text(`documentForHosts${number}`) === 'yes'
    return [{ labels: label ? { [lang]: label } : {}, url, forHosts }]
  })
}
