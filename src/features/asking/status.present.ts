import type { Topic } from '#src/features/hosts/index.ts'
import type { Site } from '#src/features/site/index.ts'
import {
  isOver,
  type Message,
  numberOf,
  spanOf,
  stagesAfter,
  stageTexts,
  type Visit,
} from '#src/features/visits/index.ts'
import { formatDate, formatStamp } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type SummaryPart, summarise } from './ask.present.ts'
import { statusTexts } from './status.messages.ts'

/** A visit as whoever asked for it sees it. */
export interface VisitItem {
  readonly title: string
  readonly done: string | undefined
  readonly stage: string
  readonly isOver: boolean
  readonly next: string
  readonly late: string | undefined
  readonly messages: readonly {
    readonly from: string
    readonly isOurs: boolean
    /** What is ours is in the language of the guests, whatever that of the page is. */
    readonly lang: Lang | undefined
    readonly at: string
    readonly subject: string
    readonly body: string
  }[]
  readonly askedOn: string
  readonly question: readonly SummaryPart[]
  readonly canCancel: boolean
}

/** Presents a visit as it is now. */
export function presentVisit(
  lang: Lang,
  site: Site,
  visit: Visit,
  more: { messages: readonly Message[]; topics: readonly Topic[]; done: string | undefined },
): VisitItem {
  const texts = statusTexts[lang]
  const today = Temporal.Now.zonedDateTimeISO(visit.timeZone).toPlainDate()
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site.timeZone))
  const isLate = visit.dueOn !== undefined && Temporal.PlainDate.compare(visit.dueOn, today) < 0
  const waits = visit.stage === 'new' || visit.stage === 'considered'
  const until = visit.dueOn && !isLate ? formatDate(lang, { date: visit.dueOn, precision: 'day' }) : undefined
  const days = visit.days ? spanOf(lang, visit.days.from.toString(), visit.days.to.toString()) : ''
  const sentences: Record<string, string> = {
    sent: `${texts.sent(numberOf(visit))} ${texts.keepLink}`,
    message: texts.done.message,
    cancelled: texts.done.cancelled,
    moved: texts.moved,
  }
  return {
    title: texts.title(numberOf(visit)),
    done: more.done !== undefined && Object.hasOwn(sentences, more.done) ? sentences[more.done] : undefined,
    stage: stageTexts[lang][visit.stage],
    isOver: isOver(visit.stage),
    next: texts.next[visit.stage]({ until, days }),
    late: waits && isLate ? texts.late : undefined,
    messages: more.messages.map(({ direction, subject, body, at }) => ({
      from: direction === 'from_guest' ? texts.fromYou : texts.fromUs,
      isOurs: direction === 'to_guest',
      lang: direction === 'to_guest' && visit.lang !== lang ? visit.lang : undefined,
      at: stamp(at),
      subject,
      body,
    })),
    askedOn: stamp(visit.askedAt),
    question: summarise(lang, site, { ...visit, country: visit.country ?? '' }, more.topics),
    canCancel: stagesAfter(visit.stage).includes('cancelled'),
  }
}
