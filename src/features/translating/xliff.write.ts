import { createHash } from 'node:crypto'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Code, Piece } from './inline.ts'
import { idsLike } from './rebuild.ts'

/** A piece of a text as a file for an agency carries it. */
export interface OutgoingUnit {
  readonly id: string
  /** What it is, and what changed, for the one who translates. */
  readonly notes: readonly { readonly category: string; readonly words: string }[]
  readonly source: readonly Piece[]
  /** What stands there already and is still right. */
  readonly target: { readonly pieces: readonly Piece[]; readonly state: 'translated' | 'final' } | undefined
}

/** A text as a file for an agency carries it. */
export interface OutgoingText {
  readonly entryId: string
  /** The name of the entry: `stories/opinmaki`. */
  readonly name: string
  readonly marks: FileMarks
  readonly notes: readonly { readonly category: string; readonly words: string }[]
  readonly units: readonly OutgoingUnit[]
}

/** What a file has to bring back so that nothing is overwritten: the revisions that it was made from. */
export interface FileMarks {
  /** The revision of the text in the source language. */
  readonly source: number
  /** The revision of the original that it says. */
  readonly original: number
  /** The revision of the translation that was there; 0 for none. */
  readonly base: number
}

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0'

/** The type of an XLIFF file (RFC 8874 has none; the OASIS standard names this). */
export const XLIFF_TYPE = 'application/xliff+xml'

/** The id of a piece: the same as long as its words are, wherever in the text it stands. */
export function idsOfUnits(units: readonly { field: string; source: string }[]): string[] {
  const seen = new Map<string, number>()
  return units.map(({ field, source }) => {
    if (field !== 'body') return field
    const id = `p-${createHash('sha256').update(source).digest('hex').slice(0, 12)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

/** Writes texts as an XLIFF 2.1 document (OASIS standard, 13 February 2018). */
export function writeXliff(wish: { from: Lang; to: Lang; texts: readonly OutgoingText[] }): string {
  const files = wish.texts.map((text) => {
    const { source, original, base } = text.marks
    return `  <file id="e-${text.entryId}" original="${attribute(text.name)}" canResegment="no">
    <skeleton>proxeny source=${source} original=${original} base=${base}</skeleton>
${notes(text.notes, '    ')}${text.units.map(writeUnit).join('')}  </file>
`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${NAMESPACE}" version="2.1" srcLang="${wish.from}" trgLang="${wish.to}">
${files.join('')}</xliff>
`
}

function writeUnit(unit: OutgoingUnit): string {
  const data = new Map<string, string>()
  const source = inline(unit.source, data)
  // A code of the translation is that of the original with the same Markdown: ids are shared (XLIFF 2.1, 4.7.2).
  const ids = idsLike(unit.target?.pieces ?? [], unit.source)
  const target = unit.target && inline(unit.target.pieces, data, ids)
  const state = unit.target ? ` state="${unit.target.state}"` : ''
  const stored = [...data].map(([id, text]) => `        <data id="${id}">${content(text)}</data>\n`).join('')
  return `    <unit id="${unit.id}" xml:space="preserve">
${notes(unit.notes, '      ')}${stored && `      <originalData>\n${stored}      </originalData>\n`}      <segment${state}>
        <source>${source}</source>
${target === undefined ? '' : `        <target>${target}</target>\n`}      </segment>
    </unit>
`
}

const TYPES = {
  link: 'type="link"',
  bold: 'type="fmt" subType="xlf:b"',
  italic: 'type="fmt" subType="xlf:i"',
  code: 'type="other"',
  line: 'type="other"',
} as const

function inline(pieces: readonly Piece[], data: Map<string, string>, ids?: ReadonlyMap<Code, string>): string {
  return pieces
    .map((piece) => {
      if (piece.what === 'words') return content(piece.words)
      if (piece.what === 'close') return '</pc>'
      const { type, open, close } = piece.code
      const id = ids?.get(piece.code) ?? piece.code.id
      const kept = type === 'bold' || type === 'italic' ? '' : ' canDelete="no"'
      data.set(`d-${id}`, open)
      if (close === undefined) {
        return `<ph id="${id}" ${TYPES[type]} canCopy="no"${kept} dataRef="d-${id}" disp="${attribute(open)}"/>`
      }
      data.set(`e-${id}`, close)
      return `<pc id="${id}" ${TYPES[type]} canCopy="no"${kept} dataRefStart="d-${id}" dataRefEnd="e-${id}">`
    })
    .join('')
}

function notes(list: OutgoingText['notes'], indent: string): string {
  if (list.length === 0) return ''
  const lines = list.map(({ category, words }) => `${indent}  <note category="${category}">${plain(words)}</note>\n`)
  return `${indent}<notes>\n${lines.join('')}${indent}</notes>\n`
}

// XML 1.0 has no way to write these, not even as references; XLIFF has one within texts.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const plain = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const content = (text: string) =>
  text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replaceAll(UNWRITABLE, (char) => `<cp hex="${char.charCodeAt(0).toString(16).padStart(4, '0')}"/>`)

const attribute = (text: string) =>
  plain(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;').replaceAll('\r', '&#13;')
