import { Hono } from 'hono'
import {
  namesOfHelpers,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  refuse,
  showPage,
} from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import { formTexts } from './form.messages.ts'
import { HubPage } from './hub.view.tsx'
import { SETTINGS_SECTIONS } from './sections.ts'

/** The way into the settings: every page of them that somebody may open. */
export function hubOffice(deps: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/settings', async (c) => {
    const { lang, site, staff } = c.var
    const sections = SETTINGS_SECTIONS.filter(({ right }) => may(staff, right))
    if (sections.length === 0) return refuse(c, 'settings.change', await namesOfHelpers(deps.db, 'settings.change'))
    if (!site && may(staff, 'settings.change')) return c.redirect('/office/setup', 303)
    const texts = formTexts[lang]
    const page = (
      <HubPage
        frame={officeFrame(c, { title: texts.hub })}
        title={texts.hub}
        lead={texts.hubLead}
        sections={sections.map(({ href, words }) => ({ href, ...words[lang] }))}
      />
    )
    return showPage(c, page)
  })
}
