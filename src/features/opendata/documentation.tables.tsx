import type { Child } from 'hono/jsx'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { documentationTexts } from './documentation.messages.ts'
import type { DescribedParameter } from './openapi.ts'

/** A heading that can be linked to. */
export function Heading({ id, text }: { id: string; text: string }) {
  return <h2 id={id}>{text}</h2>
}

/** A text in which what a machine reads stands between backticks, as in Markdown. */
export function Words({ text }: { text: string }) {
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>
}

/** A table that scrolls by itself where it is wider than its place, also by keyboard (WCAG 2.2 1.4.10, 2.1.1). */
export function Scrolling(props: { label: string; columns: readonly string[]; children: Child }) {
  return (
    <section class="table-scroll" aria-label={props.label} tabindex={0}>
      <table>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  )
}

/** The parameters of an address, with what they take. */
export function ParameterTable(props: {
  lang: Lang
  label: string
  of: { readonly parameters: readonly DescribedParameter[] }
}) {
  const texts = documentationTexts[props.lang]
  return (
    <Scrolling label={props.label} columns={[texts.parameter, texts.meaning, texts.values]}>
      {props.of.parameters.map(({ name, description, schema, example }) => (
        <tr>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>
            <Words text={description} />
          </td>
          <td>
            <Values values={schema.enum} example={example} />
          </td>
        </tr>
      ))}
    </Scrolling>
  )
}

function Values({ values, example }: { values: unknown; example: unknown }) {
  const shown = Array.isArray(values) ? values : example === undefined ? [] : [example]
  return (
    <>
      {shown.map((value, at) => (
        <>
          {at > 0 && ' '}
          <code>{String(value)}</code>
        </>
      ))}
    </>
  )
}

/** The fields of a thing, those of things in it below it. */
export function FieldTable({ lang, label, schema }: { lang: Lang; label: string; schema: unknown }) {
  const texts = documentationTexts[lang]
  return (
    <Scrolling label={label} columns={[texts.field, texts.meaning, texts.values]}>
      {fieldsIn(schema as Schema).map(({ name, description, values }) => (
        <tr>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>
            <Words text={description} />
          </td>
          <td>
            <Values values={values} example={undefined} />
          </td>
        </tr>
      ))}
    </Scrolling>
  )
}

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
}

function fieldsIn(schema: Schema, before = ''): { name: string; description: string; values: unknown }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = field.anyOf?.[0] ?? field
    const full = `${before}${name}`
    const values = inner.enum ?? inner.items?.enum
    const deeper = inner.items ? fieldsIn(inner.items, `${full}[].`) : fieldsIn(inner, `${full}.`)
    return [{ name: full, description: field.description ?? '', values }, ...deeper]
  })
}
