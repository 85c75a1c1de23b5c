import { Hono } from 'hono'
import { type Guest, guestTexts } from '#src/features/delegation/index.ts'
import { notThere, type OfficeDeps, type OfficeEnv, requireRight } from '#src/features/office/index.ts'
import {
  guestsOf,
  isMixed,
  joinIn,
  type Plan,
  ProgrammePage,
  peopleIn,
  programmeIn,
  programmeTexts,
  quietFrame,
  readPlan,
  readVisitCall,
  type Session,
} from '#src/features/programme/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { numberOf, pathOfVisit } from '#src/features/visits/index.ts'
import { isLang, LANGS, type Lang } from '#src/platform/i18n/languages.ts'
import { dietTexts } from './diet.messages.ts'
import { planningTexts } from './planning.messages.ts'
import { show, withVisit } from './visit-page.ts'

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
      const counts = new Map(plan.sessions.map((session) => [session.id, countIn(lang, session, plan)] as const))
      const page = (
        <ProgrammePage
          frame={quietFrame(deps, site, lang, { title })}
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
      return show(c, page)
    }),
  )
}

// A kitchen needs to know how many eat what; of no guest by name.
function countIn(lang: Lang, session: Session, plan: Plan & { guests: readonly Guest[] }): string {
  const people = programmeTexts[lang].people(peopleIn(plan, session))
  if (session.kind !== 'meal') return people
  const counted = new Map<string, number>()
  for (const { diets } of guestsOf(plan, session)) {
    for (const diet of diets) {
      const name = lang === 'ar' ? guestTexts.ar.diets[diet] : dietTexts[lang][diet]
      counted.set(name, (counted.get(name) ?? 0) + 1)
    }
  }
  if (counted.size === 0) return people
  return `${people}: ${joinIn(
    lang,
    [...counted].map(([name, count]) => `${name} (${count})`),
  )}`
}
