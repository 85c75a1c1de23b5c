import { Hono } from 'hono'
import { type Asker, isNeedName, NEEDS, type NeedName, pathOfNeeds, readNeed } from '#src/features/needs/index.ts'
import {
  notice,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
} from '#src/features/office/index.ts'
import { readWaitingHosts, wordsIn } from '#src/features/programme/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { may } from '#src/features/staff/index.ts'
import { numberOf, pathOfVisit, readWaitingVisits, WAITING_REASONS } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/formats.ts'
import { presentNeed } from './need.present.ts'
import { todayTexts } from './today.messages.ts'
import { NeedsPage, TodayPage } from './today.view.tsx'

const SHOWN = 5
const PER_PAGE = 50

/** The start page of each member of staff: what needs them; and the whole list of each kind. */
export function todayOffice({ db }: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .get('/', async (c) => {
      const { lang, site, staff } = c.var
      const texts = todayTexts[lang]
      if (!site) {
        const guide = { label: texts.toGuide, href: '/office/setup' }
        return may(staff, 'settings.change')
          ? notice(c, 200, texts.empty, [texts.howToFill], guide)
          : notice(c, 200, texts.empty, [texts.whoFills])
      }
      const asker = await askerOf(c, site, db)
      const found = await Promise.all(
        NEEDS.map(async (name) => ({ name, ...(await readNeed(db, asker, name, { limit: SHOWN })) })),
      )
      const visits = may(staff, 'visits.plan')
        ? [...(await presentVisits(c, db, asker.today)), ...(await presentHosts(c, db))]
        : []
      const page = (
        <TodayPage
          frame={officeFrame(c, { title: officeTexts[lang].menuItems.today })}
          title={texts.hello(staff.name)}
          groups={[
            ...visits,
            ...found
              .filter(({ total }) => total > 0)
              .map(({ name, needs, total }) => ({
                id: name,
                title: texts.titles[name],
                count: formatNumber(lang, total),
                items: needs.map((need) => presentNeed({ ...asker, timeZone: site.timeZone }, name, need)),
                more:
                  total > needs.length
                    ? { label: texts.more(total - needs.length), href: pathOfNeeds(name) }
                    : name === 'stale'
                      ? { label: texts.grid, href: '/office/translations?state=stale' }
                      : undefined,
              })),
          ]}
          nothing={texts.nothing}
        />
      )
      return c.html(`<!doctype html>\n${page.toString()}`)
    })

    .get('/needs/:kind', async (c) => {
      const { site } = c.var
      const name = c.req.param('kind').replaceAll('-', '_')
      const number = /^[1-9]\d{0,4}$/.exec(c.req.query('page') ?? '1')
      if (!site || !isNeedName(name) || !number) return notThere(c)
      const page = Number(number[0])
      const asker = await askerOf(c, site, db)
      const { needs, total } = await readNeed(db, asker, name, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
      // What is over while somebody reads leaves no page behind.
      if (needs.length === 0 && page > 1) return c.redirect(pathOfNeeds(name), 303)
      return c.html(`<!doctype html>\n${needsPage(c, site, { name, asker, needs, total, page }).toString()}`)
    })
}

function needsPage(
  c: OfficeContext,
  site: Site,
  list: { name: NeedName; asker: Asker; page: number } & Awaited<ReturnType<typeof readNeed>>,
) {
  const { name, asker, needs, total, page } = list
  const { lang } = c.var
  const texts = todayTexts[lang]
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const linkTo = (label: string, number: number) => ({ label, href: `${pathOfNeeds(name)}?page=${number}` })
  return (
    <NeedsPage
      frame={officeFrame(c, { title: texts.titles[name] })}
      back={{ label: officeTexts[lang].menuItems.today, href: '/office' }}
      title={texts.titles[name]}
      lead={texts.leads[name]}
      count={total === 0 ? texts.none : texts.count(total)}
      items={needs.map((need) => presentNeed({ ...asker, timeZone: site.timeZone }, name, need))}
      paging={{
        label: texts.pages,
        newer: page > 1 ? linkTo(texts.newer, page - 1) : undefined,
        current: texts.pageNumber(page, pages),
        older: page < pages ? linkTo(texts.older, page + 1) : undefined,
      }}
    />
  )
}

async function askerOf(c: OfficeContext, site: Site, db: Db): Promise<Asker> {
  return {
    staff: c.var.staff,
    lang: c.var.lang,
    today: Temporal.Now.plainDateISO(site.timeZone),
    rules: await readSetting(db, 'reminders'),
  }
}

/** The visits that wait for an officer: new ones, those whose guests wait, and their own past their day. */
async function presentVisits(c: OfficeContext, db: Db, today: Temporal.PlainDate) {
  const { lang, staff } = c.var
  const waiting = await readWaitingVisits(db, staff.id, today)
  return WAITING_REASONS.map((reason) => {
    const own = waiting.filter((each) => each.reason === reason)
    return {
      id: `visit-${reason}`,
      title: todayTexts[lang].visits[reason],
      count: formatNumber(lang, own.length),
      items: own.map(({ visit }) => ({
        title: `${numberOf(visit)} ${visit.organisation}`,
        href: pathOfVisit(visit.id),
        lang: undefined,
        note: visit.dueOn ? formatDate(lang, { date: visit.dueOn, precision: 'day' }) : '',
      })),
      more: undefined,
    }
  }).filter(({ items }) => items.length > 0)
}

async function presentHosts(c: OfficeContext, db: Db) {
  const { lang, staff } = c.var
  const texts = todayTexts[lang]
  const waiting = await readWaitingHosts(db, staff.id)
  const group = {
    id: 'hosts',
    title: texts.hosts,
    count: formatNumber(lang, waiting.length),
    items: waiting.map((host) => ({
      title: `${numberOf(host)} ${wordsIn(host.names, lang)}`,
      href: `${pathOfVisit(host.visitId, 'programme')}/hosts`,
      lang: undefined,
      note: [host.answer ? texts.hostSaid[host.answer] : texts.hostSilent, host.words].filter(Boolean).join(': '),
    })),
    more: undefined,
  }
  return waiting.length > 0 ? [group] : []
}
