import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { AreaField, type Choice, ChoiceField, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { answeringTexts } from './answering.messages.ts'

/** What the forms beside an inquiry are filled with. */
export interface DoingView {
  readonly lang: OfficeLang
  readonly path: string
  readonly version: number
  /** The language of whoever asked, and what they call it. */
  readonly inLang: { readonly lang: Lang; readonly name: string }
  readonly email: string | undefined
  readonly isOpen: boolean
  readonly isMine: boolean
  readonly prepared: readonly Choice[]
  readonly owners: readonly Choice[]
  readonly topics: readonly Choice[]
  readonly outcomes: readonly Choice[]
  readonly canMakePage: boolean
  readonly typed: Readonly<Record<string, string>>
  readonly errors: ReadonlyMap<string, string>
}

const fieldOf =
  ({ typed, errors }: DoingView) =>
  (name: string) => ({
    name,
    value: typed[name] ?? '',
    error: errors.get(name),
  })

const Version = ({ version }: { version: number }) => <input type="hidden" name="version" value={String(version)} />

/** The answer to whoever asked. */
export function AnswerPanel({ view }: { view: DoingView }) {
  const { lang, path, version, inLang, email, prepared, typed } = view
  const texts = answeringTexts[lang]
  const field = fieldOf(view)
  if (!email) return null
  return (
    <section class="panel" id="answer">
      <h2>{texts.answer}</h2>
      <p class="field-hint">{texts.answerLang(inLang.name)}</p>
      {prepared.length > 0 && (
        <form method="get" action={`${path}#answer`}>
          <SelectField
            {...field('prepared')}
            label={texts.usePrepared}
            choices={prepared}
            none={texts.choosePrepared}
          />
          <FormActions buttons={[{ label: texts.fill, tone: 'secondary' }]} />
        </form>
      )}
      <form method="post" action={`${path}/answer`} novalidate>
        <Version version={version} />
        <TextField {...field('subject')} label={texts.subject} lang={inLang.lang} />
        <AreaField {...field('body')} label={texts.body} rows={12} lang={inLang.lang} />
        <ChoiceField
          name="closes"
          label={texts.close}
          type="checkbox"
          values={typed.closes === 'yes' ? ['yes'] : []}
          choices={[{ value: 'yes', label: texts.closes }]}
        />
        <p class="field-hint">{texts.sendHint(email)}</p>
        <FormActions buttons={[{ label: texts.send }]} />
      </form>
    </section>
  )
}

/** All else that can be done with an inquiry. */
export function Doing({ view }: { view: DoingView }) {
  const { lang, path, version, isOpen, isMine, owners, topics, outcomes, canMakePage, email } = view
  const texts = answeringTexts[lang]
  const field = fieldOf(view)
  return (
    <>
      {email && (
        <section class="panel">
          <h2>{texts.note}</h2>
          <form method="post" action={`${path}/note`} novalidate>
            <Version version={version} />
            <AreaField {...field('note')} label={texts.noteLabel} hint={texts.noteHint} />
            <FormActions buttons={[{ label: texts.noteSave, tone: 'secondary' }]} />
          </form>
        </section>
      )}
      {isOpen && (
        <>
          <section class="panel">
            <h2>{texts.forward}</h2>
            {!isMine && (
              <form method="post" action={`${path}/take`}>
                <Version version={version} />
                <FormActions buttons={[{ label: texts.take, tone: 'secondary' }]} />
              </form>
            )}
            <form method="post" action={`${path}/forward`} novalidate>
              <Version version={version} />
              <SelectField {...field('owner')} label={texts.forwardTo} choices={owners} none={texts.nobody} />
              <AreaField {...field('words')} label={texts.forwardWords} hint={texts.forwardHint} rows={3} />
              <FormActions buttons={[{ label: texts.forwardSave, tone: 'secondary' }]} />
            </form>
          </section>
          <section class="panel">
            <h2>{texts.change}</h2>
            <form method="post" action={`${path}/change`} novalidate>
              <Version version={version} />
              <SelectField {...field('topic')} label={texts.topic} choices={topics} />
              <TextField {...field('due')} label={texts.due} hint={texts.dueHint} type="date" size="short" />
              <FormActions buttons={[{ label: texts.changeSave, tone: 'secondary' }]} />
            </form>
          </section>
          <section class="panel">
            <h2>{texts.close}</h2>
            <p class="field-hint">{texts.closeHint}</p>
            <form method="post" action={`${path}/close`} novalidate>
              <Version version={version} />
              <SelectField {...field('outcome')} label={texts.outcome} choices={outcomes} />
              <FormActions buttons={[{ label: texts.closeSave, tone: 'secondary' }]} />
            </form>
          </section>
        </>
      )}
      {!isOpen && email && (
        <section class="panel">
          <form method="post" action={`${path}/reopen`}>
            <Version version={version} />
            <FormActions buttons={[{ label: texts.reopen, tone: 'secondary' }]} />
          </form>
        </section>
      )}
      {canMakePage && (
        <section class="panel">
          <p>{texts.makePageLead}</p>
          <p>
            <a href={`${path}/page`}>{texts.makePage}</a>
          </p>
        </section>
      )}
    </>
  )
}
