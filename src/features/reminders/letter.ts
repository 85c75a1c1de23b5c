import { type Need, pathOfNeed, pathOfNeeds } from '#src/features/needs/index.ts'
import { wordTexts } from '#src/features/register/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { TieKind } from '#src/features/ties/index.ts'
import { formatDate, localeOf } from '#src/platform/i18n/formats.ts'
import { formatMoney } from '#src/platform/i18n/money.ts'
import type { Letter } from '#src/platform/mail/index.ts'
import { isWeekly, REMINDED, type Reminded } from './due.ts'
import { letterTexts } from './letter.messages.ts'

/** What of each kind a letter tells of. */
export type DueNeeds = Readonly<Record<Reminded, readonly Need[]>>

// As many as somebody reads in a letter; the rest stands behind a link.
const MOST = 15
const LONGEST_TITLE = 90

/** Writes the letter about what falls due; undefined when nothing does. */
export function writeLetter(
  receiver: { name: string; lang: OfficeLang },
  { city, origin, today }: { city: string; origin: string; today: Temporal.PlainDate },
  due: DueNeeds,
): Omit<Letter, 'to'> | undefined {
  const { lang, name } = receiver
  const texts = letterTexts[lang]
  const parts = REMINDED.filter((kind) => due[kind].length > 0)
  const [first] = parts
  if (!first) return undefined
  const count = parts.reduce((sum, kind) => sum + due[kind].length, 0)
  const sections = parts.map((kind) => {
    const shown = due[kind].slice(0, MOST).map((need) => lineOf({ lang, origin, today }, kind, need))
    const more = due[kind].length - shown.length
    const rest = more > 0 ? [`  ${texts.more(more)}\n  ${origin}${pathOfNeeds(kind)}`] : []
    return [texts.titles[kind], ...shown, ...rest].join('\n')
  })
  const text = [
    texts.hello(name, city),
    ...sections,
    `${texts.all}\n${origin}/office`,
    `${texts.off}\n${origin}/office/account#reminders`,
  ].join('\n\n')
  return { subject: texts.subject(headerOf(due[first][0]?.title ?? ''), count - 1), text: `${text}\n` }
}

function lineOf(
  { lang, origin, today }: { lang: OfficeLang; origin: string; today: Temporal.PlainDate },
  kind: Reminded,
  need: Need,
): string {
  const texts = letterTexts[lang]
  const day = need.on && need.precision && formatDate(lang, { date: need.on, precision: need.precision })
  const facts = isWeekly(kind)
    ? kind === 'broken_link'
      ? [texts.stands(need.title), day && texts.since(day)]
      : [need.lang && languageIn(lang, need.lang)]
    : [
        wordTexts[lang].tie[need.detail as TieKind]?.toLowerCase(),
        need.amount && need.currency
          ? formatMoney(lang, { amount: Number(need.amount), currency: need.currency })
          : undefined,
        day && dueOn(lang, kind, day, isOver(need, today)),
        need.mine && kind !== 'commitment' ? texts.yours : undefined,
      ]
  const what = kind === 'broken_link' ? need.id : need.title
  return `– ${[what, ...facts].filter(Boolean).join(', ')}\n  ${origin}${pathOfNeed(kind, need)}`
}

function dueOn(lang: OfficeLang, kind: Reminded, day: string, isPast: boolean): string {
  const { until, overdue, ends, ended } = letterTexts[lang]
  if (kind === 'to_renew') return isPast ? ended(day) : ends(day)
  return isPast ? overdue(day) : until(day)
}

const isOver = ({ on }: Need, today: Temporal.PlainDate) => on !== null && Temporal.PlainDate.compare(on, today) < 0

const languageIn = (lang: OfficeLang, code: string) =>
  new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(code)

// A title is what somebody typed: in the head of a mail it is one short line (CWE-93).
function headerOf(title: string): string {
  const line = title.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line
}
