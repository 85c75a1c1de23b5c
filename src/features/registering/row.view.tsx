import type { PropsWithChildren } from 'hono/jsx'
import { type Choice, idOfField } from '#src/ui/office/form.tsx'
import { nameOfLanguage } from './describe.ts'
import { fieldTexts } from './field.messages.ts'
import { formTexts } from './form.messages.ts'
import { type FormView, rowsOf, valueIn } from './form-view.ts'
import { NAME_LANGS } from './name-langs.ts'

/** A field of one row of several: they share a name, and each has an id of its own. */
function RowField(props: PropsWithChildren<{ id: string; label: string; error: string | undefined }>) {
  const { id, label, error, children } = props
  return (
    <div class="row-field" data-invalid={error ? 'true' : undefined}>
      <label class="ds-label" for={id}>
        {label}
      </label>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

interface RowProps {
  readonly view: FormView
  readonly name: string
  readonly at: number
  readonly label: string
}

const describe = (view: FormView, name: string, at: number) => {
  const id = idOfField(`${name}.${at}`)
  const error = view.errors.get(`${name}.${at}`)
  return {
    error,
    input: {
      id,
      name,
      'aria-invalid': error ? ('true' as const) : undefined,
      'aria-describedby': error && `${id}-error`,
    },
  }
}

export function RowText({
  view,
  name,
  at,
  label,
  lang,
  list,
}: RowProps & { lang?: string | undefined; list?: string }) {
  const { error, input } = describe(view, name, at)
  return (
    <RowField id={input.id} label={label} error={error}>
      <input
        class="ds-input"
        type="text"
        value={valueIn(view, name, at)}
        lang={lang}
        dir={lang && 'auto'}
        list={list}
        {...input}
      />
    </RowField>
  )
}

export function RowSelect(props: RowProps & { choices: readonly Choice[]; none?: string; value?: string }) {
  const { view, name, at, label, choices, none } = props
  const { error, input } = describe(view, name, at)
  const value = valueIn(view, name, at)
  return (
    <RowField id={input.id} label={label} error={error}>
      <select class="ds-input" {...input}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </RowField>
  )
}

/** A list of rows with a button for one more: the form comes back with it. */
export function Rows(
  props: PropsWithChildren<{ name: string; legend: string; hint?: string; add?: { label: string; list: string } }>,
) {
  const { name, legend, hint, add, children } = props
  return (
    <fieldset class="field rows" id={idOfField(name)} tabindex={-1}>
      <legend class="ds-label">{legend}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      {children}
      {add && (
        <button class="ds-button" data-variant="secondary" type="submit" name="intent" value={`add:${add.list}`}>
          {add.label}
        </button>
      )}
    </fieldset>
  )
}

/** The names of a party or an activity. */
export function NamesField({ view }: { view: FormView }) {
  const { lang } = view
  const texts = formTexts[lang]
  const used = view.values['names.lang'] ?? []
  const langs = [...new Set([...NAME_LANGS, ...used])].filter(Boolean)
  return (
    <Rows
      name="names"
      legend={fieldTexts[lang].names}
      hint={texts.namesHint}
      add={{ label: texts.addName, list: 'names' }}
    >
      {rowsOf(view, ['names.text']).map((at) => (
        <div class="row">
          <RowText view={view} name="names.text" at={at} label={texts.nameText} lang={langOf(used[at])} />
          <RowSelect
            view={view}
            name="names.lang"
            at={at}
            label={texts.nameLang}
            choices={langs.map((code) => ({ value: code, label: nameOfLanguage(lang, code) }))}
          />
          <RowSelect
            view={view}
            name="names.kind"
            at={at}
            label={texts.nameKind}
            choices={Object.entries(texts.nameKinds).map(([value, label]) => ({ value, label }))}
          />
        </div>
      ))}
    </Rows>
  )
}

const langOf = (code: string | undefined) => (code && code !== 'und' ? code : undefined)
