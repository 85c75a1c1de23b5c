import type { TextComment } from '#src/features/entries/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Telling } from '#src/features/telling/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import {
  AreaField,
  ChoiceField,
  ErrorSummary,
  FormActions,
  idOfField,
  SelectField,
  TextField,
} from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import type { OfficeEntry } from './entry.model.ts'
import { EntryShell } from './entry.view.tsx'
import type { Lack } from './missing.ts'
import { presentTime } from './present.ts'
import { stateTexts } from './state.messages.ts'
import { tellingTexts } from './telling.messages.ts'
import type { CityLanguage, OfficeText } from './text.model.ts'
import { Lacks } from './text.view.tsx'

/** What the page of states shows. */
export interface StateProps {
  readonly frame: OfficeFrame
  readonly lang: OfficeLang
  readonly timeZone: string
  readonly entry: OfficeEntry
  readonly language: CityLanguage
  readonly text: OfficeText
  readonly readHref: string
  readonly lacks: readonly Lack[]
  readonly telling: readonly Telling[]
  readonly needsReview: boolean
  readonly comments: readonly TextComment[]
  readonly reviewers: readonly { readonly id: string; readonly name: string }[]
  readonly may: {
    readonly write: boolean
    readonly review: boolean
    readonly publish: boolean
    readonly skip: boolean
  }
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly errorTitle: string
  /** Two instants for a time that does not exist, or comes twice. */
  readonly times: readonly { readonly value: string; readonly label: string }[]
}

/** What a text is to readers, and what can be done about it. */
export function StatePage(props: StateProps) {
  const { frame, lang, entry, language, errors, errorTitle, may } = props
  const summary = Object.entries(errors).map(([name, message]) => ({ name, message }))
  return (
    <EntryShell frame={frame} lang={lang} entry={entry} at={{ language, tab: 'state' }}>
      <ErrorSummary title={errorTitle} errors={summary} />
      <div class="two-sides">
        <div>
          <Now {...props} />
          {may.publish ? <Publish {...props} /> : <p class="panel">{stateTexts[lang].mayNot}</p>}
          {may.publish && props.text.state === 'published' && <Withdraw {...props} />}
        </div>
        <div>
          <Review {...props} />
          <Told {...props} />
        </div>
      </div>
    </EntryShell>
  )
}

const actionOf = ({ entry, language }: StateProps) => `/office/entries/${entry.id}/${language.code}/state`

function Now(props: StateProps) {
  const { lang, timeZone, text, readHref, lacks, may } = props
  const texts = stateTexts[lang]
  const time = (at: Temporal.Instant) => presentTime(lang, timeZone, at)
  return (
    <section class="panel" id={idOfField('publish')} tabindex={-1}>
      <p>
        <b>{texts.now[text.state]}</b>
      </p>
      {text.publishedAt && text.state === 'published' && (
        <p>
          {[texts.publishedAt(time(text.publishedAt)), text.updatedAt && texts.updatedAt(time(text.updatedAt))]
            .filter(Boolean)
            .join(', ')}
          . <a href={readHref}>{texts.read}</a>
        </p>
      )}
      {text.live !== null && text.live < text.latest && <p>{texts.newerWaits}</p>}
      {text.state === 'withdrawn' && text.notice && <blockquote>{text.notice}</blockquote>}
      {text.publishAt && (
        <form class="inline-form" method="post" action={actionOf(props)}>
          <p>{texts.scheduledFor(time(text.publishAt), timeZone)}</p>
          {may.publish && (
            <button class="ds-button" data-variant="secondary" name="intent" value="unschedule" type="submit">
              {texts.unschedule}
            </button>
          )}
        </form>
      )}
      <Lacks lang={lang} lacks={lacks} />
    </section>
  )
}

