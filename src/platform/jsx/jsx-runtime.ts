import { raw } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'

export type { JSX }

type Props = Readonly<Record<string, unknown>>
type Component = (props: Props) => unknown

/**
 * What the compiler turns an element of a view into: its markup, at once. Components are called, texts
 * and attributes are escaped; what `raw` or another element made stays as it is. The framework's own way builds a tree
 * first, for promises, contexts and a browser's side, none of which is here, and takes three times as long.
 */
export function jsx(tag: string | Component, props: Props): unknown {
  if (typeof tag === 'function') return tag(props)
  let markup = `<${tag}`
  for (const name in props) {
    if (name !== 'children') markup += attributeOf(name, props[name])
  }
  return raw(VOID.has(tag) ? `${markup}/>` : `${markup}>${markupOf(props.children)}</${tag}>`)
}

export { jsx as jsxs }

/** Elements without one around them: `<>…</>`. */
export const Fragment = ({ children }: Props): unknown => raw(markupOf(children))

function attributeOf(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean' && BOOLEAN.has(name)) return value ? ` ${name}=""` : ''
  return ` ${name}="${escapeText(String(value))}"`
}

function markupOf(child: unknown): string {
  if (typeof child === 'string') return escapeText(child)
  if (child === undefined || child === null || typeof child === 'boolean') return ''
  if (Array.isArray(child)) {
    let markup = ''
    for (const each of child) markup += markupOf(each)
    return markup
  }
  const text = String(child)
  return (child as { isEscaped?: boolean }).isEscaped ? text : escapeText(text)
}

const SPECIAL = /[&<>'"]/
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
}

// Most texts have nothing to escape, and looking is cheaper than replacing.
function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>'"]/g, (letter) => ENTITIES[letter] as string) : text
}

// Elements without content (HTML 13.1.2), and attributes that are there or not (HTML 2.3.2); `aria-current="true"` and
// the like are neither.
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const BOOLEAN = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden ' +
    'inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'
  ).split(' '),
)
