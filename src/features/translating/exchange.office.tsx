import { Hono } from 'hono'
import { isId, readLanguages, refuseWithHelp } from '#src/features/editing/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { exchangeTexts, faultIn } from './exchange.messages.ts'
import { readTextPair } from './exchange.reads.ts'
import { keepFile, noteHandingOut, readFile, takeText } from './exchange.store.ts'
import { ExchangePage, ReportPage } from './exchange.view.tsx'
import { parseGridFilter } from './grid.model.ts'
import { listGridIds } from './grid.reads.ts'
import { judgeDocument } from './judge.ts'
import { prepareText } from './outgoing.ts'
import { type XliffDocument, XliffRefusal } from './xliff.model.ts'
import { readXliff } from './xliff.read.ts'
import { writeXliff, XLIFF_TYPE } from './xliff.write.ts'

/** The most entries in one file: more take an agency weeks. */
export const MOST_IN_FILE = 500
const encoder = new TextEncoder()

/** Texts on their way to agencies and back, as XLIFF files. */
export function exchangeOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/translations/exchange', (c) => {
      const query = new URL(c.req.url).searchParams
      return showExchange(c, deps, {
        entries: query.getAll('entry'),
        from: '',
        to: query.get('lang') ?? '',
        which: 'due',
      })
    })
    .post('/translations/exchange/out', async (c) => {
      const form = await readForm(c)
      const wish = readWish(form)
      const { from, to } = wish
      if (isLang(to) && !may(c.var.staff, 'entries.translate', { lang: to }))
        return refuseWithHelp(c, deps, 'entries.translate')
      const problems = exchangeTexts[c.var.lang].problems
      if (!isLang(from) || !isLang(to) || from === to) return showExchange(c, deps, wish, { to: problems.languages })
      const ids = await chosenIds(deps, wish, to)
      if (ids.length > MOST_IN_FILE) return showExchange(c, deps, wish, { which: problems.tooMany(MOST_IN_FILE) })
      const words = exchangeTexts[c.var.lang].outgoing
      const texts = []
      for (const id of ids) {
        const pair = await readTextPair(db, { id, from, to })
        // Nothing is translated into the language in which it was written.
        if (pair && pair.originalLang !== to) texts.push(prepareText(pair, words))
      }
      const whole = texts.filter(({ units }) => units.length > 0)
      if (whole.length === 0) return showExchange(c, deps, wish, { which: problems.nothing })
      await noteHandingOut(db, { from, to, texts: whole.length, by: c.var.staff })
      const day = Temporal.Now.plainDateISO(c.var.site?.timeZone ?? 'UTC')
      return c.body(writeXliff({ from, to, texts: whole }), 200, {
        'Content-Type': `${XLIFF_TYPE}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${from}-${to}-${day}.xlf"`,
      })
    })
    .post('/translations/exchange/in', async (c) => {
      if (!may(c.var.staff, 'entries.translate')) return refuseWithHelp(c, deps, 'entries.translate')
      const form = await readForm(c)
      const file = form.file('file')
      const empty = readWish(form)
      const problems = exchangeTexts[c.var.lang].problems
      if (!file) return showExchange(c, deps, empty, { file: problems.noFile })
      const bytes = new Uint8Array(await file.arrayBuffer())
      const document = readDocument(bytes)
      if (document instanceof XliffRefusal) return showExchange(c, deps, empty, { file: faultIn(c.var.lang, document) })
      const languages = await readLanguages(db)
      const isOurs = [document.from, document.to].every((lang) => languages.some(({ code }) => code === lang))
      if (!isOurs || document.from === document.to)
        return showExchange(c, deps, empty, { file: problems.fileLanguages })
      const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
      const content = new TextDecoder(encoding).decode(bytes)
      const id = await keepFile(db, { staffId: c.var.staff.id, name: file.name.slice(0, 200), content })
      return c.redirect(`/office/translations/files/${id}`, 303)
    })
    .get('/translations/files/:id', (c) => showReport(c, deps))
    .post('/translations/files/:id', async (c) => {
      const { staff } = c.var
      const file = await readFile(db, { id: c.req.param('id'), staffId: staff.id })
      const document = file && readDocument(encoder.encode(file.content))
      if (!file || document instanceof XliffRefusal || !document) return notThere(c)
      const form = await readForm(c)
      const judged = await judgeDocument(db, document, staff)
      const undecided = judged.some(
        (text) => text.fate === 'meanwhile' && !/^(?:keep|take)$/.test(form.text(`choose-${text.pair.id}`)),
      )
      if (undecided) return showReport(c, deps, exchangeTexts[c.var.lang].problems.undecided)
      let isAllTaken = true
      for (const text of judged) {
        if (text.fate === 'refused' || text.fate === 'same' || form.text(`choose-${text.pair.id}`) !== 'take') continue
        const latest = Number(form.text(`latest-${text.pair.id}`))
        const note = exchangeTexts[c.var.lang].note(file.name)
        const wish = {
          pair: text.pair,
          lang: document.to as Lang,
          text: text.text,
          latest,
          original: text.marks.original,
        }
        if ((await takeText(db, { ...wish, note, by: staff })) !== 'taken') isAllTaken = false
      }
      return c.redirect(`/office/translations/files/${file.id}?done=${isAllTaken ? 'taken' : 'some'}`, 303)
    })
}

