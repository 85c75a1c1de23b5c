import { Hono } from 'hono'
import { notThere, type OfficeDeps, type OfficeEnv, requireRight, showPage } from '#src/features/office/index.ts'
import {
  isMixed,
  ProgrammePage,
  programmeIn,
  programmeTexts,
  readPlan,
  readVisitCall,
  whoComes,
} from '#src/features/programme/index.ts'
import { quietFrame } from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { numberOf, pathOfVisit } from '#src/features/visits/index.ts'
import { isLang, LANGS } from '#src/platform/i18n/languages.ts'
import { planningTexts } from './planning.messages.ts'
import { withVisit } from './visit-page.ts'

/** The programme as all guests or all hosts read it, in each language, to print and hand over. */
export function sheetOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/visits/:id/programme/sheet', requireRight(deps, 'visits.plan'), (c) =>
    withVisit(c, deps, async (visit) => {
      const { site } = c.var
      const lang = c.req.query('lang') ?? c.var.lang
      const reader = c.req.query('for') ?? 'guests'
      if (!site || !isLang(lang) || (reader !== 'guests' && reader !== 'hosts')) return notThere(c)
      const texts = programmeTexts[lang]
      const plan = await readPlan(deps.db, visit)
      const days = programmeIn(lang, plan.sessions, { kind: reader }, plan)
      const title = texts.titleOf(visit.organisation)
      const path = pathOfVisit(visit.id, 'programme')
      const call = await readVisitCall(deps.db, visit.id)
      const counts = new Map(plan.sessions.map((session) => [session.id, whoComes(lang, session, plan)] as const))
      const page = (
        <ProgrammePage
          frame={quietFrame(deps, site, lang, { title, hasProgramme: true })}
          lang={lang}
          texts={texts}
          title={title}
          lines={[
            `${labelIn(site, site.names, lang)}, ${numberOf(visit)}`,
            ...(call ? [`${texts.call}: ${call.name}, ${call.phone}`] : []),
          ]}
          notices={isMixed(days) ? [texts.otherLanguage] : []}
          days={days}
          {...(reader === 'hosts' && { counts })}
          calendar={undefined}
          links={[{ label: planningTexts[c.var.lang].back, href: path }]}
          languages={LANGS.map((other) => ({ lang: other, href: `${path}/sheet?for=${reader}&lang=${other}` }))}
        />
      )
      return showPage(c, page)
    }),
  )
}
