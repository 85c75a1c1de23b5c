import { Hono } from 'hono'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import { answeringTexts } from './answering.messages.ts'
import { figureTexts } from './figures.messages.ts'
import { type InquiryFigures, type Measures, readFigures, readYears } from './figures.reads.ts'
import { FiguresPage, type MeasureRow } from './figures.view.tsx'

const PATH = '/inquiries/figures'

/** The inquiries of a year in figures, as drawings, tables and a file. */
export function figuresOffice(deps: OfficeDeps) {
  const { db } = deps
  const answer = requireRight(deps, 'inquiries.answer')
  const read = async (c: OfficeContext) => {
    const { site } = c.var
    const years = await readYears(db)
    const today = Temporal.Now.plainDateISO(site?.timeZone ?? 'UTC')
    const wished = c.req.query('year')
    const year = wished === undefined ? (years[0] ?? today.year) : yearIn(wished)
    if (year === undefined || !site) return undefined
    return { site, years, year, figures: await readFigures(db, year, today) }
  }
  return new Hono<OfficeEnv>()
    .get(`${PATH}.csv`, answer, async (c) => {
      const found = await read(c)
      if (!found) return notThere(c)
      const rows = rowsOf(c.var.lang, found.site, found.year, found.figures)
      return c.body(CSV_START + rows.map((row) => writeCsvRow(row)).join(''), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="inquiries-${found.year}.csv"`,
      })
    })
    .get(PATH, answer, async (c) => {
      const found = await read(c)
      if (!found) return notThere(c)
      const { lang } = c.var
      const { site, years, year, figures } = found
      const texts = figureTexts[lang]
      const [asked = '', answered = '', onTime = '', median = ''] = cellsOf(lang, figures)
      const page = (
        <FiguresPage
          frame={officeFrame(c, { title: texts.title(year) })}
          texts={texts}
          back={{ label: answeringTexts[lang].title, href: '/office/inquiries' }}
          title={texts.title(year)}
          years={years.map((other) => ({
            label: String(other),
            href: `/office${PATH}?year=${other}`,
            current: other === year,
          }))}
          whole={[
            { label: texts.asked, value: asked },
            { label: texts.answered, value: answered },
            { label: texts.onTime, value: onTime },
            { label: texts.median, value: median },
          ]}
          file={`/office${PATH}.csv?year=${year}`}
          groups={[
            {
              id: 'topics',
              title: texts.topics,
              head: texts.topic,
              rows: figures.topics.map((each) => rowOf(lang, labelIn(site, each.names, lang), each)),
            },
            {
              id: 'langs',
              title: texts.langs,
              head: texts.lang,
              rows: figures.langs.map((each) => rowOf(lang, nameOfLang(each.lang), each)),
            },
          ]}
        />
      )
      return showPage(c, page)
    })
}

const yearIn = (text: string) => (/^[12]\d{3}$/.test(text) ? Number(text) : undefined)

const percent = (share: number | null) => (share === null ? undefined : Math.round(share * 100))

const cellsOf = (lang: OfficeLang, { asked, answered, onTime, median }: Measures): string[] =>
  [asked, answered, percent(onTime), median ?? undefined].map((value) =>
    value === undefined ? '–' : formatNumber(lang, value),
  )

const rowOf = (lang: OfficeLang, label: string, measures: Measures): MeasureRow => ({
  label,
  asked: measures.asked,
  cells: cellsOf(lang, measures),
})

/** The figures of a year as rows, with a head. */
function rowsOf(lang: OfficeLang, site: Site, year: number, figures: InquiryFigures): (string | number)[][] {
  const texts = figureTexts[lang]
  const row = (group: string, label: string, { asked, answered, onTime, median }: Measures) => [
    year,
    group,
    label,
    asked,
    answered,
    percent(onTime) ?? '',
    median ?? '',
  ]
  return [
    [texts.year, texts.group, '', texts.asked, texts.answered, texts.onTime, texts.median],
    row(texts.whole, '', figures),
    ...figures.topics.map((each) => row(texts.topics, labelIn(site, each.names, lang), each)),
    ...figures.langs.map((each) => row(texts.langs, nameOfLang(each.lang), each)),
  ]
}
