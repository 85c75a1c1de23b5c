import { MarkdownManager } from '@tiptap/markdown'
import MarkdownIt from 'markdown-it'
import { EXTENSIONS } from './extensions.js'

// As readers' pages draw it: what looks the same there means the same.
const reader = new MarkdownIt({ html: false, linkify: false }).disable('image')
const manager = new MarkdownManager({ extensions: EXTENSIONS })

// The serializer of tables takes a no-break space for any space. This stands in for it, and is in no text.
const STAND_IN = '\uE000'

/** The document of a Markdown text. */
export function parse(markdown) {
  return manager.parse(markdown)
}

/** The Markdown of a document, with the source of every block that did not change (see `rememberSource`). */
export function serialize(document, source = new Map()) {
  const blocks = document.content ?? []
  const remembered = new Map([...source].map(([block, raws]) => [block, [...raws]]))
  const pieces = blocks.map((block) => remembered.get(JSON.stringify(block))?.shift() ?? written([block]))
  const kept = joined(pieces)
  const plain = written(blocks)
  return meansTheSame(kept, plain) ? kept : plain
}

/** Remembers how each block of a text was written, so that what nobody touches stays as it is. */
export function rememberSource(markdown, document) {
  const tokens = manager.instance.lexer(markdown).filter((token) => token.type !== 'space')
  const blocks = document.content ?? []
  const source = new Map()
  if (tokens.length !== blocks.length) return source
  for (const [index, block] of blocks.entries()) {
    const key = JSON.stringify(block)
    source.set(key, [...(source.get(key) ?? []), tokens[index].raw.trim()])
  }
  return source
}

/** Says whether the editor would give back a text with the same meaning as it has. */
export function canKeep(markdown) {
  try {
    return meansTheSame(markdown, serialize(parse(markdown)))
  } catch {
    return false
  }
}

/** Says whether two texts look the same to a reader. */
export function meansTheSame(one, other) {
  return drawn(one) === drawn(other)
}

// A list with empty lines between its items and one without differ in nothing but space.
const drawn = (markdown) =>
  reader
    .render(markdown)
    .replaceAll(/<li>\s*<p>/g, '<li>')
    .replaceAll(/<\/p>\s*(?=<\/li>|<[uo]l)/g, '\n')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()

const joined = (pieces) => pieces.filter((piece) => piece !== '').join('\n\n')

function written(blocks) {
  const marked = JSON.parse(JSON.stringify({ type: 'doc', content: blocks }).replaceAll('\u00A0', STAND_IN))
  const text = manager.serialize(marked).replaceAll(STAND_IN, '\u00A0').trim()
  const readable = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  return meansTheSame(text, readable) ? readable : text
}
