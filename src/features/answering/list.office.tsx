import { Hono } from 'hono'
import { numberOf, readTopics, type Topic } from '#src/features/inquiries/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { isId } from '#src/features/staff/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { isLang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { answeringTexts } from './answering.messages.ts'
import {
  countViews,
  type ListedInquiry,
  type ListFilter,
  listInquiries,
  PER_PAGE,
  VIEWS,
  type View,
} from './list.reads.ts'
import { ListPage, type Row } from './list.view.tsx'

/** All inquiries, by what is waited for, narrowed as one likes. */
export function listOffice(deps: OfficeDeps) {
  const { db } = deps
  return new Hono<OfficeEnv>().get('/inquiries', requireRight(deps, 'inquiries.answer'), async (c) => {
    const { lang, site, staff } = c.var
    const filter = readFilter(c)
    const number = /^[1-9]\d{0,4}$/.exec(c.req.query('page') ?? '1')
    if (!filter || !number || !site) return notThere(c)
    const texts = answeringTexts[lang]
    const page = Number(number[0])
    const today = Temporal.Now.plainDateISO(site.timeZone)
    const [{ found, total }, counts, topics] = await Promise.all([
      listInquiries(db, filter, { staffId: staff.id, today, page }),
      countViews(db, staff.id, today),
      readTopics(db),
    ])
    const pages = Math.max(1, Math.ceil(total / PER_PAGE))
    const pageAt = (at: number) => (at >= 1 && at <= pages ? hrefOf(c, filter.view, at) : undefined)
    return showPage(
      c,
      <ListPage
        frame={officeFrame(c, { title: texts.title, done: doneIn(c, texts.done) })}
        lang={lang}
        views={VIEWS.map((view) => ({
          label: view === 'closed' ? texts.views[view] : `${texts.views[view]} (${counts[view]})`,
          href: `/office/inquiries?view=${view}`,
          current: view === filter.view,
        }))}
        view={filter.view}
        fields={fieldsOf(c, filter, topics)}
        words={filter.words ?? ''}
        clear={filter.words || filter.topicId || filter.lang ? `/office/inquiries?view=${filter.view}` : undefined}
        count={total === 0 ? texts.none : texts.found(total)}
        rows={found.map((each) => rowOf(c, site, each, { topics, today }))}
        paging={
          pages > 1
            ? { newer: pageAt(page - 1), current: texts.pageNumber(page, pages), older: pageAt(page + 1) }
            : undefined
        }
      />,
    )
  })
}

/** What the address asks for; undefined for a filter that there is not. */
function readFilter(c: OfficeContext): ListFilter | undefined {
  const query = (name: string) => c.req.query(name)?.trim() || undefined
  const [view = 'open', topicId, lang] = ['view', 'topic', 'lang'].map(query)
  if (!(VIEWS as readonly string[]).includes(view)) return undefined
  if (topicId && !isId(topicId)) return undefined
  if (lang && !isLang(lang)) return undefined
  return {
    view: view as View,
    topicId,
    lang: lang && isLang(lang) ? lang : undefined,
    words: query('q')?.replaceAll('\u0000', ''),
  }
}

function hrefOf(c: OfficeContext, view: View, page: number): string {
  const query = new URLSearchParams(new URL(c.req.url).search)
  query.set('view', view)
  query.set('page', String(page))
  return `/office/inquiries?${query}`
}

function fieldsOf(c: OfficeContext, filter: ListFilter, topics: readonly Topic[]) {
  const { lang, site } = c.var
  const texts = answeringTexts[lang]
  return [
    {
      name: 'topic',
      label: texts.topic,
      value: filter.topicId ?? '',
      choices: topics.map(({ id, key, names }) => ({ value: id, label: site ? labelIn(site, names, lang) : key })),
    },
    {
      name: 'lang',
      label: texts.lang,
      value: filter.lang ?? '',
      choices: (site?.languages ?? []).map((each) => ({ value: each, label: nameOfLang(each) })),
    },
  ]
}

function rowOf(
  c: OfficeContext,
  site: Site,
  { inquiry, owner, begins }: ListedInquiry,
  { topics, today }: { topics: readonly Topic[]; today: Temporal.PlainDate },
): Row {
  const { lang } = c.var
  const texts = answeringTexts[lang]
  const state = stateOf(inquiry, today)
  const topic = topics.find(({ id }) => id === inquiry.topicId)
  return {
    number: numberOf(inquiry),
    href: `/office/inquiries/${inquiry.id}`,
    name: inquiry.contact?.name ?? '',
    begins: inquiry.contact ? begins : texts.cleared,
    state: texts.states[state],
    isLate: state === 'late',
    topic: topic ? labelIn(site, topic.names, lang) : '',
    lang: nameOfLang(inquiry.lang),
    owner: owner ?? texts.nobody,
    due: inquiry.dueOn ? formatDate(lang, { date: inquiry.dueOn, precision: 'day' }) : '',
  }
}

/** Where an inquiry is, as staff see it. */
export function stateOf(
  inquiry: { state: 'open' | 'closed'; waitsFor: 'us' | 'them'; dueOn: Temporal.PlainDate | undefined },
  today: Temporal.PlainDate,
): 'us' | 'late' | 'them' | 'closed' {
  if (inquiry.state === 'closed') return 'closed'
  if (inquiry.dueOn && Temporal.PlainDate.compare(inquiry.dueOn, today) < 0) return 'late'
  return inquiry.waitsFor
}
