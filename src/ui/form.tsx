import type { Child, PropsWithChildren } from 'hono/jsx'
import { directionOf, type Lang } from '#src/platform/i18n/languages.ts'

/** What every field of a form has. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with what was typed, and what to do. */
  readonly error?: string | undefined
  /** Said in words beside the label; nothing is said by a colour or an asterisk alone. */
  readonly required?: string | undefined
  /** The language that is to be written in the field. */
  readonly lang?: Lang | undefined
  /** `auto` for names and words in any script; `ltr` for addresses and numbers, also on a page that is read from the right. */
  readonly dir?: 'auto' | 'ltr' | undefined
}

/** The id of a field, for links to it from the summary of what is wrong. */
export const idOfField = (name: string) => `field-${name.replaceAll(/[^\w-]/g, '-')}`

/** A label with its hint and its error around a field. */
function Field(props: PropsWithChildren<FieldProps>) {
  const { name, label, hint, error, required, children } = props
  const id = idOfField(name)
  return (
    <div class="field" data-invalid={error ? 'true' : undefined}>
      <label class="ds-label" for={id}>
        {label}
        {required && <span class="field-required"> ({required})</span>}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

function describe({ name, hint, error, required, lang, dir }: FieldProps) {
  const id = idOfField(name)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
    dir,
    ...(lang && { lang, dir: directionOf(lang) }),
  }
}

/** A field of one line. */
export function TextField(
  props: FieldProps & {
    value: string
    type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'date' | 'time' | 'datetime-local' | 'number'
    autocomplete?: string
    inputmode?: 'numeric' | 'decimal' | 'url' | 'email' | 'tel'
    maxlength?: number
    /** Short values in short fields: their width says what is expected. */
    size?: 'short' | 'full'
    /** The id of a list of suggestions. */
    list?: string
  },
) {
  const { value, type = 'text', autocomplete, inputmode, maxlength, size = 'full', list } = props
  return (
    <Field {...props}>
      <input
        class="ds-input"
        data-size-hint={size}
        type={type}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        list={list}
        {...describe(props)}
      />
    </Field>
  )
}

/** A field of several lines. `editor` has the words of the visual editor that its script can make of it. */
export function AreaField(
  props: FieldProps & {
    value: string
    rows?: number
    maxlength?: number
    editor?: Readonly<Record<string, string>>
  },
) {
  const { value, rows = 4, maxlength, editor } = props
  const area = (
    <textarea class="ds-input" rows={rows} maxlength={maxlength} {...describe(props)}>
      {value}
    </textarea>
  )
  // The element is the plain field until its script, where there is one, makes an editor of it.
  if (!editor) return <Field {...props}>{area}</Field>
  return (
    <Field {...props}>
      <markdown-editor data-words={JSON.stringify(editor)}>{area}</markdown-editor>
    </Field>
  )
}

/** One choice of a field. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

/** A field with one choice of several in a menu; `none` is what stands for no choice. */
export function SelectField(props: FieldProps & { value: string; choices: readonly Choice[]; none?: string }) {
  const { value, choices, none } = props
  return (
    <Field {...props}>
      <select class="ds-input" {...describe(props)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A group of boxes or of round buttons. */
export function ChoiceField(
  props: Omit<FieldProps, 'lang'> & {
    type: 'checkbox' | 'radio'
    values: readonly string[]
    choices: readonly Choice[]
  },
) {
  const { name, label, hint, error, required, type, values, choices } = props
  const id = idOfField(name)
  return (
    <fieldset class="field choices" data-invalid={error ? 'true' : undefined} id={id} tabindex={-1}>
      <legend class="ds-label">
        {label}
        {required && <span class="field-required"> ({required})</span>}
      </legend>
      {hint && <p class="field-hint">{hint}</p>}
      {error && <p class="field-error">{error}</p>}
      {choices.map((choice) => (
        <div class="choice">
          <input
            class="ds-input"
            type={type}
            id={`${id}-${choice.value}`}
            name={name}
            value={choice.value}
            checked={values.includes(choice.value)}
          />
          <label class="ds-label" data-weight="regular" for={`${id}-${choice.value}`}>
            {choice.label}
            {choice.hint && <span class="field-hint">{choice.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** Several fields that belong together, like the first and the last day. */
export function FieldGroup(
  props: PropsWithChildren<{
    legend: string
    hint?: string | undefined
    /** Each second field says more about the one before it. */
    pairs?: boolean
  }>,
) {
  return (
    <fieldset class={props.pairs ? 'field field-group field-pairs' : 'field field-group'}>
      <legend class="ds-label">{props.legend}</legend>
      {props.hint && <p class="field-hint">{props.hint}</p>}
      <div class="field-row">{props.children}</div>
    </fieldset>
  )
}

/** The steps of a long form and where one is; those that are done lead back. */
export function FormSteps(props: {
  label: string
  steps: readonly { readonly label: string; readonly href?: string | undefined; readonly current: boolean }[]
}) {
  return (
    <nav class="form-steps" aria-label={props.label}>
      <ol>
        {props.steps.map(({ label, href, current }) => (
          <li aria-current={current ? 'step' : undefined}>{href && !current ? <a href={href}>{label}</a> : label}</li>
        ))}
      </ol>
    </nav>
  )
}

/** A field for a file, or for several. */
export function FileField(props: FieldProps & { accept: string; multiple?: boolean }) {
  return (
    <Field {...props}>
      <input class="ds-input" type="file" accept={props.accept} multiple={props.multiple} {...describe(props)} />
    </Field>
  )
}

/** What is wrong with a form, before the form, each with the way to its field (WCAG 2.2 3.3.1, 3.3.3). */
export function ErrorSummary(props: { title: string; errors: readonly { name: string; message: string }[] }) {
  if (props.errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} id="errors">
      <h2>{props.title}</h2>
      <ul>
        {props.errors.map(({ name, message }) => (
          <li>
            <a href={`#${idOfField(name)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The buttons of a form; the first one is what Enter does. */
export function FormActions(props: {
  buttons: readonly { label: string; name?: string; value?: string; tone?: 'primary' | 'secondary' | 'danger' }[]
  children?: Child
}) {
  return (
    <div class="form-actions">
      {props.buttons.map(({ label, name, value, tone = 'primary' }, index) => (
        <button
          class="ds-button"
          type="submit"
          name={name}
          value={value}
          data-variant={index === 0 && tone === 'primary' ? 'primary' : 'secondary'}
          data-color={tone === 'danger' ? 'danger' : undefined}
        >
          {label}
        </button>
      ))}
      {props.children}
    </div>
  )
}
