import type { Newsletter, Progress } from '#src/features/newsletters/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Choice, ChoiceField, FormActions, TextField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { ProgressSection } from './progress.view.tsx'
import { sendingTexts } from './sending.messages.ts'
import { IssueShell, pathOfIssue } from './shell.view.tsx'

export interface SendingProps {
  readonly frame: OfficeFrame
  readonly lang: OfficeLang
  readonly newsletter: Newsletter
  readonly written: string
  readonly isOpen: boolean
  readonly maySend: boolean
  /** Whether who looks wrote it last. */
  readonly isOwn: boolean
  readonly isOnlySender: boolean
  readonly helpers: readonly string[]
  readonly approvedAt: string
  readonly sendAt: string
  readonly alert: string | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly dateError: string | undefined
  readonly times: readonly Choice[]
  readonly audiences: readonly Choice[]
  readonly themes: readonly Choice[]
  readonly recipients: readonly { readonly lang: string; readonly count: number }[]
  readonly grave: readonly string[]
  readonly told: readonly string[]
  readonly progress: readonly { readonly lang: string; readonly counts: Omit<Progress, 'lang'> }[]
  readonly number: (count: number) => string
  readonly sends: boolean
  readonly onTheWeb: string | undefined
}

/** The page from which an issue is sent: to whom, what is missing, what comes next, how it goes. */
export function SendingPage(props: SendingProps) {
  const { frame, lang, newsletter, written, isOpen, alert, sends } = props
  const texts = sendingTexts[lang]
  return (
    <IssueShell frame={frame} lang={lang} newsletter={newsletter} current="sending" written={written} alert={alert}>
      {!sends && <p class="remark">{texts.noServer}</p>}
      {newsletter.begunAt && <ProgressSection {...props} />}
      {isOpen ? (
        <div class="two-sides">
          <div>
            <Lacks {...props} />
            <Recipients {...props} />
          </div>
          <div>
            <Next {...props} />
          </div>
        </div>
      ) : (
        <Next {...props} />
      )}
    </IssueShell>
  )
}

const Version = ({ newsletter }: { newsletter: Newsletter }) => (
  <input type="hidden" name="version" value={String(newsletter.version)} />
)

function Lacks({ lang, grave, told }: SendingProps) {
  const texts = sendingTexts[lang]
  const list = (title: string, sentences: readonly string[]) =>
    sentences.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul>
          {sentences.map((sentence) => (
            <li dir="auto">{sentence}</li>
          ))}
        </ul>
      </>
    )
  return (
    <section class="panel">
      <h2>{texts.lacks}</h2>
      {grave.length + told.length === 0 && <p>{texts.noLacks}</p>}
      {list(texts.grave, grave)}
      {list(texts.readersAreTold, told)}
    </section>
  )
}

function Recipients({ lang, newsletter, audiences, themes, recipients, number }: SendingProps) {
  const texts = sendingTexts[lang]
  const total = recipients.reduce((sum, { count }) => sum + count, 0)
  return (
    <form class="panel" method="post" action={`${pathOfIssue(newsletter.id)}/recipients`}>
      <h2>{texts.to}</h2>
      <p class="field-hint">{texts.toLead}</p>
      <p>
        <b>{total === 0 ? texts.nobody : texts.recipients(total)}</b>
      </p>
      <ul>
        {recipients.map((each) => (
          <li>
            {each.lang}: {number(each.count)}
          </li>
        ))}
      </ul>
      <Version newsletter={newsletter} />
      <ChoiceField
        name="audiences"
        label={texts.audiences}
        hint={texts.narrowHint}
        type="checkbox"
        values={newsletter.audiences}
        choices={audiences}
      />
      <ChoiceField name="themes" label={texts.themes} type="checkbox" values={newsletter.themes} choices={themes} />
      <ChoiceField
        name="original"
        label={texts.sendsOriginal}
        type="checkbox"
        values={newsletter.sendsOriginal ? ['yes'] : []}
        choices={[{ value: 'yes', label: texts.sendsOriginalHint }]}
      />
      <FormActions buttons={[{ label: texts.save, tone: 'secondary' }]} />
    </form>
  )
}

