import type { Child } from 'hono/jsx'
import type { Direction } from '#src/features/inquiries/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { ErrorSummary } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { answeringTexts } from './answering.messages.ts'

/** A message of the thread, ready to be read. */
export interface ThreadItem {
  readonly direction: Direction
  readonly who: string
  readonly at: string
  readonly subject: string
  readonly body: string
  readonly whole: string | undefined
  readonly note: string | undefined
  readonly files: readonly { readonly name: string; readonly href: string | undefined; readonly note: string }[]
}

/** An inquiry, ready to be read. */
export interface InquiryView {
  readonly number: string
  readonly name: string
  readonly state: string
  readonly isOpen: boolean
  readonly isCleared: boolean
  readonly facts: readonly { readonly label: string; readonly value: string; readonly isLate?: boolean }[]
  readonly thread: readonly ThreadItem[]
}

/** The page of an inquiry: what was said on one side, what can be done on the other. */
export function InquiryOfficePage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  item: InquiryView
  wrongTitle: string
  errors: readonly { name: string; message: string }[]
  conflict: { title: string; lead: string } | undefined
  answering: Child
  doing: Child
}) {
  const { frame, lang, item, wrongTitle, errors, conflict, answering, doing } = props
  const texts = answeringTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/inquiries">{texts.title}</a>
      </p>
      <div class="list-head">
        <h1>
          {item.number} <bdi>{item.name}</bdi>
        </h1>
        <span class="ds-tag" data-color={item.isOpen ? 'accent' : 'neutral'}>
          {item.state}
        </span>
      </div>
      {conflict && (
        <section class="error-summary" role="alert" tabindex={-1} id="conflict">
          <h2>{conflict.title}</h2>
          <p>{conflict.lead}</p>
        </section>
      )}
      <ErrorSummary title={wrongTitle} errors={errors} />
      <div class="two-sides">
        <div>
          <section class="panel" id="thread">
            <h2>{texts.thread}</h2>
            {item.isCleared && <p class="remark">{texts.cleared}</p>}
            <ol class="conversation">
              {item.thread.map((message) => (
                <Said lang={lang} message={message} />
              ))}
            </ol>
          </section>
          {answering}
        </div>
        <div>
          <section class="panel">
            <h2>{texts.facts}</h2>
            <dl class="visit-facts">
              {item.facts.map(({ label, value, isLate }) => (
                <div>
                  <dt>{label}</dt>
                  <dd class={isLate ? 'late' : undefined} dir="auto">
                    {value}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          {doing}
        </div>
      </div>
    </OfficeShell>
  )
}

function Said({ lang, message }: { lang: OfficeLang; message: ThreadItem }) {
  const texts = answeringTexts[lang]
  const { direction, who, at, subject, body, whole, note, files } = message
  return (
    <li class={direction === 'to_them' || direction === 'note' ? 'said-by-us' : undefined}>
      <p class="field-hint">{[texts.directions[direction], who, at].filter(Boolean).join(', ')}</p>
      {note && <p class="remark">{note}</p>}
      {subject && (
        <p dir="auto">
          <b>{subject}</b>
        </p>
      )}
      <p class="words" dir="auto">
        {body}
      </p>
      {files.length > 0 && (
        <ul aria-label={texts.files}>
          {files.map(({ name, href, note: about }) => (
            <li>
              {href ? (
                <a href={href} download>
                  <bdi>{name}</bdi>
                </a>
              ) : (
                <bdi>{name}</bdi>
              )}{' '}
              <span class="field-hint">{about}</span>
            </li>
          ))}
        </ul>
      )}
      {whole && (
        <details>
          <summary>{texts.whole}</summary>
          <p class="words" dir="auto">
            {whole}
          </p>
        </details>
      )}
    </li>
  )
}
