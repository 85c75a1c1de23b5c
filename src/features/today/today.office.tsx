import { Hono } from 'hono'
import { type Asker, isNeedName, NEEDS, type NeedName, pathOfNeeds, readNeed } from '#src/features/needs/index.ts'
import {
  menuTexts,
  notice,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  showPage,
} from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import type { Site } from '#src/features/site/index.ts'
import { may } from '#src/features/staff/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { presentNeed } from './need.present.ts'
import { todayTexts } from './today.messages.ts'
import { NeedsPage, TodayPage } from './today.view.tsx'
import { presentWaitingVisits } from './visit.present.ts'

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
      const visits = may(staff, 'visits.plan') ? await presentWaitingVisits(db, asker) : []
      const page = (
        <TodayPage
          frame={officeFrame(c, { title: menuTexts[lang].today })}
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
      return showPage(c, page)
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
      return showPage(c, needsPage(c, site, { name, asker, needs, total, page }))
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
      back={{ label: menuTexts[lang].today, href: '/office' }}
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