function Told({ lang, timeZone, telling }: StateProps) {
  const texts = tellingTexts[lang]
  if (telling.length === 0) return null
  return (
    <section class="panel">
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <ul>
        {telling.map(({ lang: each, told, waits, waitsUntil }) => (
          <li>
            {nameOfLang(each)}:{' '}
            {[
              told > 0 && texts.told(told),
              waits && (waitsUntil ? texts.waitsUntil(presentTime(lang, timeZone, waitsUntil)) : texts.waits),
            ]
              .filter(Boolean)
              .join('; ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Publish(props: StateProps) {
  const { lang, timeZone, text, needsReview, may, typed, errors, times, lacks } = props
  const texts = stateTexts[lang]
  if (lacks.length > 0 || (text.state === 'published' && text.live === text.latest)) return null
  const isHeld = needsReview && text.review !== 'approved'
  if (isHeld && !may.skip) return <p class="panel">{texts.reviewNeeded}</p>
  return (
    <section class="panel">
      <h2>{texts.publish}</h2>
      <p>
        {texts.publishRevision(text.latest)} {texts.publishLead}
      </p>
      <form method="post" action={actionOf(props)}>
        <input type="hidden" name="revision" value={String(text.latest)} />
        {isHeld && (
          <TextField
            name="without"
            label={texts.without}
            hint={texts.withoutWhy}
            value={typed.without ?? ''}
            error={errors.without}
            maxlength={300}
          />
        )}
        <FormActions buttons={[{ label: texts.publishNow, name: 'intent', value: 'publish' }]} />
        <details class="later" open={Boolean(typed.date || typed.time || errors.date)}>
          <summary>{texts.schedule}</summary>
          <p class="field-hint">{texts.scheduleLead(timeZone)}</p>
          <div class="field-row">
            <TextField
              name="date"
              label={texts.date}
              type="date"
              value={typed.date ?? ''}
              error={errors.date}
              size="short"
            />
            <TextField name="time" label={texts.time} value={typed.time ?? ''} size="short" autocomplete="off" />
          </div>
          {times.length > 0 && (
            <ChoiceField type="radio" name="offset" label={texts.which} values={[]} choices={times} />
          )}
          <FormActions buttons={[{ label: texts.doSchedule, name: 'intent', value: 'schedule', tone: 'secondary' }]} />
        </details>
      </form>
    </section>
  )
}

function Withdraw(props: StateProps) {
  const { lang, typed, errors, language } = props
  const texts = stateTexts[lang]
  return (
    <details class="panel" open={errors.notice !== undefined}>
      <summary>{texts.withdraw}</summary>
      <p>{texts.withdrawLead}</p>
      <form method="post" action={actionOf(props)}>
        <AreaField
          name="notice"
          label={texts.notice}
          hint={texts.noticeHint}
          value={typed.notice ?? ''}
          rows={2}
          lang={language.code}
          error={errors.notice}
        />
        <TextField
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={typed.reason ?? ''}
          maxlength={500}
        />
        <FormActions buttons={[{ label: texts.doWithdraw, name: 'intent', value: 'withdraw', tone: 'danger' }]} />
      </form>
    </details>
  )
}

function Review(props: StateProps) {
  const { lang, text, needsReview, reviewers, may, typed, errors } = props
  const texts = stateTexts[lang]
  const canSend = may.write && text.review === null && !(text.state === 'published' && text.live === text.latest)
  return (
    <section class="panel">
      <h2>{texts.review}</h2>
      {needsReview && <p class="field-hint">{texts.reviewNeeded}</p>}
      {text.review && <p>{text.review === 'asked' ? texts.reviewAsked : texts.reviewApproved}</p>}
      <Thread {...props} />
      <form method="post" action={actionOf(props)}>
        <input type="hidden" name="revision" value={String(text.latest)} />
        {canSend && (
          <SelectField
            name="askedOf"
            label={texts.askOf}
            value={typed.askedOf ?? ''}
            none={texts.anyone}
            choices={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
            error={errors.askedOf}
          />
        )}
        <AreaField
          name="words"
          label={canSend ? texts.words : texts.comment}
          hint={may.review && text.review ? texts.sendBackHint : undefined}
          value={typed.words ?? ''}
          rows={3}
          error={errors.words}
        />
        <FormActions
          buttons={[
            ...(canSend ? [{ label: texts.send, name: 'intent', value: 'send' }] : []),
            ...(may.review && text.review === 'asked'
              ? [{ label: texts.approve, name: 'intent', value: 'approve' }]
              : []),
            ...(may.review && text.review
              ? [{ label: texts.sendBack, name: 'intent', value: 'send_back', tone: 'secondary' as const }]
              : []),
            { label: texts.say, name: 'intent', value: 'comment', tone: 'secondary' as const },
          ]}
        />
      </form>
    </section>
  )
}

function Thread({ lang, timeZone, comments }: StateProps) {
  const texts = stateTexts[lang]
  if (comments.length === 0) return null
  return (
    <ol class="thread" aria-label={texts.thread}>
      {comments.map((comment) => (
        <li>
          <p class="field-hint">
            <b>{comment.by}</b> {texts.did(comment.action, comment.askedOf)} ({texts.ofRevision(comment.revision)}),{' '}
            {presentTime(lang, timeZone, comment.at)}
          </p>
          {comment.words && <p class="said">{comment.words}</p>}
        </li>
      ))}
    </ol>
  )
}
