import { doneIn, type OfficeContext, type OfficeDeps, officeFrame, showPage } from '#src/features/office/index.ts'
import {
  byDay,
  checkPlan,
  daysOf,
  hoursOf,
  idsOfPlannedVisits,
  languagesIn,
  type Plan,
  peopleIn,
  readPlan,
  readTelling,
  readTemplates,
  readVisitCall,
  type Session,
  wordsIn,
} from '#src/features/programme/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { numberOf, pathOfVisit, readVisits, type Visit } from '#src/features/visits/index.ts'
import { clock, formatDay } from '#src/platform/i18n/hours.ts'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { BoardPage } from './board.view.tsx'
import { nameOfSession, sentenceOn } from './clash.words.ts'
import { planningTexts } from './planning.messages.ts'
import type { Fault } from './session.form.ts'

/** Shows the programme as it is; with what was wrong in one of its small forms. */
export async function showBoard(
  c: OfficeContext,
  { db }: Pick<OfficeDeps, 'db'>,
  visit: Visit,
  wrong: {
    remark?: string
    faults?: readonly Fault[]
    call?: { name: string; phone: string }
    status?: 409 | 422
  } = {},
): Promise<Response> {
  const { lang } = c.var
  const texts = planningTexts[lang]
  const path = pathOfVisit(visit.id, 'programme')
  const plan = await readPlan(db, visit)
  const clashes = checkPlan(plan)
  const [telling, templates, call, planned] = await Promise.all([
    readTelling(db, visit),
    readTemplates(db),
    readVisitCall(db, visit.id),
    idsOfPlannedVisits(db, visit.id),
  ])
  const others = await readVisits(db, { ids: planned })
  const inTrouble = new Set(clashes.map(({ sessionId }) => sessionId))
  const concerned = telling.readers.length
  const page = (
    <BoardPage
      frame={officeFrame(c, { title: `${numberOf(visit)}: ${texts.title}`, done: doneIn(c, texts.done) })}
      lang={lang}
      visit={visit}
      path={path}
      clashes={clashes.map((clash) => ({ sentence: sentenceOn(lang, clash, plan), href: `#s-${clash.sessionId}` }))}
      days={byDay(plan.sessions, daysOf(visit.days)).map(({ day, sessions }) => ({
        day: day.toString(),
        heading: formatDay(lang, day),
        items: sessions.map((session) => itemOf(lang, session, plan, path, !inTrouble.has(session.id))),
      }))}
      links={[
        { label: texts.toHosts, href: `${path}/hosts` },
        { label: concerned > 0 ? texts.toTell(concerned) : texts.nobodyToTell, href: `${path}/tell` },
      ]}
      sheets={(['guests', 'hosts'] as const).map((reader) => ({
        label: reader === 'guests' ? texts.forGuests : texts.forHosts,
        links: LANGS.map((other) => ({
          label: nameOfLang(other),
          lang: other,
          href: `${path}/sheet?for=${reader}&lang=${other}`,
        })),
      }))}
      remark={wrong.remark}
      templates={templates.map(({ id, names }) => ({ value: id, label: wordsIn(names, lang) }))}
      visits={others.map((other) => ({ value: other.id, label: `${numberOf(other)} ${other.organisation}` }))}
      call={wrong.call ?? { name: call?.name ?? '', phone: call?.phone ?? '' }}
      faults={wrong.faults ?? []}
    />
  )
  return showPage(c, page, wrong.status ?? 200)
}

function itemOf(lang: OfficeLang, session: Session, plan: Plan, path: string, works: boolean) {
  const { from, to } = hoursOf(session)
  const texts = planningTexts[lang]
  const host = plan.hosts.get(session.hostId ?? '')
  const room = plan.rooms.get(session.roomId ?? '')
  const where = [host && wordsIn(host.names, lang), room && wordsIn(room.names, lang), wordsIn(session.places, lang)]
  const spoken = session.langs.length > 0 ? languagesIn(lang, session.langs) : ''
  return {
    id: session.id,
    version: session.version,
    name: nameOfSession(lang, session, plan),
    hours: `${clock(from)}–${clock(to)}`,
    title: wordsIn(session.titles, lang) || (host ? wordsIn(host.names, lang) : '') || texts.untitled,
    lines: [
      [texts.fields.kinds[session.kind], ...where].filter(Boolean).join(', '),
      [texts.people(peopleIn(plan, session)), spoken].filter(Boolean).join(', '),
    ],
    works,
    href: `${path}/sessions/${session.id}`,
  }
}
