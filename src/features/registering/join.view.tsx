import { ChoiceField, ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { formTexts } from './form.messages.ts'
import { DefaultButton } from './form.view.tsx'
import { type FormView, valueIn } from './form-view.ts'
import { joinTexts } from './join.messages.ts'
import { PartyField } from './party-picker.view.tsx'

/** Where a party that was entered twice is merged into the other one: what happens is told before. */
export function JoinPage(props: {
  frame: OfficeFrame
  name: string
  back: string
  view: FormView
  moves: readonly string[]
  wrongTitle: string
}) {
  const { frame, name, back, view, moves, wrongTitle } = props
  const { lang } = view
  const texts = joinTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={back}>{name}</a>
      </p>
      <h1>{texts.title(name)}</h1>
      <ErrorSummary
        title={wrongTitle}
        errors={[...view.errors].map(([field, message]) => ({ name: field, message }))}
      />
      <form method="post" action={`${back}/join`} class="panel fact-form">
        <DefaultButton label={texts.join} />
        <p>{texts.lead(name)}</p>
        <PartyField view={view} name="partOf" label={texts.into} none={texts.none} />
        <h2>{texts.moves}</h2>
        <ul>
          {moves.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
        <p>{texts.kept}</p>
        <h2>{texts.cannot}</h2>
        <p>{texts.cannotLead}</p>
        <ChoiceField
          type="checkbox"
          name="understood"
          label={texts.cannot}
          error={view.errors.get('understood')}
          values={view.values.understood ?? []}
          choices={[{ value: 'yes', label: texts.confirm }]}
        />
        <TextField
          name="note"
          label={formTexts[lang].note}
          hint={formTexts[lang].noteHint}
          value={valueIn(view, 'note')}
        />
        <FormActions buttons={[{ label: texts.join, name: 'intent', value: 'save', tone: 'danger' }]}>
          <a href={back}>{formTexts[lang].cancel}</a>
        </FormActions>
      </form>
    </OfficeShell>
  )
}
