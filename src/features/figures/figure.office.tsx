import { Hono } from 'hono'
import {
  namesOfHelpers,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  refuse,
  showPage,
} from '#src/features/office/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import { may } from '#src/features/staff/index.ts'
import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import {
  activityFacts,
  feeFacts,
  grantFacts,
  languageFacts,
  themeCounts,
  themeFacts,
  tieFacts,
} from './figure.facts.ts'
import { figureTexts } from './figure.messages.ts'
import { type Facts, FIGURES, type FigureName, plainRows } from './figure.model.ts'
import {
  countActivitiesByTheme,
  countActivitiesByYear,
  countLanguages,
  countTieHealth,
  readFees,
  sumGrants,
} from './figure.reads.ts'
import { FiguresPage } from './figure.view.tsx'

// "Of late": this year and the four before.
const LATE_YEARS = 4

/** The figures of the city's relations: drawn, as tables, and as files. */
export function figuresOffice({ db }: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .get('/figures', async (c) => {
      const { lang, site } = c.var
      const asked = site && themeOf(c, site)
      if (!site || asked === 'unknown') return notThere(c)
      const today = Temporal.Now.plainDateISO(site.timeZone)
      const rules = await readSetting(db, 'reminders')
      const since = today.year - LATE_YEARS
      const [activities, themes, health, languages, fees, grants] = await Promise.all([
        countActivitiesByYear(db, asked?.id),
        countActivitiesByTheme(db, firstOf(since)),
        countTieHealth(db, { today, rules }),
        countLanguages(db),
        seesFees(c) ? readFees(db, lang, today) : undefined,
        sumGrants(db),
      ])
      const page = (
        <FiguresPage
          frame={officeFrame(c, { title: figureTexts[lang].title })}
          lang={lang}
          theme={asked && { key: asked.key, label: labelIn(site, asked.names, lang) }}
          themeChoices={site.themes.map(({ key, names }) => ({ value: key, label: labelIn(site, names, lang) }))}
          activities={activities}
          themes={themeCounts(lang, site, themes)}
          since={since}
          health={health}
          quietMonths={rules.quietMonths}
          languages={languages}
          fees={fees}
          grants={grants}
          seesRegister={may(c.var.staff, 'register.edit')}
        />
      )
      return showPage(c, page)
    })

    .get('/figures/:file{[a-z]+\\.csv}', async (c) => {
      const name = FIGURES.find((figure) => `${figure}.csv` === c.req.param('file'))
      const asked = c.var.site && themeOf(c, c.var.site)
      if (!c.var.site || !name || asked === 'unknown') return notThere(c)
      if (name === 'fees' && !seesFees(c)) {
        return refuse(c, 'register.edit', await namesOfHelpers(db, 'register.edit'))
      }
      const rows = plainRows(await readFacts(c, c.var.site, name, asked?.id))
      return c.body(CSV_START + rows.map((row) => writeCsvRow(row)).join(''), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}.csv"`,
      })
    })

  async function readFacts(
    c: OfficeContext,
    site: Site,
    name: FigureName,
    themeId: string | undefined,
  ): Promise<Facts> {
    const { lang } = c.var
    const today = Temporal.Now.plainDateISO(site.timeZone)
    const since = today.year - LATE_YEARS
    switch (name) {
      case 'activities':
        return activityFacts(lang, await countActivitiesByYear(db, themeId))
      case 'themes':
        return themeFacts(lang, since, themeCounts(lang, site, await countActivitiesByTheme(db, firstOf(since))))
      case 'ties':
        return tieFacts(lang, await countTieHealth(db, { today, rules: await readSetting(db, 'reminders') }))
      case 'languages':
        return languageFacts(lang, await countLanguages(db))
      case 'fees':
        return feeFacts(lang, await readFees(db, lang, today))
      case 'grants':
        return grantFacts(lang, await sumGrants(db))
    }
  }
}

const firstOf = (year: number) => Temporal.PlainDate.from({ year, month: 1, day: 1 })

// Fees are seen by those who keep them.
const seesFees = (c: OfficeContext) => may(c.var.staff, 'register.edit')

function themeOf(c: OfficeContext, site: Site) {
  const key = c.req.query('theme')
  if (!key) return undefined
  return site.themes.find((theme) => theme.key === key) ?? 'unknown'
}
