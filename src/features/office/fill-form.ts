/** A page with a form filled in, and what of it found no place there. */
export interface FilledPage {
  readonly html: string
  readonly left: readonly (readonly [name: string, value: string])[]
}

type Fields = Readonly<Record<string, readonly string[]>>

// Of our own pages alone: they are written by one program, with every attribute in double quotes.
const TAG = /<(input|textarea|select|option|button)\b((?:[^>"]|"[^"]*")*)>(?:([^<]*)<\/textarea>)?/g
const FORM = /<form\b((?:[^>"]|"[^"]*")*)>([\s\S]*?)<\/form>/g
const AS_IT_IS = /^(?:submit|button|password|file|image|reset)$/

/** Fills what was typed into the form of a page that is sent to `action`; undefined when the page has none. */
export function fillForm(html: string, action: string, fields: Fields): FilledPage | undefined {
  const forms = [...html.matchAll(FORM)].filter(([, attributes = '']) => attribute(attributes, 'action') === action)
  const namesIn = (form: RegExpMatchArray) => Object.keys(fields).filter((name) => form[2]?.includes(` name="${name}"`))
  const [form] = forms.sort((one, other) => namesIn(other).length - namesIn(one).length)
  if (!form || (Object.keys(fields).length > 0 && namesIn(form).length === 0)) return undefined
  const { filled, left } = fillFields(form[2] ?? '', fields)
  const at = (form.index ?? 0) + form[0].indexOf(form[2] ?? '', `<form${form[1]}>`.length)
  return { html: html.slice(0, at) + filled + html.slice(at + (form[2] ?? '').length), left }
}

function fillFields(content: string, fields: Fields) {
  const waiting = new Map(Object.entries(fields).map(([name, values]) => [name, [...values]]))
  const take = (name: string) => waiting.get(name)?.shift()
  const chosen = new Set<string>()
  // Several menus may share a name, one in each row of a list: each gets the choice of its own row.
  let selected: string | undefined
  const filled = content.replace(TAG, (whole, tag: string, attributes: string, text: string | undefined) => {
    const name = attribute(attributes, 'name') ?? ''
    const type = attribute(attributes, 'type') ?? 'text'
    const isChosen = (of: string) => fields[of]?.includes(attribute(attributes, 'value') ?? 'on') ?? false
    if (tag === 'select') {
      selected = take(name)
      chosen.add(name)
      return whole
    }
    if (tag === 'option')
      return `<option${toggle(attributes, 'selected', selected !== undefined && attribute(attributes, 'value') === selected)}>`
    if (tag === 'button' || AS_IT_IS.test(type)) {
      chosen.add(name)
      return whole
    }
    if (tag === 'input' && /^(?:checkbox|radio)$/.test(type)) {
      chosen.add(name)
      return `<input${toggle(attributes, 'checked', isChosen(name))}>`
    }
    const value = take(name)
    if (value === undefined) return whole
    if (tag === 'textarea') return `<textarea${attributes}>\n${escapeText(value)}</textarea>`
    return text === undefined ? `<input${withValue(attributes, value)}>` : whole
  })
  const left = [...waiting].flatMap(([name, values]) =>
    chosen.has(name) ? [] : values.filter((value) => value.trim() !== '').map((value) => [name, value] as const),
  )
  return { filled, left }
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
  return found
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function withValue(attributes: string, value: string): string {
  const rest = attributes.replace(/\svalue="[^"]*"/, '').replace(/\s*\/$/, '')
  return `${rest} value="${escapeText(value)}"`
}

function toggle(attributes: string, name: 'checked' | 'selected', on: boolean): string {
  const rest = attributes.replace(new RegExp(`\\s${name}(?:="[^"]*")?`), '').replace(/\s*\/$/, '')
  return on ? `${rest} ${name}=""` : rest
}

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
