import { labelIn, type Site } from '#src/features/site/index.ts'
import { formatDate, formatNumber, formatStamp } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { inquireTexts } from './inquire.messages.ts'
import { type Inquiry, type InquiryFile, type Message, numberOf, type Topic } from './inquiry.model.ts'
import type { InquiryItem } from './inquiry-page.view.tsx'

/** How large a file is, in words. */
export function sizeOf(lang: Lang, bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(lang, Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatNumber(lang, Math.round(bytes / 100_000) / 10)} MB`
}

/** Presents an inquiry to whoever asked, as it is now. What came from other addresses is for the office alone. */
export function presentInquiry(
  lang: Lang,
  site: Site,
  inquiry: Inquiry,
  more: { thread: readonly Message[]; topic: Topic | undefined; done: string | undefined },
): InquiryItem {
  const texts = inquireTexts[lang]
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site.timeZone))
  const today = Temporal.Now.plainDateISO(site.timeZone)
  const isLate = inquiry.dueOn !== undefined && Temporal.PlainDate.compare(inquiry.dueOn, today) < 0
  const state = inquiry.state === 'closed' ? 'closed' : inquiry.waitsFor === 'them' ? 'them' : isLate ? 'late' : 'us'
  const due = inquiry.dueOn ?? inquiry.promisedOn
  const outcome = inquiry.outcome ? ` (${texts.outcomes[inquiry.outcome]})` : ''
  const { done } = more
  return {
    title: texts.pageTitle(numberOf(inquiry)),
    done: done === 'wrote' || done === 'closed' ? texts.done[done] : undefined,
    state: texts.states[state] + outcome,
    next: texts.next[state](formatDate(lang, { date: due, precision: 'day' })),
    isClosed: inquiry.state === 'closed',
    facts: [
      { label: texts.about, value: more.topic ? labelIn(site, more.topic.names, lang) : '' },
      { label: texts.asked, value: stamp(inquiry.askedAt) },
      { label: texts.fields.name.label, value: inquiry.contact?.name ?? '' },
      { label: texts.fields.email.label, value: inquiry.contact?.email ?? '' },
      ...inquiry.answers,
    ],
    messages: more.thread.map(({ direction, subject, body, at, files }) => ({
      from: direction === 'from_them' ? texts.fromYou : texts.fromUs,
      isOurs: direction === 'to_them',
      lang: direction === 'to_them' && inquiry.lang !== lang ? inquiry.lang : undefined,
      at: stamp(at),
      subject,
      body,
      files: files.map((file) => ({ name: file.name, note: noteOf(lang, file) })),
    })),
  }
}

const noteOf = (lang: Lang, { size, refused }: InquiryFile) =>
  refused ? inquireTexts[lang].refusedFile : sizeOf(lang, size)
