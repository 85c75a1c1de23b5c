import {
  HOST_KINDS,
  type Host,
  type HostFacts,
  type HostKind,
  type Room,
  type RoomFacts,
  type Topic,
  type TopicFacts,
} from '#src/features/hosts/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { OFFICE_LANGS } from '#src/features/staff/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import type { HostingTexts } from './hosting.texts.ts'

/** The fields of a form as they were typed. */
export type Values = Readonly<Record<string, readonly string[]>>

/** What is wrong with a field, by its name. */
export type Faults = ReadonlyMap<string, keyof HostingTexts['faults']>

/** What was read from a form: facts to save, or what is wrong. */
export type Read<Facts> = { readonly facts: Facts } | { readonly faults: Faults }

const labelValues = (name: string, labels: Labels): Values =>
  Object.fromEntries(LANGS.map((lang) => [`${name}.${lang}`, [labels[lang] ?? '']]))

/** A host as its form shows it; undefined for a new one. */
export function valuesOfHost(host: Host | undefined): Values {
  if (!host) return { weekdays: ['1', '2', '3', '4', '5'], opens: ['08:00'], closes: ['16:30'], active: ['yes'] }
  const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' })
  return {
    kind: [host.kind],
    ...labelValues('name', host.names),
    ...labelValues('lead', host.leads),
    ...labelValues('address', host.places),
    latitude: [host.place ? String(host.place.latitude) : ''],
    longitude: [host.place ? String(host.place.longitude) : ''],
    topics: host.topicIds,
    langs: host.langs,
    mostGuests: [host.mostGuests === undefined ? '' : String(host.mostGuests)],
    weekdays: host.weekdays.map(String),
    opens: [clock(host.opens)],
    closes: [clock(host.closes)],
    quota: [host.quota === undefined ? '' : String(host.quota)],
    contactName: [host.contact.name],
    email: [host.contact.email],
    phone: [host.contact.phone ?? ''],
    contactLang: [host.contact.lang],
    notes: [host.notes],
    active: host.isActive ? ['yes'] : [],
  }
}

/** Reads a host from its form. */
export function readHostForm(form: TypedForm, topics: readonly Topic[], partyId: string | undefined): Read<HostFacts> {
  const faults = new Map<string, keyof HostingTexts['faults']>()
  const names = labelsIn(form, 'name', 200)
  if (Object.keys(names).length === 0) faults.set('name.sv', 'name')
  const place = placeIn(form)
  if (place === 'wrong') faults.set('latitude', 'place')
  const count = (name: string, least: number, fault: 'count' | 'quota') => {
    const typed = form.text(name)
    if (typed === '') return undefined
    const isGood = /^\d{1,5}$/.test(typed) && Number(typed) >= least
    if (!isGood) faults.set(name, fault)
    return Number(typed)
  }
  const mostGuests = count('mostGuests', 1, 'count')
  const quota = count('quota', 0, 'quota')
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((day) => form.all('weekdays').includes(String(day)))
  if (weekdays.length === 0) faults.set('weekdays', 'weekdays')
  const [opens, closes] = [timeIn(form.text('opens')), timeIn(form.text('closes'))]
  const isOrdered = opens && closes && Temporal.PlainTime.compare(opens, closes) < 0
  if (!isOrdered) faults.set('opens', 'hours')
  const contactName = cleanLine(form.text('contactName'), 200)
  if (contactName === '') faults.set('contactName', 'person')
  const email = form.text('email')
  if (!isMailAddress(email)) faults.set('email', 'email')
  const phone = cleanLine(form.text('phone'), 40)
  if (phone !== '' && !/^\+?[\d ()./-]{5,40}$/.test(phone)) faults.set('phone', 'phone')
  if (faults.size > 0 || !isOrdered || place === 'wrong') return { faults }
  const kind = form.text('kind')
  return {
    facts: {
      kind: (HOST_KINDS as readonly string[]).includes(kind) ? (kind as HostKind) : 'department',
      partyId,
      names,
      leads: labelsIn(form, 'lead', 500),
      places: labelsIn(form, 'address', 300),
      place,
      topicIds: topics.map(({ id }) => id).filter((id) => form.all('topics').includes(id)),
      langs: LANGS.filter((lang) => form.all('langs').includes(lang)),
      mostGuests,
      weekdays,
      opens,
      closes,
      quota,
      contact: {
        name: contactName,
        email,
        phone: phone || undefined,
        lang: OFFICE_LANGS.find((lang) => lang === form.text('contactLang')) ?? 'sv',
      },
      notes: cleanLines(form.text('notes'), 4_000),
      isActive: form.text('active') === 'yes',
    },
  }
}

/** A room as its form shows it. */
export const valuesOfRoom = (room: Room | undefined): Values => ({
  ...labelValues('room', room?.names ?? {}),
  seats: [room ? String(room.seats) : ''],
  active: !room || room.isActive ? ['yes'] : [],
})

/** Reads a room of a host from its form. Where it is stays as it was. */
export function readRoomForm(form: TypedForm, hostId: string, place: Room['place']): Read<RoomFacts> {
  const faults = new Map<string, keyof HostingTexts['faults']>()
  const names = labelsIn(form, 'room', 200)
  if (Object.keys(names).length === 0) faults.set('room.sv', 'name')
  const seats = form.text('seats')
  if (!/^\d{1,5}$/.test(seats) || Number(seats) < 1) faults.set('seats', 'count')
  if (faults.size > 0) return { faults }
  return { facts: { hostId, names, seats: Number(seats), place, isActive: form.text('active') === 'yes' } }
}

/** A topic as its form shows it. */
export const valuesOfTopic = (topic: Topic | undefined): Values => ({
  ...labelValues('name', topic?.names ?? {}),
  ...labelValues('lead', topic?.leads ?? {}),
  offered: !topic || topic.isOffered ? ['yes'] : [],
})

/** Reads a topic from its form. */
export function readTopicForm(form: TypedForm): Read<TopicFacts> {
  const names = labelsIn(form, 'name', 200)
  if (Object.keys(names).length === 0) return { faults: new Map([['name.sv', 'name']]) }
  return { facts: { names, leads: labelsIn(form, 'lead', 1_000), isOffered: form.text('offered') === 'yes' } }
}

/** The version that whoever sends a form has seen. */
export const versionIn = (form: TypedForm) =>
  /^\d{1,9}$/.test(form.text('version')) ? Number(form.text('version')) : 0

function labelsIn(form: TypedForm, name: string, most: number): Labels {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const text = cleanLine(form.text(`${name}.${lang}`), most)
      return text ? [[lang, text]] : []
    }),
  )
}

function placeIn(form: TypedForm): Host['place'] | 'wrong' {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => form.text(name).replace(',', '.'))
  if (!latitude && !longitude) return undefined
  const isDegree = (text: string | undefined, most: number) =>
    /^-?\d{1,3}(\.\d{1,8})?$/.test(text ?? '') && Math.abs(Number(text)) <= most
  if (!isDegree(latitude, 90) || !isDegree(longitude, 180)) return 'wrong'
  return { latitude: Number(latitude), longitude: Number(longitude) }
}

const timeIn = (text: string) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Temporal.PlainTime.from(text) : undefined)
