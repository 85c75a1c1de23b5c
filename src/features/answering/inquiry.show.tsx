import {
  type Inquiry,
  type Message,
  numberOf,
  OUTCOMES_OF_STAFF,
  readThread,
  readTopics,
  sizeOf,
  type Topic,
} from '#src/features/inquiries/index.ts'
import {
  doneIn,
  type OfficeContext,
  type OfficeDeps,
  officeFrame,
  officeTexts,
  showPage,
} from '#src/features/office/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { may, type OfficeLang, rolesWith } from '#src/features/staff/index.ts'
import { formatDate, formatStamp } from '#src/platform/i18n/formats.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { answeringTexts } from './answering.messages.ts'
import { AnswerPanel, Doing, type DoingView } from './doing.view.tsx'
import { InquiryOfficePage, type InquiryView, type ThreadItem } from './inquiry.view.tsx'
import { stateOf } from './list.office.tsx'
import { readAnswerers } from './list.reads.ts'
import { fillPrepared, readPrepared } from './prepared.reads.ts'

/** What is shown again after something was wrong, or somebody was faster. */
export interface Again {
  readonly typed?: Readonly<Record<string, string>>
  readonly errors?: ReadonlyMap<string, string>
  readonly isConflict?: boolean
}

const pathOf = ({ id }: Inquiry) => `/office/inquiries/${id}`

/** Shows an inquiry as it is now, with what somebody was typing. */
export async function showInquiry(c: OfficeContext, deps: OfficeDeps, inquiry: Inquiry, again: Again = {}) {
  const { lang, staff } = c.var
  const texts = answeringTexts[lang]
  const [thread, topics, answerers, prepared] = await Promise.all([
    readThread(deps.db, inquiry.id),
    readTopics(deps.db),
    readAnswerers(deps.db, rolesWith('inquiries.answer')),
    readPrepared(deps.db, { topicId: inquiry.topicId, lang: inquiry.lang }),
  ])
  const topic = topics.find(({ id }) => id === inquiry.topicId)
  const owner = answerers.find(({ id }) => id === inquiry.ownerId)
  const errors = again.errors ?? new Map()
  const chosen = prepared.find(({ id }) => id === c.req.query('prepared'))
  const view: DoingView = {
    lang,
    path: pathOf(inquiry),
    version: inquiry.version,
    inLang: { lang: inquiry.lang, name: nameOfLang(inquiry.lang) },
    email: inquiry.contact?.email,
    isOpen: inquiry.state === 'open',
    isMine: inquiry.ownerId === staff.id,
    prepared: prepared.map(({ id, title }) => ({ value: id, label: title })),
    owners: answerers.map(({ id, name }) => ({ value: id, label: name })),
    topics: topics
      .filter(({ id, isActive }) => isActive || id === inquiry.topicId)
      .map(({ id, key, names }) => ({ value: id, label: c.var.site ? labelIn(c.var.site, names, lang) : key })),
    outcomes: OUTCOMES_OF_STAFF.map((value) => ({ value, label: texts.outcomes[value] })),
    canMakePage: inquiry.contact !== undefined && may(staff, 'entries.edit'),
    typed: {
      subject: answeringTexts[officeLangOf(inquiry)].standardSubject,
      body: chosen ? fillPrepared(chosen, { inquiry, topic, site: c.var.site, officer: staff.name }) : '',
      prepared: chosen?.id ?? '',
      owner: inquiry.ownerId ?? '',
      topic: inquiry.topicId,
      due: inquiry.dueOn?.toString() ?? '',
      outcome: 'answered',
      ...again.typed,
    },
    errors,
  }
  const page = (
    <InquiryOfficePage
      frame={officeFrame(c, {
        title: `${texts.title}: ${numberOf(inquiry)}`,
        done: again.isConflict || errors.size > 0 ? undefined : doneIn(c, texts.done),
      })}
      lang={lang}
      item={present(c, inquiry, { thread, topic, owner: owner?.name })}
      wrongTitle={officeTexts[lang].wrongTitle}
      errors={[...errors].map(([name, message]) => ({ name, message }))}
      conflict={
        again.isConflict
          ? { title: texts.meanwhile(inquiry.lastBy, inquiry.lastAct), lead: texts.meanwhileLead }
          : undefined
      }
      answering={<AnswerPanel view={view} />}
      doing={<Doing view={view} />}
    />
  )
  return showPage(c, page, again.isConflict ? 409 : errors.size > 0 ? 422 : 200)
}

// The office has no Arabic of its own: a subject in English is understood, and can be changed.
const officeLangOf = ({ lang }: Inquiry): OfficeLang => (lang === 'ar' ? 'en' : lang)

function present(
  c: OfficeContext,
  inquiry: Inquiry,
  more: { thread: readonly Message[]; topic: Topic | undefined; owner: string | undefined },
): InquiryView {
  const { lang, site } = c.var
  const texts = answeringTexts[lang]
  const timeZone = site?.timeZone ?? 'UTC'
  const day = (date: Temporal.PlainDate) => formatDate(lang, { date, precision: 'day' })
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(timeZone))
  const state = stateOf(inquiry, Temporal.Now.plainDateISO(timeZone))
  const { contact } = inquiry
  return {
    number: numberOf(inquiry),
    name: contact?.name ?? '',
    state: texts.states[state],
    isOpen: inquiry.state === 'open',
    isCleared: contact === undefined,
    facts: [
      ...(inquiry.outcome ? [{ label: texts.outcome, value: texts.outcomes[inquiry.outcome] }] : []),
      { label: texts.topic, value: more.topic && site ? labelIn(site, more.topic.names, lang) : '' },
      { label: texts.lang, value: nameOfLang(inquiry.lang) },
      { label: texts.owner, value: more.owner ?? texts.nobody },
      ...(inquiry.dueOn ? [{ label: texts.due, value: day(inquiry.dueOn), isLate: state === 'late' }] : []),
      { label: texts.asked, value: stamp(inquiry.askedAt) },
      { label: texts.promised, value: day(inquiry.promisedOn) },
      ...(inquiry.answeredOn ? [{ label: texts.answered, value: day(inquiry.answeredOn) }] : []),
      ...(contact
        ? [
            { label: texts.name, value: contact.name },
            {
              label: texts.email,
              value: `${contact.email} (${inquiry.personId ? texts.proven : texts.unproven})`,
            },
          ]
        : []),
      ...inquiry.answers,
    ],
    thread: more.thread.map((message) => said(lang, inquiry, message, stamp)),
  }
}

function said(
  lang: OfficeLang,
  inquiry: Inquiry,
  message: Message,
  stamp: (at: Temporal.Instant) => string,
): ThreadItem {
  const texts = answeringTexts[lang]
  const { direction, by, at, subject, body, whole, sender, files } = message
  return {
    direction,
    who: by || (direction === 'from_them' ? (inquiry.contact?.name ?? '') : (sender ?? '')),
    at: stamp(at),
    subject,
    body,
    whole,
    note: direction === 'from_other' && sender ? texts.fromOther(sender) : undefined,
    files: files.map(({ id, name, size, fileId, refused }) => ({
      name,
      href: fileId ? `${pathOf(inquiry)}/files/${id}` : undefined,
      note: refused ? texts.refused[refused as keyof typeof texts.refused] : sizeOf(lang, size),
    })),
  }
}
