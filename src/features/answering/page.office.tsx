import { Hono } from 'hono'
import { addEntry } from '#src/features/editing/index.ts'
import { type Inquiry, LONGEST, numberOf, readInquiry, readThread, readTopic } from '#src/features/inquiries/index.ts'
import {
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { cleanLine, cleanLines } from '#src/platform/text/clean-line.ts'
import { answeringTexts } from './answering.messages.ts'
import { INQUIRY } from './inquiry.office.tsx'
import { addToPage, linkPage } from './page.store.ts'
import { MakePagePage } from './page.view.tsx'
import { listPages } from './topic.reads.ts'

const LONGEST_TITLE = 120

/** Making a page of a question that comes often: a draft, which somebody reads once more before it is public. */
export function pageOffice(deps: OfficeDeps) {
  const { db } = deps
  const path = `/inquiries/${INQUIRY}/page`
  return new Hono<OfficeEnv>()
    .use(path, requireRight(deps, 'inquiries.answer'), requireRight(deps, 'entries.edit'))
    .get(path, async (c) => {
      const inquiry = await readInquiry(db, c.req.param('id') ?? '')
      return inquiry?.contact ? showMaking(c, deps, inquiry) : notThere(c)
    })
    .post(path, async (c) => {
      const inquiry = await readInquiry(db, c.req.param('id') ?? '')
      if (!inquiry?.contact) return notThere(c)
      const { lang, staff } = c.var
      const texts = answeringTexts[lang]
      const form = await readForm(c)
      const typed = {
        page: form.text('page'),
        title: cleanLine(form.text('title'), LONGEST_TITLE),
        question: cleanLine(form.text('question'), LONGEST_TITLE),
        answer: cleanLines(form.text('answer'), LONGEST.reply),
      }
      const errors = new Map<string, string>()
      for (const name of ['question', 'answer'] as const) if (typed[name] === '') errors.set(name, texts.missing)
      if (typed.page === '' && typed.title === '') errors.set('title', texts.missing)
      const pages = await listPages(db, lang)
      if (typed.page !== '' && !pages.some(({ id }) => id === typed.page)) errors.set('page', texts.notThere)
      if (errors.size > 0) return showMaking(c, deps, inquiry, { typed, errors })
      const topic = await readTopic(db, inquiry.topicId)
      const pageId = typed.page || (await newPage(deps, inquiry, typed.title, c))
      const section = { question: typed.question, answer: typed.answer }
      const made = await addToPage(db, inquiry, { pageId, section, staff })
      if (typeof made === 'string')
        return showMaking(c, deps, inquiry, { typed, errors: new Map([['page', texts.pageTaken]]) })
      if (topic && !topic.pageId) await linkPage(db, inquiry, pageId)
      return c.redirect(`/office/entries/${pageId}/${inquiry.lang}`, 303)
    })
}

async function newPage({ db }: OfficeDeps, inquiry: Inquiry, title: string, c: OfficeContext): Promise<string> {
  const facts = { kind: 'page', originalLang: inquiry.lang, termIds: [] } as const
  const { id } = await addEntry(db, { facts, about: [], title, by: actorOf(c.var.staff) })
  return id
}

async function showMaking(
  c: OfficeContext,
  { db }: OfficeDeps,
  inquiry: Inquiry,
  again: { typed?: Readonly<Record<string, string>>; errors?: ReadonlyMap<string, string> } = {},
) {
  const { lang, site } = c.var
  const texts = answeringTexts[lang]
  const [thread, topic, pages] = await Promise.all([
    readThread(db, inquiry.id, ['from_them', 'to_them']),
    readTopic(db, inquiry.topicId),
    listPages(db, lang),
  ])
  const errors = again.errors ?? new Map()
  const page = (
    <MakePagePage
      frame={officeFrame(c, { title: `${texts.pageTitle}: ${numberOf(inquiry)}` })}
      lang={lang}
      inLang={inquiry.lang}
      path={`/office/inquiries/${inquiry.id}`}
      number={numberOf(inquiry)}
      pages={pages.map(({ id, title }) => ({ value: id, label: texts.pageOld(title) }))}
      typed={{
        page: topic?.pageId ?? '',
        title: topic && site ? labelIn(site, topic.names, inquiry.lang) : '',
        question: cleanLine(thread.find(({ direction }) => direction === 'from_them')?.body ?? '', LONGEST_TITLE),
        answer: thread.findLast(({ direction }) => direction === 'to_them')?.body ?? '',
        ...again.typed,
      }}
      errors={errors}
      wrongTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, errors.size > 0 ? 422 : 200)
}
