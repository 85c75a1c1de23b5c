import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import {
  notThere,
  type OfficeContext,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { OFFICE_LANGS } from '#src/features/staff/index.ts'
import { listChapters, pictureFile, readChapter } from './guide.ts'
import { helpTexts } from './help.messages.ts'
import { ChapterPage, HelpPage } from './help.view.tsx'

/** The guide for staff. It is open to whoever cannot sign in too: that is when they need it. */
export function helpOffice() {
  return new Hono<OfficeEnv>()
    .get('/help', (c) => {
      const { lang } = c.var
      const title = officeTexts[lang].help
      const frame = officeFrame(c, { title })
      const page = <HelpPage frame={frame} title={title} texts={helpTexts[lang]} chapters={linksOf(c, undefined)} />
      return showPage(c, page)
    })
    .get('/help/pictures/:lang/:file', (c) => {
      const lang = OFFICE_LANGS.find((each) => each === c.req.param('lang'))
      const file = lang && pictureFile(lang, c.req.param('file').replace(/\.webp$/, ''))
      if (!file) return notThere(c)
      return c.body(readFileSync(file) as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': 'image/webp',
        'Cache-Control': 'public, max-age=3600',
      })
    })
    .get('/help/:chapter', async (c) => {
      const { lang } = c.var
      const chapter = listChapters(lang).find(({ name }) => name === c.req.param('chapter'))
      if (!chapter) return notThere(c)
      const page = (
        <ChapterPage
          frame={officeFrame(c, { title: chapter.title })}
          title={chapter.title}
          texts={helpTexts[lang]}
          chapters={linksOf(c, chapter.name)}
          pieces={await readChapter(lang, chapter)}
        />
      )
      return showPage(c, page)
    })
}

function linksOf(c: OfficeContext, current: string | undefined) {
  return listChapters(c.var.lang).map(({ name, title }) => ({
    href: `/office/help/${name}`,
    title,
    current: name === current,
  }))
}