function readDocument(bytes: Uint8Array): XliffDocument | XliffRefusal {
  try {
    return readXliff(bytes)
  } catch (error) {
    if (error instanceof XliffRefusal) return error
    throw error
  }
}

/** What somebody wants to hand out. */
export interface HandingOut {
  readonly entries: readonly string[]
  readonly from: string
  readonly to: string
  /** `due`: what is missing or stale; `all`: everything. */
  readonly which: string
}

const readWish = (form: TypedForm): HandingOut => ({
  entries: form.all('entry'),
  from: form.text('from'),
  to: form.text('to'),
  which: form.text('which') || 'due',
})

async function chosenIds({ db }: OfficeDeps, wish: HandingOut, to: Lang): Promise<string[]> {
  const chosen = [...new Set(wish.entries)].filter(isId)
  if (chosen.length > 0) return chosen
  const narrowed = (state: string) =>
    listGridIds(db, parseGridFilter(new URLSearchParams({ lang: to, state })), MOST_IN_FILE + 1)
  if (wish.which === 'missing' || wish.which === 'stale') return narrowed(wish.which)
  if (wish.which === 'all') return narrowed('')
  return [...new Set([...(await narrowed('stale')), ...(await narrowed('missing'))])]
}

async function showExchange(
  c: OfficeContext,
  { db }: OfficeDeps,
  wish: HandingOut,
  errors: Record<string, string> = {},
) {
  const { lang, staff } = c.var
  const texts = exchangeTexts[lang]
  const languages = await readLanguages(db)
  const page = (
    <ExchangePage
      frame={officeFrame(c, { title: texts.title })}
      lang={lang}
      wish={{ ...wish, entries: wish.entries.filter(isId) }}
      from={languages.map(({ code }) => code)}
      to={languages.map(({ code }) => code).filter((code) => may(staff, 'entries.translate', { lang: code }))}
      errors={errors}
      errorTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

async function showReport(c: OfficeContext, { db }: OfficeDeps, error?: string) {
  const { lang, staff } = c.var
  const texts = exchangeTexts[lang]
  const file = await readFile(db, { id: c.req.param('id') ?? '', staffId: staff.id })
  const document = file && readDocument(encoder.encode(file.content))
  if (!file || !document || document instanceof XliffRefusal) return notThere(c)
  const page = (
    <ReportPage
      frame={officeFrame(c, { title: file.name, done: doneIn(c, texts.done) })}
      lang={lang}
      file={{ id: file.id, name: file.name, from: document.from as Lang, to: document.to as Lang }}
      texts={await judgeDocument(db, document, staff)}
      error={error}
      errorTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, error ? 422 : 200)
}
