import { Hono } from 'hono'
import { HOST_ANSWERS, type Host, type HostAnswer, readHost, readTopics } from '#src/features/hosts/index.ts'
import {
  answerEndedLink,
  answerUnknownLink,
  type Deps,
  quietFrame,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { readVisit, type Visit } from '#src/features/visits/index.ts'
import { CALENDAR_TYPE, writeCalendar } from '#src/platform/calendar/write-calendar.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { calendarOf } from './calendar.ts'
import { isOff, linesOf, noticesOf } from './guest-programme.routes.tsx'
import { hostTexts } from './host.messages.ts'
import { HostNotice, HostPage, type TypedAnswer } from './host.view.tsx'
import { type HostAsk, readAskBySecret } from './host-ask.reads.ts'
import { answerAsk } from './host-ask.store.ts'
import { questionTo } from './host-letter.ts'
import { readPlan } from './plan.reads.ts'
import { programmeTexts } from './programme.messages.ts'
import { ProgrammePage } from './programme.view.tsx'
import { readCalendarSource } from './reader.reads.ts'
import { isMixed, programmeIn } from './reader-programme.ts'
import { readSession, readSessions } from './session.reads.ts'
import { whoComes } from './who-comes.ts'

const LONGEST = 2_000

/** The pages of a host, behind the link of one question: the answer, and what is planned with it. */
export function hostRoutes(deps: Deps) {
  const { db, origin } = deps
  return new Hono<ReaderEnv>()
    .get('/host/:secret', (c) =>
      withAsk(c, deps, async (home) => {
        const ended = endedNotice(c, deps, home)
        if (ended) return ended
        const { ask } = home
        const linked = c.req.query('answer') ?? ''
        return showAsk(c, deps, home, { answer: isAnswer(linked) ? linked : (ask.answer ?? ''), words: ask.words }, [])
      }),
    )
    .post('/host/:secret', (c) =>
      withAsk(c, deps, async (home) => {
        const { host, path } = home
        const texts = hostTexts[host.contact.lang]
        const form = await readForm(c)
        const typed = { answer: form.text('answer'), words: cleanLines(form.text('words'), LONGEST * 5) }
        const errors = faultsOf(typed, texts)
        if (!isAnswer(typed.answer) || errors.length > 0) {
          return endedNotice(c, deps, home) ?? showAsk(c, deps, home, typed, errors)
        }
        const told = [texts.answers[typed.answer], typed.words].filter(Boolean).join('\n\n')
        const result = await answerAsk(db, {
          secret: c.req.param('secret') ?? '',
          answer: typed.answer,
          words: typed.words,
          told,
          by: host.contact.name,
        })
        if (result === 'unknown') return answerUnknownLink(c, deps)
        if (result === 'answered') return c.redirect(`${path}?done=${typed.answer}`, 303)
        // It ended while they wrote: the page says so.
        return c.redirect(path, 303)
      }),
    )
    .get('/host/:secret/programme', (c) =>
      withAsk(c, deps, async ({ host, visit, path }) => {
        const { lang } = host.contact
        const plan = await readPlan(db, visit)
        const days = programmeIn(lang, isOff(visit) ? [] : plan.sessions, { kind: 'host', id: host.id }, plan)
        const texts = programmeTexts[lang]
        const title = hostTexts[lang].programme(host.names[lang] ?? Object.values(host.names)[0] ?? '')
        const page = (
          <ProgrammePage
            frame={quietFrame(deps, c.var.site, lang, { title, hasProgramme: true })}
            lang={lang}
            texts={texts}
            title={title}
            lines={[visit.organisation, ...linesOf(c, visit, lang)]}
            notices={noticesOf(visit, lang, isMixed(days))}
            days={days}
            counts={new Map(plan.sessions.map((session) => [session.id, whoComes(lang, session, plan)] as const))}
            calendar={`${origin}${path}/programme.ics`}
            links={[{ label: hostTexts[lang].legend, href: path }]}
            languages={[]}
          />
        )
        return showPrivate(c, page)
      }),
    )
    .get('/host/:secret/programme.ics', (c) =>
      withAsk(c, deps, async ({ host, visit, path }) => {
        const reader = { kind: 'host', id: host.id } as const
        const source = await readCalendarSource(db, visit, reader)
        const own = {
          lang: host.contact.lang,
          page: `${origin}${path}/programme`,
          self: `${origin}${path}/programme.ics`,
        }
        return c.body(await writeCalendar(calendarOf(source, reader, own)), 200, { 'Content-Type': CALENDAR_TYPE })
      }),
    )
}

const isAnswer = (text: string): text is HostAnswer => (HOST_ANSWERS as readonly string[]).includes(text)

interface AtHost {
  readonly ask: HostAsk
  readonly host: Host
  readonly visit: Visit
  readonly path: string
}

async function withAsk(c: ReaderContext, deps: Deps, work: (home: AtHost) => Promise<Response>): Promise<Response> {
  const secret = c.req.param('secret') ?? ''
  const ask = await readAskBySecret(deps.db, secret)
  const visit = ask && (await readVisit(deps.db, ask.visitId))
  const host = ask && (await readHost(deps.db, ask.hostId))
  if (!ask || !visit || !host) return answerUnknownLink(c, deps)
  if (visit.clearedAt) return answerEndedLink(c, deps)
  return work({ ask, host, visit, path: `/host/${secret}` })
}

/** The page that says that there is nothing to answer; undefined as long as there is. */
function endedNotice(
  c: ReaderContext,
  deps: Deps,
  { ask, host, visit }: AtHost,
): Response | Promise<Response> | undefined {
  const { lang } = host.contact
  const texts = hostTexts[lang]
  const why = isOff(visit) ? 'cancelled' : ask.withdrawnAt ? 'withdrawn' : visit.stage === 'done' ? 'over' : undefined
  if (!why) return undefined
  const title = texts[`${why}Title`]
  const paragraphs = [texts[why], texts.write(c.var.site.contact)]
  return showPrivate(
    c,
    <HostNotice
      frame={quietFrame(deps, c.var.site, lang, { title, hasProgramme: true })}
      title={title}
      paragraphs={paragraphs}
    />,
    410,
  )
}

async function showAsk(
  c: ReaderContext,
  deps: Deps,
  { ask, host, visit, path }: AtHost,
  typed: TypedAnswer,
  errors: readonly { name: string; message: string }[],
) {
  const { db } = deps
  const { lang } = host.contact
  const texts = hostTexts[lang]
  const session = ask.sessionId ? await readSession(db, ask.sessionId) : undefined
  const question = questionTo(host, {
    visit,
    session: session?.isCancelled ? undefined : session,
    topics: await readTopics(db),
    site: c.var.site,
    note: '',
    by: ask.by,
  })
  const planned = (await readSessions(db, visit.id)).some(({ hostId }) => hostId === host.id)
  const done = c.req.query('done') ?? ''
  const notices = [
    ...(isAnswer(done) && done === ask.answer
      ? [texts.done[done]]
      : ask.answer
        ? [texts.given(texts.answers[ask.answer])]
        : []),
    ...(ask.answer ? [texts.again] : []),
  ]
  const page = (
    <HostPage
      frame={quietFrame(deps, c.var.site, lang, {
        title: texts.title(question.organisation),
        hasForm: true,
        hasProgramme: true,
      })}
      lang={lang}
      question={question}
      path={path}
      typed={typed}
      errors={errors}
      notices={notices}
      programme={planned ? { label: texts.toProgramme, href: `${path}/programme` } : undefined}
      contact={c.var.site.contact}
    />
  )
  return showPrivate(c, page, errors.length > 0 ? 422 : 200)
}

function faultsOf({ answer, words }: TypedAnswer, texts: (typeof hostTexts)['en']) {
  return [
    ...(isAnswer(answer) ? [] : [{ name: 'answer', message: texts.noAnswer }]),
    ...(answer === 'other' && words === '' ? [{ name: 'words', message: texts.noWords }] : []),
    ...(words.length > LONGEST ? [{ name: 'words', message: texts.tooLong }] : []),
  ]
}
