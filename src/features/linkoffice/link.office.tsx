import { Hono } from 'hono'
import {
  checkLinkNow,
  countLinks,
  ignoreLink,
  isLinkSeen,
  LINK_STATES,
  type LinkMeans,
  type LinkState,
  readLinks,
} from '#src/features/links/index.ts'
import {
  doneIn,
  namesOfHelpers,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  refuse,
  showPage,
} from '#src/features/office/index.ts'
import { actorOf, may } from '#src/features/staff/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { linkTexts } from './link.messages.ts'
import { presentLink } from './link.present.ts'
import { LinksPage } from './link.view.tsx'

const PATH = '/office/links'
const PER_PAGE = 50
type Show = LinkState | 'ignored'
const SHOWS: readonly Show[] = ['broken', 'failing', 'moved', 'unclear', 'new', 'works', 'ignored']

/** The links of the site and the register: how they are, where they stand, and what is to become of them. */
export function linkOffice(deps: OfficeDeps & Pick<LinkMeans, 'allowPrivate'>) {
  const { db } = deps
  return new Hono<OfficeEnv>()
    .get('/links', (c) => showLinks(c, deps))

    .post('/links/check', async (c) => {
      const asked = await readAsked(c, deps)
      if (asked instanceof Response) return asked
      await checkLinkNow(deps, asked.address)
      return c.redirect(backTo(asked.show, 'checked'), 303)
    })

    .post('/links/ignore', async (c) => {
      const asked = await readAsked(c, deps)
      if (asked instanceof Response) return asked
      const { address, why, show } = asked
      if (why === '') return showLinks(c, deps, address)
      await ignoreLink(db, { address, why, by: actorOf(c.var.staff) })
      return c.redirect(backTo(show, 'ignored'), 303)
    })

    .post('/links/take-up', async (c) => {
      const asked = await readAsked(c, deps)
      if (asked instanceof Response) return asked
      await ignoreLink(db, { address: asked.address, why: undefined, by: actorOf(c.var.staff) })
      return c.redirect(backTo(asked.show, 'taken_up'), 303)
    })
}

const backTo = (show: Show | undefined, done: string) => `${PATH}?${show ? `state=${show}&` : ''}done=${done}`

const showIn = (text: string | undefined) => SHOWS.find((show) => show === text)

const seesRegister = (c: OfficeContext) => may(c.var.staff, 'register.edit')

const mayAct = (c: OfficeContext) => may(c.var.staff, 'entries.edit') || may(c.var.staff, 'register.edit')

// What a form is about, when whoever sent it may act on it; else the answer that says why not.
async function readAsked(c: OfficeContext, { db }: OfficeDeps) {
  if (!mayAct(c)) return refuse(c, 'entries.edit', await namesOfHelpers(db, 'entries.edit'))
  const form = await readForm(c)
  const address = form.all('address')[0] ?? ''
  if (!(await isLinkSeen(db, address, { register: seesRegister(c) }))) return notThere(c)
  return { address, why: form.text('why').slice(0, 500), show: showIn(form.text('show')) }
}

async function showLinks(c: OfficeContext, { db }: OfficeDeps, lacksWhy?: string) {
  const { lang, site } = c.var
  const texts = linkTexts[lang]
  const state = c.req.query('state')
  const number = /^[1-9]\d{0,4}$/.exec(c.req.query('page') ?? '1')
  const show = showIn(state)
  if (!site || !number || (state && !show)) return notThere(c)
  const wish = { register: seesRegister(c), lang, show, address: lacksWhy }
  const page = Number(number[0])
  const [counts, { links, total }] = await Promise.all([
    countLinks(db, wish),
    readLinks(db, wish, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
  ])
  const all = LINK_STATES.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0)
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const linkTo = (label: string, to: number) => ({
    label,
    href: `${PATH}?${show ? `state=${show}&` : ''}page=${to}`,
  })
  const view = (
    <LinksPage
      frame={officeFrame(c, { title: texts.title, done: doneIn(c, texts.done) })}
      texts={texts}
      wrongTitle={officeTexts[lang].wrongTitle}
      lacksWhy={lacksWhy}
      mayAct={mayAct(c)}
      show={show}
      filters={[
        { label: texts.filters.all, count: formatNumber(lang, all), href: PATH, current: !show },
        ...SHOWS.filter((each) => (counts.get(each) ?? 0) > 0 || each === show).map((each) => ({
          label: texts.filters[each],
          count: formatNumber(lang, counts.get(each) ?? 0),
          href: `${PATH}?state=${each}`,
          current: each === show,
        })),
      ]}
      count={total === 0 ? texts.none : texts.found(total)}
      links={links.map((link) => presentLink(lang, site.timeZone, link))}
      paging={{
        label: texts.pages,
        newer: page > 1 ? linkTo(texts.newer, page - 1) : undefined,
        current: texts.pageNumber(page, pages),
        older: page < pages ? linkTo(texts.older, page + 1) : undefined,
      }}
    />
  )
  return showPage(c, view, lacksWhy === undefined ? 200 : 422)
}
