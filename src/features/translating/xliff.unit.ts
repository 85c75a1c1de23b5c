import type { ForeignPiece } from './rebuild.ts'
import { XLIFF_LIMITS, XliffRefusal, type XliffUnit } from './xliff.model.ts'

interface Part {
  readonly isSegment: boolean
  readonly state: string | undefined
  source: ForeignPiece[] | undefined
  target: ForeignPiece[] | undefined
  order: number | undefined
}

/** Reads one unit: its segments put together again, however a tool cut them. */
export class UnitReader {
  readonly #id: string
  readonly #parts: Part[] = []
  readonly #data = new Set<string>()
  readonly #refs: string[] = []
  /** The ids of segments and of codes in sources; of codes in targets apart. */
  readonly #ids = { source: new Set<string>(), target: new Set<string>() }
  readonly #open: (string | undefined)[] = []
  readonly #once = new Set<string>()
  #side: 'source' | 'target' | undefined
  #length = 0

  constructor(id: string) {
    this.#id = id
  }

  /** Whether a source or a target is being read. */
  get isInText(): boolean {
    return this.#side !== undefined
  }

  open(
    name: string,
    attributes: Readonly<Record<string, string>>,
    lang: string | undefined,
    to: string | undefined,
  ): void {
    if (this.#side) {
      this.#inline(name, attributes)
      return
    }
    const { id } = attributes
    const part = this.#parts.at(-1)
    switch (name) {
      case 'notes':
      case 'originalData':
        if (this.#once.has(name) || part) throw new XliffRefusal('structure', `${this.#id} ${name}`)
        this.#once.add(name)
        return
      case 'data':
        if (this.#data.has(id ?? '')) throw new XliffRefusal('id_twice', `${this.#id} ${id}`)
        this.#data.add(id ?? '')
        return
      case 'segment':
      case 'ignorable': {
        if (id !== undefined) this.#claim('source', id)
        const state = attributes.state
        this.#parts.push({
          isSegment: name === 'segment',
          state,
          source: undefined,
          target: undefined,
          order: undefined,
        })
        return
      }
      case 'source':
        if (!part || part.source) throw new XliffRefusal('structure', `${this.#id} source`)
        part.source = []
        this.#side = 'source'
        return
      case 'target':
        if (!part?.source || part.target) throw new XliffRefusal('structure', `${this.#id} target`)
        if (to === undefined) throw new XliffRefusal('languages', this.#id)
        // The same language, or one that is more exact: de-AT in de.
        if (lang !== undefined && !`${lang}-`.toLowerCase().startsWith(`${to}-`.toLowerCase())) {
          throw new XliffRefusal('target_language', `${this.#id} ${lang}`)
        }
        part.target = []
        part.order = attributes.order === undefined ? undefined : Number(attributes.order)
        this.#side = 'target'
    }
  }

  #claim(side: 'source' | 'target', id: string): void {
    if (this.#ids[side].has(id)) throw new XliffRefusal('id_twice', `${this.#id} ${id}`)
    this.#ids[side].add(id)
  }

  #inline(name: string, attributes: Readonly<Record<string, string>>): void {
    const { id = '', hex, startRef } = attributes
    const side = this.#side ?? 'source'
    for (const ref of ['dataRef', 'dataRefStart', 'dataRefEnd']) if (attributes[ref]) this.#refs.push(attributes[ref])
    if (name === 'cp') {
      const point = Number.parseInt(hex ?? '', 16)
      // What XML cannot hold, no text of ours does.
      if (point > 0x10ffff) throw new XliffRefusal('inline', `${this.#id} cp`)
      this.#open.push(undefined)
      return
    }
    if (id !== '') this.#claim(side, id)
    if (name === 'ph') this.#add({ what: 'alone', id })
    if (name === 'pc' || name === 'sc') this.#add({ what: 'open', id })
    if (name === 'ec') this.#add({ what: 'close', id: startRef ?? id })
    this.#open.push(name === 'pc' ? id : undefined)
  }

  #add(piece: ForeignPiece): void {
    const part = this.#parts.at(-1)
    if (this.#side) part?.[this.#side]?.push(piece)
  }

  text(text: string): void {
    this.#length += text.length
    if (this.#length > XLIFF_LIMITS.text) throw new XliffRefusal('too_large', this.#id)
    // Within <cp> and <ph> there is nothing.
    this.#add({ what: 'words', words: text.replaceAll('\u0000', '').normalize('NFC') })
  }

  close(name: string): void {
    if (name === 'source' || name === 'target') this.#side = undefined
    else if (this.#side) {
      const id = this.#open.pop()
      if (id !== undefined) this.#add({ what: 'close', id })
    } else if ((name === 'segment' || name === 'ignorable') && !this.#parts.at(-1)?.source) {
      throw new XliffRefusal('structure', `${this.#id} ${name}`)
    }
  }

  end(): XliffUnit {
    const parts = this.#parts
    if (!parts.some((part) => part.isSegment)) throw new XliffRefusal('no_segment', this.#id)
    for (const ref of this.#refs) if (!this.#data.has(ref)) throw new XliffRefusal('data', `${this.#id} ${ref}`)
    for (const part of parts) {
      if (part.state !== undefined && part.state !== 'initial' && !part.target)
        throw new XliffRefusal('state', this.#id)
    }
    const isTranslated = parts.every((part) => !part.isSegment || part.target)
    return {
      id: this.#id,
      source: parts.flatMap((part) => part.source ?? []),
      target: isTranslated ? inOrder(parts, this.#id).flatMap((part) => part.target ?? part.source ?? []) : undefined,
    }
  }
}

// A target says its place among the parts when it is not that of its source (4.3.1.21).
function inOrder(parts: readonly Part[], id: string): Part[] {
  const places = new Array<Part | undefined>(parts.length).fill(undefined)
  for (const [at, part] of parts.entries()) {
    const place = (part.order ?? at + 1) - 1
    if (place >= parts.length || places[place]) throw new XliffRefusal('order', id)
    places[place] = part
  }
  return places.filter((part) => part !== undefined)
}
