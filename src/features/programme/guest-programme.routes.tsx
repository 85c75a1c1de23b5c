import { Hono } from 'hono'
import { type Guest, openGuestLink } from '#src/features/delegation/index.ts'
import {
  answerEndedLink,
  answerUnknownLink,
  type Deps,
  quietFrame,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { numberOf, readVisit, type Visit } from '#src/features/visits/index.ts'
import { CALENDAR_TYPE, writeCalendar } from '#src/platform/calendar/write-calendar.ts'
import { clock, formatDay, nameOfZone } from '#src/platform/i18n/hours.ts'
import { isLang, LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { calendarOf } from './calendar.ts'
import { programmeTexts } from './programme.messages.ts'
import { ProgrammePage } from './programme.view.tsx'
import { readCalendarSource, readKnown } from './reader.reads.ts'
import { isMixed, type ProgrammeItem, programmeIn, whatIsNext } from './reader-programme.ts'
import { readSessions, readVisitCall } from './session.reads.ts'
import { type Contact, TodayPage } from './today.view.tsx'

/** The programme of each guest, behind the link of theirs: whole, for a phone, and as a calendar. */
export function guestProgrammeRoutes(deps: Deps) {
  const { db, origin } = deps
  return new Hono<ReaderEnv>()
    .get('/guest/:secret/programme', (c) =>
      withGuest(c, deps, async ({ guest, visit, lang, path }) => {
        const reader = { kind: 'guest', id: guest.id } as const
        const days = programmeIn(
          lang,
          isOff(visit) ? [] : await readSessions(db, visit.id),
          reader,
          await readKnown(db),
        )
        const texts = programmeTexts[lang]
        const title = texts.personal(guest.name ?? visit.organisation)
        const page = (
          <ProgrammePage
            frame={quietFrame(deps, c.var.site, lang, { title, hasProgramme: true })}
            lang={lang}
            texts={texts}
            title={title}
            lines={linesOf(c, visit, lang)}
            notices={noticesOf(visit, lang, isMixed(days))}
            days={days}
            calendar={`${origin}${path}/programme.ics`}
            links={[
              { label: texts.toToday, href: `${path}/today` },
              { label: texts.toMine, href: path },
            ]}
            languages={LANGS.map((other) => ({ lang: other, href: `${path}/programme?lang=${other}` }))}
          />
        )
        return showPrivate(c, page)
      }),
    )
    .get('/guest/:secret/today', (c) => withGuest(c, deps, (home) => showToday(c, deps, home)))
    .get('/guest/:secret/programme.ics', (c) =>
      withGuest(c, deps, async ({ guest, visit, lang, path }) => {
        const reader = { kind: 'guest', id: guest.id } as const
        const source = await readCalendarSource(db, visit, reader)
        const own = { lang, page: `${origin}${path}/programme`, self: `${origin}${path}/programme.ics` }
        return c.body(await writeCalendar(calendarOf(source, reader, own)), 200, { 'Content-Type': CALENDAR_TYPE })
      }),
    )
}

/** A visit that does not take place. */
export const isOff = ({ stage }: Pick<Visit, 'stage'>) => stage === 'cancelled' || stage === 'declined'

interface AtHome {
  readonly guest: Guest
  readonly visit: Visit
  readonly lang: Lang
  readonly path: string
}

async function withGuest(c: ReaderContext, deps: Deps, work: (home: AtHome) => Promise<Response>): Promise<Response> {
  const secret = c.req.param('secret') ?? ''
  const opened = await openGuestLink(deps.db, secret)
  if (opened === 'unknown') return answerUnknownLink(c, deps)
  const visit = opened === 'ended' ? undefined : await readVisit(deps.db, opened.guest.visitId)
  if (opened === 'ended' || !visit || visit.clearedAt) return answerEndedLink(c, deps)
  const wished = c.req.query('lang') ?? ''
  return work({
    guest: opened.guest,
    visit,
    lang: isLang(wished) ? wished : opened.guest.lang,
    path: `/guest/${secret}`,
  })
}

/** The visit and the city in a line, and whose clock the times are of. */
export function linesOf(c: ReaderContext, visit: Visit, lang: Lang): string[] {
  const { site } = c.var
  const day = (visit.days?.from ?? visit.askedAt.toZonedDateTimeISO(visit.timeZone).toPlainDate()).toZonedDateTime({
    timeZone: visit.timeZone,
    plainTime: '12:00',
  })
  const city = labelIn(site, site.names, lang)
  return [`${city}, ${numberOf(visit)}. ${programmeTexts[lang].zone(nameOfZone(lang, day))}.`]
}

/** What a reader should know before they read. */
export function noticesOf(visit: Visit, lang: Lang, mixed: boolean): string[] {
  const texts = programmeTexts[lang]
  if (isOff(visit)) return [texts.cancelled]
  const isFirm = visit.stage === 'confirmed' || visit.stage === 'under_way' || visit.stage === 'done'
  return [...(isFirm ? [] : [texts.proposal]), ...(mixed ? [texts.otherLanguage] : [])]
}

async function showToday(c: ReaderContext, deps: Deps, { guest, visit, lang, path }: AtHome) {
  const { db } = deps
  const texts = programmeTexts[lang]
  const known = await readKnown(db)
  const sessions = isOff(visit) ? [] : await readSessions(db, visit.id)
  const days = programmeIn(lang, sessions, { kind: 'guest', id: guest.id }, known)
  const now = Temporal.Now.instant()
  const here = now.toZonedDateTimeISO(visit.timeZone)
  const { running, next, rest } = whatIsNext(days, now)
  const isToday = next?.from.toPlainDate().equals(here.toPlainDate()) ?? true
  const call = await readVisitCall(db, visit.id)
  const shown = running.at(-1) ?? (isToday ? next : undefined)
  const page = (
    <TodayPage
      frame={quietFrame(deps, c.var.site, lang, { title: texts.toToday, hasProgramme: true })}
      texts={texts}
      title={texts.toToday}
      notices={noticesOf(visit, lang, isMixed(days))}
      running={running}
      next={
        next && {
          heading: isToday ? texts.next : texts.nextOn(formatDay(lang, next.from.toPlainDate())),
          item: next,
        }
      }
      rest={rest}
      nothing={isOff(visit) || next || running.length > 0 ? undefined : days.length > 0 ? texts.over : texts.nothing}
      contacts={contactsOf(c, { call, shown, texts, known })}
      asOf={texts.asOf(clock(here))}
      links={[
        { label: texts.toProgramme, href: `${path}/programme` },
        { label: texts.toMine, href: path },
      ]}
      self={`${path}/today`}
    />
  )
  return showPrivate(c, page)
}

// First who is named for the visit, then the host of what is going on, and the city's own address in any case.
function contactsOf(
  c: ReaderContext,
  {
    call,
    shown,
    texts,
    known,
  }: {
    call: Awaited<ReturnType<typeof readVisitCall>>
    shown: ProgrammeItem | undefined
    texts: (typeof programmeTexts)['en']
    known: Awaited<ReturnType<typeof readKnown>>
  },
): Contact[] {
  const phone = (number: string) => ({ href: `tel:${number.replace(/[^\d+]/g, '')}`, shown: number })
  const host = known.hosts.get(shown?.session.hostId ?? '')
  const { contact } = c.var.site
  return [
    ...(call ? [{ label: call.name, name: '', ...phone(call.phone) }] : []),
    ...(host?.contact.phone
      ? [{ label: texts.callHost(shown?.host?.text ?? ''), name: host.contact.name, ...phone(host.contact.phone) }]
      : []),
    { label: texts.callOffice, name: '', href: `mailto:${contact}`, shown: contact },
  ]
}
