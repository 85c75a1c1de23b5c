import { Hono } from 'hono'
import { nameOfEntry } from '#src/features/entries/index.ts'
import { type OfficeDeps, type OfficeEnv, officeFrame, showPage } from '#src/features/office/index.ts'
import { prefersHtml } from '#src/platform/http/accept.ts'
import { editorTexts } from './editor.messages.ts'
import { FindPage } from './find.view.tsx'
import { findEntries } from './list.reads.ts'

import { wordTexts } from './word.messages.ts'

/** Finding entries to link to: as a page, and as data for the fields that search while one types. */
export function findOffice({ db }: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/entries/find', async (c) => {
    const { lang } = c.var
    const words = (c.req.query('q') ?? '').replaceAll('\u0000', '').slice(0, 200)
    const found = (await findEntries(db, words)).map((entry) => ({
      id: entry.id,
      title: entry.title,
      kind: wordTexts[lang].kinds[entry.kind],
      link: `entry:${nameOfEntry(entry)}`,
    }))
    if (!prefersHtml(c.req.header('accept'))) return c.json({ found })
    const title = editorTexts[lang].linkTitle
    return showPage(
      c,
      <FindPage frame={officeFrame(c, { title })} texts={editorTexts[lang]} words={words} found={found} />,
    )
  })
}
