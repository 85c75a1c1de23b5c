import { labelIn } from '#src/features/site/index.ts'
import { type Choice, ChoiceField, SelectField, TextField } from '#src/ui/office/form.tsx'
import { nameOfLanguage } from './describe.ts'
import { type FieldName, fieldTexts } from './field.messages.ts'
import { formTexts } from './form.messages.ts'
import { type FormView, valueIn } from './form-view.ts'

interface Props {
  readonly view: FormView
  readonly name: string
  readonly label?: string | undefined
  readonly hint?: string | undefined
  readonly required?: string | undefined
}

const base = ({ view, name, label, hint, required }: Props) => ({
  name,
  label: label ?? fieldTexts[view.lang][name as FieldName],
  hint,
  required,
  error: view.errors.get(name),
})

/** A field of one line. */
export function Text(props: Props & { size?: 'short' | 'full'; type?: 'url' | 'datetime-local' | 'text' }) {
  const { view, name, size = 'full', type = 'text' } = props
  return <TextField {...base(props)} value={valueIn(view, name)} size={size} type={type} />
}

/** A date with as much of it as is known. */
export function PartialDateText(props: Props) {
  return <Text {...props} size="short" hint={props.hint ?? formTexts[props.view.lang].dateHint} />
}

/** A date that must be a day. */
export function DayText(props: Props) {
  const { dayHint } = formTexts[props.view.lang]
  return <Text {...props} size="short" hint={[dayHint, props.hint].filter(Boolean).join(' ')} />
}

/** One of several. */
export function Select(props: Props & { choices: readonly Choice[]; none?: string }) {
  const { view, name, choices, none } = props
  return (
    <SelectField {...base(props)} value={valueIn(view, name)} choices={choices} {...(none !== undefined && { none })} />
  )
}

/** The words of a field in each language of the city. */
export function Labels({ view, name, hint }: Props) {
  const { lang, languages } = view
  const label = fieldTexts[lang][name as FieldName]
  return (
    <div class="labels">
      {languages.map((code, at) => (
        <TextField
          name={`${name}.${code}`}
          label={formTexts[lang].inLang(label, nameOfLanguage(lang, code))}
          hint={at === 0 ? hint : undefined}
          value={valueIn(view, `${name}.${code}`)}
          error={view.errors.get(`${name}.${code}`)}
          lang={code}
        />
      ))}
    </div>
  )
}

/** Audiences or themes as boxes. */
export function Terms({ view, name }: { view: FormView; name: 'audiences' | 'themes' }) {
  const { lang, site, values } = view
  return (
    <ChoiceField
      type="checkbox"
      name={name}
      label={fieldTexts[lang][name]}
      values={values[name] ?? []}
      choices={site[name].map((term) => ({ value: term.key, label: labelIn(site, term.names, lang) }))}
    />
  )
}

/** Where it lies, in degrees. */
export function PlaceFields({ view }: { view: FormView }) {
  const texts = formTexts[view.lang]
  return (
    <div class="pair">
      <Text view={view} name="latitude" label={texts.latitude} hint={texts.degreesHint} size="short" />
      <Text view={view} name="longitude" label={texts.longitude} hint={texts.degreesHint} size="short" />
    </div>
  )
}

/** A source by its name, with those that the register knows as suggestions. */
export function SourceText({ view, name = 'source' }: { view: FormView; name?: string }) {
  const { lang } = view
  return (
    <div class="source-field">
      <TextField
        name={name}
        label={fieldTexts[lang].source}
        hint={formTexts[lang].sourceHint}
        value={valueIn(view, name)}
        error={view.errors.get(name)}
        list="sources"
      />
    </div>
  )
}

/** The names of the sources of the register, for every field of a source on the page. */
export function SourceNames({ view }: { view: Pick<FormView, 'sources'> }) {
  return (
    <datalist id="sources">
      {[...view.sources.values()].map((name) => (
        <option value={name} />
      ))}
    </datalist>
  )
}
