import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import { createXlsxWriter } from '#src/platform/tabular/xlsx-write.ts'
import { figureTexts } from './figures.messages.ts'
import { readVisitYears, readYearFigures, type YearFigures } from './figures.reads.ts'
import { FiguresPage } from './figures.view.tsx'
import { outcomeTexts } from './outcome.messages.ts'
import { sumsOf } from './outcome.model.ts'

const FILES = '/visits/:file{figures\\.(?:csv|xlsx)}'

/** The visits of a year in figures, as drawings, tables and files. */
export function figuresOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .use('/visits/figures', requireRight(deps, 'visits.plan'))
    .get(FILES, requireRight(deps, 'visits.plan'), async (c) => {
      const year = yearIn(c)
      const { lang, site } = c.var
      if (year === undefined || !site) return notThere(c)
      const rows = [...rowsOf(lang, site, year, await readYearFigures(db, year))]
      const name = `visits-${year}`
      if (c.req.param('file').endsWith('.csv')) {
        return c.body(CSV_START + rows.map((row) => writeCsvRow(row)).join(''), 200, {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}.csv"`,
        })
      }
      return c.body(await writeWorkbook(rows), 200, {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="${name}.xlsx"`,
      })
    })
    .get('/visits/figures', async (c) => {
      const { lang, site } = c.var
      const texts = figureTexts[lang]
      const years = await readVisitYears(db)
      const year = c.req.query('year') === undefined ? (years[0] ?? thisYear(c)) : yearIn(c)
      if (year === undefined || !site) return notThere(c)
      const figures = await readYearFigures(db, year)
      const title = texts.title(year)
      const page = (
        <FiguresPage
          frame={officeFrame(c, { title })}
          title={title}
          lang={lang}
          texts={texts}
          kinds={outcomeTexts[lang].kinds}
          year={year}
          years={years}
          figures={figures}
          topicOf={(names) => labelIn(site, names, lang)}
        />
      )
      return showPage(c, page)
    })
}

const thisYear = (c: OfficeContext) => Temporal.Now.plainDateISO(c.var.site?.timeZone ?? 'UTC').year

function yearIn(c: OfficeContext): number | undefined {
  const text = c.req.query('year') ?? ''
  return /^[12]\d{3}$/.test(text) ? Number(text) : undefined
}

/** The figures of a year as rows: year, group, item, value, currency. */
function* rowsOf(lang: OfficeLang, site: Site, year: number, figures: YearFigures): Generator<(string | number)[]> {
  const texts = figureTexts[lang]
  const { kinds } = outcomeTexts[lang]
  yield [texts.years, texts.group, texts.item, texts.value, texts.currency]
  for (const key of ['asked', 'held', 'guests', 'hours'] as const)
    yield [year, texts.whole, texts[key], figures[key], '']
  for (const { country, guests } of figures.countries)
    yield [year, texts.countries, formatCountry(lang, country), guests, '']
  for (const { names, visits } of figures.topics) yield [year, texts.topics, labelIn(site, names, lang), visits, '']
  for (const key of ['useful', 'caredFor'] as const)
    if (figures[key] !== undefined) yield [year, texts.satisfaction, texts[key], figures[key], '']
  for (const { kind, amount, currency } of figures.costs) yield [year, texts.costs, kinds[kind], amount, currency]
  for (const { amount, currency } of sumsOf(figures.costs))
    yield [year, texts.costs, outcomeTexts[lang].sums, amount, currency]
  for (const { stage, reason, visits } of figures.ended)
    yield [year, texts.stages[stage], texts.reasons[reason], visits, '']
}

async function writeWorkbook(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-figures-'))
  try {
    const path = join(folder, 'figures.xlsx')
    const workbook = createXlsxWriter(path)
    for (const row of rows) await workbook.row(row.map(String))
    await workbook.close()
    return Uint8Array.from(await readFile(path))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
