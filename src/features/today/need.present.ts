import type { ClaimAttribute } from '#src/features/claims/index.ts'
import { type Need, type NeedName, pathOfNeed } from '#src/features/needs/index.ts'
import { wordTexts } from '#src/features/register/index.ts'
import { claimTexts } from '#src/features/registering/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { TieKind } from '#src/features/ties/index.ts'
import { formatDate, formatStamp, localeOf } from '#src/platform/i18n/formats.ts'
import { formatMoney } from '#src/platform/i18n/money.ts'
import { todayTexts } from './today.messages.ts'
import type { WaitingItem } from './today.view.tsx'

/** A thing that waits in words, with the way to it. */
export function presentNeed(
  { lang, timeZone, today }: { lang: OfficeLang; timeZone: string; today: Temporal.PlainDate },
  name: NeedName,
  need: Need,
): WaitingItem {
  const isLink = name === 'broken_link'
  const notes = notesOf({ lang, timeZone, today }, name, need).filter((note) => note !== undefined && note !== '')
  return {
    title: isLink ? withoutScheme(need.id) : need.title,
    href: pathOfNeed(name, need),
    lang: isLink ? undefined : (need.lang ?? undefined),
    note: notes.join(', '),
  }
}

function notesOf(
  { lang, timeZone, today }: { lang: OfficeLang; timeZone: string; today: Temporal.PlainDate },
  name: NeedName,
  need: Need,
): (string | undefined)[] {
  const texts = todayTexts[lang]
  const day = need.on && need.precision ? formatDate(lang, { date: need.on, precision: need.precision }) : undefined
  const stamp = need.at ? formatStamp(lang, need.at.toZonedDateTimeISO(timeZone)) : undefined
  const language = need.lang ? nameOfLanguage(lang, need.lang) : undefined
  const kind = wordTexts[lang].tie[need.detail as TieKind]?.toLowerCase()
  const yours = need.mine ? texts.yours : undefined
  switch (name) {
    case 'my_draft':
    case 'scheduled':
    case 'stale':
      return [language, stamp]
    case 'newsletter':
      return [need.detail ?? undefined, stamp]
    case 'in_review':
      return [language, stamp, need.mine ? texts.askedOfYou : undefined]
    case 'to_review':
      return [kind, day && (isOver(need, today) ? texts.overdue(day) : texts.by(day)), yours]
    case 'to_renew':
      return [kind, day && (isOver(need, today) ? texts.ended(day) : texts.ends(day)), yours]
    case 'fee_due':
      return [kind, moneyOf(lang, need), day && texts.by(day), yours]
    case 'inquiry':
      return [day && (isOver(need, today) ? texts.overdue(day) : texts.by(day)), need.mine ? yours : texts.nobodys]
    case 'commitment':
      return [day && (isOver(need, today) ? texts.overdue(day) : texts.by(day))]
    case 'quiet':
      return [kind, day ? texts.last(day) : texts.never, yours]
    case 'disputed':
      return [claimTexts[lang].attributes[need.detail as ClaimAttribute]?.toLowerCase()]
    case 'company_waiting':
      return [stamp]
    case 'doubt':
      return [need.detail ? texts.fromFile(need.detail) : undefined]
    case 'broken_link':
      return [texts.stands(need.title), day && texts.since(day)]
  }
}

const isOver = ({ on }: Need, today: Temporal.PlainDate) => on !== null && Temporal.PlainDate.compare(on, today) < 0

const moneyOf = (lang: OfficeLang, { amount, currency }: Need) =>
  amount && currency ? formatMoney(lang, { amount: Number(amount), currency }) : undefined

const nameOfLanguage = (lang: OfficeLang, code: string) =>
  new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(code)

const withoutScheme = (address: string) => address.replace(/^(?:https?:\/\/|entry:)/i, '')
