import { Hono } from 'hono'
import {
  notice,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
} from '#src/features/office/index.ts'
import { readWaitingHosts, wordsIn } from '#src/features/programme/index.ts'
import { may } from '#src/features/staff/index.ts'
import { numberOf, pathOfVisit, readWaitingVisits, WAITING_REASONS } from '#src/features/visits/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import { formatDate, formatStamp } from '#src/platform/i18n/formats.ts'
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
    const visits = may(staff, 'visits.plan')
      ? [...(await presentVisits(c, db, site.timeZone)), await presentHosts(c, db)]
      : []
    const needs = may(staff, 'register.edit') ? await readRegisterNeeds(db) : undefined
    const title = officeTexts[lang].menuItems.today
    const page = (
      <TodayPage
        frame={officeFrame(c, { title })}
        title={texts.hello(staff.name)}
        groups={[
          ...visits,
          ...TEXT_REASONS.map((reason) => ({
            title: texts.reasons[reason],
            items: waiting
              .filter((text) => text.reason === reason)
              .map((text) => presentWaiting(c, site.timeZone, text)),
          })),
        ].filter(({ items }) => items.length > 0)}
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

async function presentVisits(c: OfficeContext, db: Db, timeZone: string) {
  const { lang, staff } = c.var
  const today = Temporal.Now.zonedDateTimeISO(timeZone).toPlainDate()
  const waiting = await readWaitingVisits(db, staff.id, today)
  return WAITING_REASONS.map((reason) => ({
    title: todayTexts[lang].visits[reason],
    items: waiting
      .filter((each) => each.reason === reason)
      .map(({ visit }) => ({
        title: `${numberOf(visit)} ${visit.organisation}`,
        href: pathOfVisit(visit.id),
        lang,
        note: visit.dueOn ? formatDate(lang, { date: visit.dueOn, precision: 'day' }) : '',
      })),
  }))
}

async function presentHosts(c: OfficeContext, db: Db) {
  const { lang, staff } = c.var
  const texts = todayTexts[lang]
  const waiting = await readWaitingHosts(db, staff.id)
  return {
    title: texts.hosts,
    items: waiting.map((host) => ({
      title: `${numberOf(host)} ${wordsIn(host.names, lang)}`,
      href: `${pathOfVisit(host.visitId, 'programme')}/hosts`,
      lang,
      note: [host.answer ? texts.hostSaid[host.answer] : texts.hostSilent, host.words].filter(Boolean).join(': '),
    })),
  }
}

function presentNeeds(c: OfficeContext, needs: RegisterNeeds) {
  const texts = todayTexts[c.var.lang]
  const sentences = (['toReview', 'pastTerm', 'disputed', 'doubts'] as const)
    .filter((need) => needs[need] > 0)
    .map((need) => texts.needs[need](needs[need]))
  if (sentences.length === 0) return undefined
  return { title: texts.register, sentences: needs.doubts > 0 ? [...sentences, texts.howToDecide] : sentences }
}
