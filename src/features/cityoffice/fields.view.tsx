import { AreaField, ChoiceField, FileField, idOfField, SelectField, TextField } from '#src/ui/office/form.tsx'
import type { Field, FieldError, FieldGroup, Values } from './field.ts'

/** The fields of a form, in their groups, with what stands in them and what is wrong with it. */
export function Fields(props: {
  groups: readonly FieldGroup[]
  values: Values
  errors: readonly FieldError[]
  required: string
}) {
  const { groups, values, errors, required } = props
  return (
    <>
      {groups.map(({ title, lead, isRow, fields }) => {
        const content = fields.map((field) => (
          <OneField
            field={field}
            values={values}
            error={errors.find(({ name }) => name === field.name)?.message}
            required={required}
          />
        ))
        if (!title) return <div class={isRow ? 'field-columns' : undefined}>{content}</div>
        return (
          <fieldset class="field-group">
            <legend>{title}</legend>
            {lead && <p class="field-hint">{lead}</p>}
            <div class={isRow ? 'field-columns' : undefined}>{content}</div>
          </fieldset>
        )
      })}
    </>
  )
}

function OneField(props: { field: Field; values: Values; error: string | undefined; required: string }) {
  const { field, values, error } = props
  const { name, label, hint, lang, type = 'text', choices = [], accept = '' } = field
  const required = field.needed ? props.required : undefined
  const written = values[name] ?? []
  const common = { name, label, hint, error, required, lang, value: written[0] ?? '' }
  if (type === 'area') return <AreaField {...common} rows={3} />
  if (type === 'select') return <SelectField {...common} choices={choices} />
  if (type === 'file') return <FileField {...common} accept={accept} />
  if (type === 'ticks') return <ChoiceField {...common} type="checkbox" values={written} choices={choices} />
  if (type === 'tick') return <Tick field={field} error={error} isTicked={written.length > 0} />
  return (
    <TextField
      {...common}
      type={type === 'number' ? 'text' : type}
      {...(type === 'number' && { inputmode: 'decimal' as const, size: 'short' as const })}
    />
  )
}

function Tick({ field, error, isTicked }: { field: Field; error: string | undefined; isTicked: boolean }) {
  const id = idOfField(field.name)
  return (
    <div class="field" data-invalid={error ? 'true' : undefined}>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="choice">
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          name={field.name}
          value="yes"
          checked={isTicked}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <label class="ds-label" data-weight="regular" for={id}>
          {field.label}
          {field.hint && <span class="field-hint">{field.hint}</span>}
        </label>
      </div>
    </div>
  )
}
