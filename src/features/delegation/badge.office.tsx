import { Hono } from 'hono'
import { notThere, type OfficeDeps, type OfficeEnv, officeFrame, showPage } from '#src/features/office/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { VISIT_ID } from '#src/features/visits/index.ts'
import { BadgePage } from './badge.view.tsx'
import { delegationTexts } from './delegation.messages.ts'
import { readGuests } from './guest.reads.ts'
import { findVisit, visitTop } from './visit-page.ts'

/** The badges of a visit, to be printed. */
export function badgeOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().get(`/visits/${VISIT_ID}/badges`, async (c) => {
    const visit = await findVisit(c, deps)
    if (!visit) return notThere(c)
    const { lang, site } = c.var
    const texts = delegationTexts[lang]
    const guests = await readGuests(deps.db, visit.id)
    const page = (
      <BadgePage
        frame={officeFrame(c, { title: texts.tabs.badges })}
        top={visitTop(c, visit, 'badges')}
        texts={texts.badges}
        city={site ? labelIn(site, site.names, visit.lang) : ''}
        badges={guests.flatMap(({ name, title, organisation, badge }) =>
          name ? [{ name, title, organisation: organisation || visit.organisation, code: badge }] : [],
        )}
      />
    )
    return showPage(c, page)
  })
}
