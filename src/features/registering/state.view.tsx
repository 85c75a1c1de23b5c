import { wordTexts } from '#src/features/register/index.ts'
import { TIE_STATES, type TieStateName } from '#src/features/ties/index.ts'
import { ChoiceField, ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import { Labels, PartialDateText, Select, SourceNames, SourceText, Text } from './field.view.tsx'
import { formTexts } from './form.messages.ts'
import { type FormView, valueIn } from './form-view.ts'
import { pageTexts } from './page.messages.ts'

/** A state of a tie in words. */
export interface ToldState {
  readonly state: string
  readonly tone: string
  readonly since: string
  readonly decision: string | undefined
  readonly source: string | undefined
  readonly notes: readonly { readonly lang: string; readonly words: string }[]
}

/** The states that a tie has been in. */
export function History({ lang, states }: { lang: FormView['lang']; states: readonly ToldState[] }) {
  const texts = pageTexts[lang]
  if (states.length === 0) return <p>{texts.noHistory}</p>
  return (
    <ol class="history">
      {states.map(({ state, tone, since, decision, source, notes }) => (
        <li>
          <p>
            <b>{since}</b>{' '}
            <span class="tie-state" data-tone={tone}>
              {state}
            </span>
          </p>
          {decision && (
            <p>
              {texts.decision}: {decision}
            </p>
          )}
          {source && (
            <p class="quiet">
              {texts.source}: {source}
            </p>
          )}
          {notes.map((note) => (
            <p lang={note.lang}>{note.words}</p>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** The form that records a state. It says how many states its writer saw. */
export function StateForm(props: {
  view: FormView
  action: string
  seen: number
  /** Undefined for who may decide; else those who can help. */
  helpers: readonly string[] | undefined
  offered: readonly TieStateName[]
  refusal: string | undefined
  texts: { required: string; wrongTitle: string }
}) {
  const { view, action, seen, helpers, offered, refusal, texts } = props
  const { lang } = view
  const words = pageTexts[lang]
  const errors = [...view.errors].map(([name, message]) => ({ name, message }))
  return (
    <>
      <p>{words.recordLead}</p>
      {helpers && <p>{words.mayNotDecide(helpers)}</p>}
      <ErrorSummary
        title={texts.wrongTitle}
        errors={refusal ? [...errors, { name: 'state', message: refusal }] : errors}
      />
      <form method="post" action={action}>
        <input type="hidden" name="seen" value={seen} />
        <SourceNames view={view} />
        <Select
          view={view}
          name="state"
          label={words.state}
          none={formTexts[lang].none}
          required={texts.required}
          choices={TIE_STATES.filter((state) => offered.includes(state)).map((value) => ({
            value,
            label: wordTexts[lang].state[value],
          }))}
        />
        <PartialDateText view={view} name="since" label={words.since} />
        <Text view={view} name="decision" label={words.decision} hint={words.decisionHint} />
        <SourceText view={view} />
        <Text view={view} name="sourceUrl" type="url" />
        <ChoiceField
          type="checkbox"
          name="certain"
          label={words.certainty}
          hint={words.isCertainHint}
          values={view.values.certain ?? (valueIn(view, 'state') ? [] : ['yes'])}
          choices={[{ value: 'yes', label: words.isCertain }]}
        />
        <Labels view={view} name="notes" />
        <FormActions buttons={[{ label: words.record }]} />
      </form>
    </>
  )
}
