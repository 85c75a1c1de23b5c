import { Hono } from 'hono'
import { type Host, readHost, readTopics } from '#src/features/hosts/index.ts'
import {
  doneIn,
  notice,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import {
  askHost,
  hostLetter,
  nameOfSpoken,
  questionTo,
  readPlan,
  withdrawAsk,
  wordsIn,
} from '#src/features/programme/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { numberOf, pathOfVisit, type Visit } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { askingTexts } from './asking.messages.ts'
import { readAskedHosts, readSuggestedHosts } from './asking.present.ts'
import { AskHostPage, AskingPage } from './asking.view.tsx'
import { nameOfSession } from './clash.words.ts'
import { planningTexts } from './planning.messages.ts'
import { withVisit } from './visit-page.ts'

const LONGEST = 2_000

/** Asking hosts whether they receive the guests. */
export function askingOffice(deps: OfficeDeps) {
  const { db } = deps
  const plan = requireRight(deps, 'visits.plan')
  const home = '/visits/:id/programme/hosts'
  const withHost = (c: OfficeContext, work: (visit: Visit, host: Host) => Promise<Response>) =>
    withVisit(c, deps, async (visit) => {
      const id = c.req.param('host') ?? ''
      const host = isId(id) ? await readHost(db, id) : undefined
      return host ? work(visit, host) : notThere(c)
    })

  return new Hono<OfficeEnv>()
    .get(home, plan, (c) =>
      withVisit(c, deps, async (visit) => {
        const { lang } = c.var
        const done = doneIn(c, planningTexts[lang].done)
        const page = (
          <AskingPage
            frame={officeFrame(c, { title: `${numberOf(visit)}: ${askingTexts[lang].title}`, done })}
            lang={lang}
            visit={visit}
            asked={await readAskedHosts(db, visit, lang)}
            suggested={await readSuggestedHosts(db, visit, lang)}
          />
        )
        return showPage(c, page)
      }),
    )
    .get(`${home}/ask/:host`, plan, (c) =>
      withHost(c, (visit, host) => showAsk(c, deps, visit, host, { session: c.req.query('session') ?? '', note: '' })),
    )
    .post(`${home}/ask/:host`, plan, (c) =>
      withHost(c, async (visit, host) => {
        const { lang, site, staff } = c.var
        const form = await readForm(c)
        const typed = { session: form.text('session'), note: cleanLines(form.text('note'), LONGEST * 5) }
        if (!site) return notThere(c)
        if (typed.note.length > LONGEST) return showAsk(c, deps, visit, host, typed, askingTexts[lang].tooLong)
        const { sessions } = await readPlan(db, visit)
        const session = sessions.find(({ id }) => id === typed.session)
        const topics = await readTopics(db)
        const question = questionTo(host, { visit, session, topics, site, note: typed.note, by: staff.name })
        const letter = (secret: string) => hostLetter(host, question, `${deps.origin}/host/${secret}`)
        const result = await askHost(deps, { visit, host, sessionId: session?.id, letter }, actorOf(staff))
        if (result === 'visit_over') return notice(c, 409, askingTexts[lang].title, [askingTexts[lang].over])
        return c.redirect(`${pathOfVisit(visit.id, 'programme')}/hosts?done=${result}`, 303)
      }),
    )
    .post(`${home}/:ask/withdraw`, plan, (c) =>
      withVisit(c, deps, async (visit) => {
        const id = c.req.param('ask') ?? ''
        if (!isId(id)) return notThere(c)
        await withdrawAsk(db, { id, visitId: visit.id }, actorOf(c.var.staff))
        return c.redirect(`${pathOfVisit(visit.id, 'programme')}/hosts?done=withdrawn`, 303)
      }),
    )
}

async function showAsk(
  c: OfficeContext,
  { db, origin }: OfficeDeps,
  visit: Visit,
  host: Host,
  typed: { session: string; note: string },
  fault?: string,
) {
  const { lang, site, staff } = c.var
  if (!site) return notThere(c)
  const plan = await readPlan(db, visit)
  const session = plan.sessions.find(({ id }) => id === typed.session)
  const topics = await readTopics(db)
  const question = questionTo(host, { visit, session, topics, site, note: typed.note, by: staff.name })
  const { subject, kept } = hostLetter(host, question, origin)
  const name = wordsIn(host.names, lang)
  const page = (
    <AskHostPage
      frame={officeFrame(c, { title: askingTexts[lang].ask(name) })}
      lang={lang}
      visit={visit}
      host={{ id: host.id, name, language: nameOfSpoken(lang, host.contact.lang) }}
      sessions={plan.sessions.map((one) => ({ value: one.id, label: nameOfSession(lang, one, plan) }))}
      typed={typed}
      subject={subject}
      preview={kept}
      previewLang={host.contact.lang}
      faults={fault ? [{ name: 'note', message: fault }] : []}
    />
  )
  return showPage(c, page, fault ? 422 : 200)
}
