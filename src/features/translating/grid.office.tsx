import { Hono } from 'hono'
import { type OfficeDeps, type OfficeEnv, officeFrame, showPage } from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import { gridTexts } from './grid.messages.ts'
import { inOrderFor, parseGridFilter, pathOfGrid } from './grid.model.ts'
import { readGrid, sumUpLanguages } from './grid.reads.ts'
import { GridPage } from './grid.view.tsx'

/** The grid of entries by languages. */
export function gridOffice({ db }: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/translations', async (c) => {
    const { lang, staff } = c.var
    const filter = parseGridFilter(new URL(c.req.url).searchParams)
    const [languages, { rows, total }] = await Promise.all([sumUpLanguages(db), readGrid(db, filter)])
    // A page beyond the end: whoever kept the address sees the first one instead of nothing.
    if (rows.length === 0 && filter.page > 1) return c.redirect(pathOfGrid({ ...filter, page: 1 }), 303)
    const page = (
      <GridPage
        frame={officeFrame(c, { title: gridTexts[lang].title })}
        lang={lang}
        filter={filter}
        languages={inOrderFor(staff, languages)}
        own={staff.roles.flatMap(({ role, langs }) => (role === 'translator' ? langs : []))}
        rows={rows}
        total={total}
        exchange={languages.some(({ code }) => may(staff, 'entries.translate', { lang: code }))}
      />
    )
    return showPage(c, page)
  })
}
