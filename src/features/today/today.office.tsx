import { Hono } from 'hono'
import {
  notice,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
} from '#src/features/office/index.ts'
import { may } from '#src/features/staff/index.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { todayTexts } from './today.messages.ts'
import {
  type RegisterNeeds,
  readRegisterNeeds,
  readWaitingTexts,
  TEXT_REASONS,
  type WaitingText,
} from './today.reads.ts'
import { TodayPage } from './today.view.tsx'

/** The start page of each member of staff: what needs them. */
export function todayOffice({ db }: OfficeDeps) {
  return new Hono<OfficeEnv>().get('/', async (c) => {
    const { lang, site, staff } = c.var
    const texts = todayTexts[lang]
    if (!site) return notice(c, 200, texts.empty, [texts.howToFill])
    const waiting = await readWaitingTexts(db, staff)
    const needs = may(staff, 'register.edit') ? await readRegisterNeeds(db) : undefined
    const title = officeTexts[lang].menuItems.today
    const page = (
      <TodayPage
        frame={officeFrame(c, { title })}
        title={texts.hello(staff.name)}
        groups={TEXT_REASONS.map((reason) => ({
          title: texts.reasons[reason],
          items: waiting.filter((text) => text.reason === reason).map((text) => presentWaiting(c, site.timeZone, text)),
        })).filter(({ items }) => items.length > 0)}
        register={needs && presentNeeds(c, needs)}
        nothing={texts.nothing}
      />
    )
    return c.html(`<!doctype html>\n${page.toString()}`)
  })
}

function presentWaiting(c: OfficeContext, timeZone: string, text: WaitingText) {
  const when = text.at && formatStamp(c.var.lang, text.at.toZonedDateTimeISO(timeZone))
  const language = nameOfLang(text.lang)
  return {
    title: text.title,
    href: `/office/entries/${text.entryId}/${text.lang}`,
    lang: text.lang,
    note: when ? `${language}, ${when}` : language,
  }
}

function presentNeeds(c: OfficeContext, needs: RegisterNeeds) {
  const texts = todayTexts[c.var.lang]
  const sentences = (['toReview', 'pastTerm', 'disputed', 'doubts'] as const)
    .filter((need) => needs[need] > 0)
    .map((need) => ({
      text: texts.needs[need](needs[need]),
      href: need === 'doubts' && may(c.var.staff, 'imports.run') ? '/office/doubts' : undefined,
    }))
  return sentences.length === 0 ? undefined : { title: texts.register, sentences }
}