function Next(props: SendingProps) {
  const { lang, newsletter, maySend, helpers, approvedAt } = props
  const texts = sendingTexts[lang]
  const { state, approvedBy } = newsletter
  if (state === 'sent') return null
  return (
    <section class="panel">
      <h2>{texts.next}</h2>
      {approvedBy && <p>{texts.approvedBy(approvedBy, approvedAt)}</p>}
      {state === 'draft' && !maySend && <Move {...props} intent="ask" label={texts.ask} lead={texts.askLead} />}
      {state === 'waiting' && !maySend && <p>{texts.needsSender(helpers)}</p>}
      {(state === 'draft' || state === 'waiting') && maySend && <Approve {...props} />}
      {maySend && (state === 'approved' || state === 'scheduled') && <Schedule {...props} />}
      {maySend && state === 'sending' && (
        <Move {...props} intent="stop" label={texts.stop} lead={texts.stopLead} tone="danger" />
      )}
      {state === 'stopped' && <p>{texts.stopped}</p>}
      {maySend && state === 'stopped' && <Move {...props} intent="resume" label={texts.resume} />}
      {state === 'cancelled' && <p>{texts.cancelled}</p>}
      {(state === 'waiting' || (maySend && (state === 'approved' || state === 'scheduled'))) && (
        <Move {...props} intent="give_back" label={texts.giveBack} tone="secondary" />
      )}
      {maySend && state !== 'sending' && state !== 'cancelled' && (
        <Move {...props} intent="cancel" label={texts.cancel} tone="danger" />
      )}
    </section>
  )
}

function Approve(props: SendingProps) {
  const { lang, newsletter, isOwn, isOnlySender, grave } = props
  const texts = sendingTexts[lang]
  if (isOwn && !isOnlySender)
    return (
      <>
        <p>{texts.ownWords}</p>
        {newsletter.state === 'draft' && <Move {...props} intent="ask" label={texts.ask} lead={texts.askLead} />}
      </>
    )
  return (
    <>
      {isOwn && <p>{texts.onlyOne}</p>}
      {grave.length === 0 && <Move {...props} intent="approve" label={texts.approve} lead={texts.approveLead} />}
      {grave.length > 0 && <p>{texts.grave}.</p>}
    </>
  )
}

function Schedule(props: SendingProps) {
  const { lang, newsletter, typed, dateError, times, sendAt } = props
  const texts = sendingTexts[lang]
  return (
    <>
      {newsletter.state === 'scheduled' && (
        <>
          <p>
            <b>{texts.goesOut(sendAt)}</b>
          </p>
          <Move {...props} intent="unschedule" label={texts.unschedule} tone="secondary" />
        </>
      )}
      <form method="post" action={`${pathOfIssue(newsletter.id)}/move`}>
        <h3>{texts.schedule}</h3>
        <Version newsletter={newsletter} />
        <input type="hidden" name="intent" value="schedule" />
        <TextField name="date" label={texts.date} type="date" value={typed.date ?? ''} error={dateError} size="short" />
        <TextField name="time" label={texts.time} hint={texts.timeHint} value={typed.time ?? ''} size="short" />
        {times.length > 0 && <ChoiceField name="offset" label={texts.which} type="radio" values={[]} choices={times} />}
        <FormActions buttons={[{ label: texts.schedule }]} />
      </form>
      <Move {...props} intent="now" label={texts.now} tone="secondary" />
    </>
  )
}

function Move(
  props: SendingProps & {
    intent: string
    label: string
    lead?: string
    tone?: 'secondary' | 'danger'
  },
) {
  const { newsletter, intent, label, lead, tone } = props
  return (
    <form method="post" action={`${pathOfIssue(newsletter.id)}/move`}>
      {lead && <p class="field-hint">{lead}</p>}
      <Version newsletter={newsletter} />
      <FormActions buttons={[{ label, name: 'intent', value: intent, ...(tone && { tone }) }]} />
    </form>
  )
}
