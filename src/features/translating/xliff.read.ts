import { SaxesParser } from 'saxes'
import type { ForeignPiece } from './rebuild.ts'
import { XLIFF_LIMITS, type XliffDocument, type XliffFile, XliffRefusal, type XliffUnit } from './xliff.model.ts'
import { checkElement } from './xliff.rules.ts'
import { UnitReader } from './xliff.unit.ts'

const CORE = 'urn:oasis:names:tc:xliff:document:2.0'
const OLD = /^urn:oasis:names:tc:xliff:document:1\./
const XML = 'http://www.w3.org/XML/1998/namespace'

/**
 * Reads an XLIFF 2.0 or 2.1 document of strangers: no DOCTYPE and so no entity that grows or fetches, nothing endless,
 * and every rule of the core that this program relies on. Elements of modules and of other makers are passed over.
 * Throws a XliffRefusal.
 */
export function readXliff(bytes: Uint8Array): XliffDocument {
  if (bytes.length > XLIFF_LIMITS.bytes) throw new XliffRefusal('too_large')
  const reader = new DocumentReader()
  const parser = new SaxesParser<{ xmlns: true; position: false }>({ xmlns: true, position: false })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?(?:8|16)$/i.test(encoding)) throw new XliffRefusal('encoding', encoding)
  })
  parser.on('doctype', () => {
    throw new XliffRefusal('doctype')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own: Record<string, string> = Object.create(null)
    let lang: string | undefined
    for (const attribute of Object.values(attributes)) {
      if (attribute.uri === '') own[attribute.local] = attribute.value
      else if (attribute.uri === XML && attribute.local === 'lang') lang = attribute.value
    }
    reader.open(uri, local, own, lang)
  })
  parser.on('closetag', () => reader.close())
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  try {
    parser.write(decode(bytes)).close()
  } catch (error) {
    if (error instanceof XliffRefusal) throw error
    throw new XliffRefusal('damaged', error instanceof Error ? error.message : '')
  }
  return reader.document()
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new XliffRefusal('encoding')
  }
}

const EMPTY = ['cp', 'ph', 'sc', 'ec', 'sm', 'em']

class DocumentReader {
  readonly #path: string[] = []
  readonly #files: (XliffFile & { units: XliffUnit[] })[] = []
  readonly #ids = new Map<string, Set<string>>()
  #skipping = 0
  #units = 0
  #from = ''
  #to: string | undefined
  #skeleton: { href: boolean; text: string } | undefined
  #unit: UnitReader | undefined

  open(uri: string, name: string, attributes: Record<string, string>, lang: string | undefined): void {
    if (this.#path.length + this.#skipping >= XLIFF_LIMITS.depth) throw new XliffRefusal('too_deep')
    const parent = this.#path.at(-1) ?? ''
    if (this.#skipping > 0 || (uri !== CORE && this.#mayPassOver(parent))) {
      this.#skipping += 1
      if (this.#skeleton) this.#skeleton.text += ' '
      return
    }
    if (uri !== CORE)
      throw new XliffRefusal(OLD.test(uri) ? 'old_version' : parent === '' ? 'namespace' : 'inline', name)
    checkElement(name, parent, attributes)
    this.#path.push(name)
    if (this.#unit && name !== 'unit') this.#unit.open(name, attributes, lang, this.#to)
    else this.#begin(name, attributes)
  }

  // Modules and other makers may add to these (XLIFF 2.1, 4.1.1); within texts they may not.
  #mayPassOver(parent: string): boolean {
    return ['file', 'group', 'unit', 'skeleton'].includes(parent)
  }

  #begin(name: string, attributes: Record<string, string>): void {
    const file = this.#files.at(-1)
    const { id = '' } = attributes
    if (name === 'xliff') {
      if (!/^2\.[01]$/.test(attributes.version ?? '')) throw new XliffRefusal('version', attributes.version)
      this.#from = attributes.srcLang ?? ''
      this.#to = attributes.trgLang
    } else if (name === 'file') {
      this.#claim('file', id)
      this.#ids.delete('unit')
      this.#ids.delete('group')
      if (this.#files.length >= XLIFF_LIMITS.files) throw new XliffRefusal('too_many')
      this.#files.push({ id, skeleton: '', units: [] })
    } else if (name === 'skeleton') {
      if (file?.skeleton || (file?.units.length ?? 0) > 0) throw new XliffRefusal('structure', 'skeleton')
      this.#skeleton = { href: attributes.href !== undefined, text: '' }
    } else if (name === 'group') this.#claim('group', id)
    else if (name === 'unit') {
      this.#claim('unit', id)
      this.#units += 1
      if (this.#units > XLIFF_LIMITS.units) throw new XliffRefusal('too_many')
      this.#unit = new UnitReader(id)
    }
  }

  #claim(kind: string, id: string): void {
    const ids = this.#ids.get(kind) ?? new Set()
    if (ids.has(id)) throw new XliffRefusal('id_twice', `${kind} ${id}`)
    this.#ids.set(kind, ids.add(id))
  }

  text(text: string): void {
    if (this.#skeleton) this.#skeleton.text = (this.#skeleton.text + text).slice(0, 1_000)
    if (this.#skipping > 0 || this.#skeleton) return
    const name = this.#path.at(-1) ?? ''
    if (this.#unit?.isInText) {
      if (EMPTY.includes(name) && text !== '') throw new XliffRefusal('inline', name)
      this.#unit.text(text)
      return
    }
    if (text.trim() !== '' && name !== 'note' && name !== 'data') throw new XliffRefusal('structure', name)
  }

  close(): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1
      return
    }
    const name = this.#path.pop()
    const file = this.#files.at(-1)
    if (name === 'skeleton' && this.#skeleton && file) {
      // An address instead of content, or content: never both, never neither (4.2.2.3).
      if (this.#skeleton.href === this.#skeleton.text.length > 0) throw new XliffRefusal('skeleton', file.id)
      this.#files[this.#files.length - 1] = { ...file, skeleton: this.#skeleton.text }
      this.#skeleton = undefined
    } else if (name === 'unit' && this.#unit) {
      file?.units.push(this.#unit.end())
      this.#unit = undefined
    } else if (name === 'file' && file?.units.length === 0) throw new XliffRefusal('structure', `file ${file.id}`)
    else if (this.#unit) this.#unit.close(name ?? '')
  }

  document(): XliffDocument {
    if (this.#files.length === 0) throw new XliffRefusal('structure', 'xliff')
    return { from: this.#from, to: this.#to, files: this.#files }
  }
}

/** What is said by pieces, as words alone. */
export const wordsOf = (pieces: readonly ForeignPiece[]): string =>
  pieces.map((piece) => (piece.what === 'words' ? piece.words : '')).join('')
