import { type Guest, nameOfGuest } from '#src/features/delegation/index.ts'
import {
  type Clash,
  hoursOf,
  joinIn,
  languagesIn,
  type Other,
  type Plan,
  type Session,
  wordsIn,
} from '#src/features/programme/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { numberOf } from '#src/features/visits/index.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/formats.ts'
import { clock, weekdaysOf } from '#src/platform/i18n/hours.ts'
import { clashTexts } from './clash.messages.ts'
import { dietTexts } from './diet.messages.ts'
import { planningTexts } from './planning.messages.ts'

type Known = Pick<Plan, 'sessions' | 'hosts' | 'rooms'> & { readonly guests: readonly Guest[] }

/** A session as a sentence names it: its title, and when it begins. */
export function nameOfSession(lang: OfficeLang, session: Session, { hosts }: Pick<Plan, 'hosts'>): string {
  const host = hosts.get(session.hostId ?? '')
  const title = wordsIn(session.titles, lang) || (host ? wordsIn(host.names, lang) : '') || planningTexts[lang].untitled
  return planningTexts[lang].session(title, clock(hoursOf(session).from))
}

/** What does not work, as a sentence that names it and says what to do. */
export function sentenceOn(lang: OfficeLang, clash: Clash, known: Known): string {
  const { sessions, hosts, rooms, guests } = known
  const texts = planningTexts[lang]
  const named = (id: string) => {
    const session = sessions.find((one) => one.id === id)
    return session ? nameOfSession(lang, session, known) : texts.untitled
  }
  const otherOf = (other: Other) => ('sessionId' in other ? named(other.sessionId) : texts.otherVisit(numberOf(other)))
  const hostName = 'hostId' in clash ? wordsIn(hosts.get(clash.hostId)?.names ?? {}, lang) : ''
  const roomName = 'roomId' in clash ? wordsIn(rooms.get(clash.roomId)?.names ?? {}, lang) : ''
  const number = (key: string) =>
    key in clash ? ((clash as unknown as Record<string, number | undefined>)[key] ?? 0) : 0
  return clashTexts[lang][clash.kind]({
    session: named(clash.sessionId),
    other: 'other' in clash ? otherOf(clash.other) : 'otherId' in clash ? named(clash.otherId) : '',
    host: hostName,
    room: roomName,
    people: number('people'),
    most: number('most'),
    minutes: number('minutes'),
    needed: number('needed'),
    others: number('others'),
    quota: number('quota'),
    kilometres: clash.kind === 'no_way' && clash.kilometres !== undefined ? formatNumber(lang, clash.kilometres) : '',
    spoken: 'spoken' in clash ? languagesIn(lang, clash.spoken) : '',
    wanted: 'wanted' in clash ? languagesIn(lang, clash.wanted) : '',
    guests: 'guestIds' in clash ? namesOf(lang, guests, clash.guestIds) : '',
    diets:
      clash.kind === 'diet'
        ? joinIn(
            lang,
            clash.missing.map(({ diet, people }) => `${dietTexts[lang][diet]} (${people})`),
          )
        : '',
    weekdays:
      'weekdays' in clash
        ? joinIn(
            lang,
            clash.weekdays.map((day) => weekdaysOf(lang)[day - 1] ?? ''),
          )
        : '',
    opens: 'opens' in clash ? clash.opens : '',
    closes: 'closes' in clash ? clash.closes : '',
    until: clash.kind === 'over_quota' ? formatDate(lang, { date: clash.term.to, precision: 'day' }) : '',
    reason: clash.kind === 'closed' ? wordsIn(clash.reasons, lang) : '',
  })
}

const MOST_NAMES = 5

function namesOf(lang: OfficeLang, guests: readonly Guest[], ids: readonly string[]): string {
  const texts = planningTexts[lang]
  const names = guests.filter(({ id }) => ids.includes(id)).map((guest) => nameOfGuest(guest, texts.unnamedGuest))
  const shown = names.slice(0, MOST_NAMES)
  return names.length > MOST_NAMES
    ? `${shown.join(', ')} ${texts.andMore(names.length - MOST_NAMES)}`
    : joinIn(lang, shown)
}
