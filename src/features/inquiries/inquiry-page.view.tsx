import type { Lang } from '#src/platform/i18n/languages.ts'
import { AreaField, ErrorSummary, FormActions } from '#src/ui/form.tsx'
import type { PageFrame } from '#src/ui/page.tsx'
import type { InquireTexts } from './inquire.texts.ts'
import { Files, InquirePage } from './inquire.view.tsx'

/** An inquiry as whoever asked sees it. */
export interface InquiryItem {
  readonly title: string
  readonly done: string | undefined
  readonly state: string
  readonly next: string
  readonly isClosed: boolean
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly messages: readonly {
    readonly from: string
    readonly isOurs: boolean
    /** What is ours is in the language of the inquiry, whatever that of the page is. */
    readonly lang: Lang | undefined
    readonly at: string
    readonly subject: string
    readonly body: string
    readonly files: readonly { readonly name: string; readonly note: string }[]
  }[]
}

/** The page of an inquiry: where it is, what was said, and what can be done with it. */
export function InquiryPage(props: {
  frame: PageFrame
  texts: InquireTexts
  path: string
  item: InquiryItem
  typed: string
  errors: ReadonlyMap<string, string>
}) {
  const { frame, texts, path, item, typed, errors } = props
  return (
    <InquirePage frame={frame} title={item.title}>
      {item.done && (
        <p class="done" role="status">
          {item.done}
        </p>
      )}
      <p class="visit-stage">
        {texts.state}: <b>{item.state}</b>
      </p>
      <p class="lead">{item.next}</p>
      <h2 id="messages">{texts.messages}</h2>
      <ol class="conversation">
        {item.messages.map((message) => (
          <li class={message.isOurs ? 'said-by-us' : 'said-by-you'}>
            <p class="field-hint">
              {message.from}, {message.at}
            </p>
            {message.subject && (
              <p dir="auto" lang={message.lang}>
                <b>{message.subject}</b>
              </p>
            )}
            <p class="words" dir="auto" lang={message.lang}>
              {message.body}
            </p>
            {message.files.map(({ name, note }) => (
              <p class="field-hint">
                {texts.filesOf}: <bdi>{name}</bdi> ({note})
              </p>
            ))}
          </li>
        ))}
      </ol>
      <ErrorSummary title={texts.wrongTitle} errors={[...errors].map(([name, message]) => ({ name, message }))} />
      <form method="post" action={path} enctype="multipart/form-data" novalidate>
        <h2>{texts.more}</h2>
        {item.isClosed && <p>{texts.moreReopens}</p>}
        <AreaField
          name="message"
          label={texts.moreLabel}
          value={typed}
          error={errors.get('message')}
          rows={6}
          dir="auto"
        />
        <Files texts={texts} errors={errors} />
        <FormActions buttons={[{ label: texts.moreSend }]} />
      </form>
      <section class="summary">
        <dl>
          {item.facts.map(({ label, value }) => (
            <div>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {!item.isClosed && (
        <p>
          <a href={`${path}/close`}>{texts.end}</a>
        </p>
      )}
      <p>
        <a href={`${path}/delete`}>{texts.erase}</a>
      </p>
    </InquirePage>
  )
}

/** Asks once more before something is ended. */
export function SurePage(props: {
  frame: PageFrame
  title: string
  lead: string
  action: string
  yes: string
  back: { label: string; href: string }
}) {
  const { frame, title, lead, action, yes, back } = props
  return (
    <InquirePage frame={frame} title={title} lead={lead}>
      <form method="post" action={action}>
        <FormActions buttons={[{ label: yes }]}>
          <a href={back.href}>{back.label}</a>
        </FormActions>
      </form>
    </InquirePage>
  )
}
