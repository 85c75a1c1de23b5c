import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'

/** Finds lists in a JSON text, byte by byte, and checks what lies around them (RFC 8259). */
export interface JsonWalker {
  /** Walks on from a position. Returns where it stopped: after the [ of a list, or at the end of the chunk. */
  walk(chunk: Buffer, from: number, base: number): { at: number; list?: string }
  /** Goes on behind the list that was found, which somebody else has read. */
  leaveList(): void
  /** Whether the text is complete. */
  isDone(): boolean
}

type Expected = 'value' | 'value_or_end' | 'key' | 'key_or_end' | 'colon' | 'next' | 'nothing'

const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/

/** Makes a walker. `isWanted` tells, by the keys that lead to it, whether a list is one to stop at. */
export function createJsonWalker(
  isWanted: (keys: readonly string[]) => boolean,
  limits: Pick<TableLimits, 'depth'>,
): JsonWalker {
  // The containers that are open, each with the key that is read in it; a list has none.
  const open: { readonly list: boolean; key: string }[] = []
  let expected: Expected = 'value'
  let token: { bytes: number[]; string: boolean; escaped: boolean } | undefined

  const refuse = (position: number): never => {
    throw new TableRefusal(`This is not valid JSON: byte ${position} is not what has to follow there.`)
  }
  const afterValue = () => {
    expected = open.length === 0 ? 'nothing' : 'next'
  }
  const endToken = (position: number) => {
    if (!token) return
    const text = Buffer.from(token.bytes).toString()
    if (token.string && (expected === 'key' || expected === 'key_or_end')) {
      const inside = open.at(-1)
      if (inside) inside.key = readKey(text)
      expected = 'colon'
    } else {
      if (!token.string && !SCALAR.test(text)) refuse(position)
      afterValue()
    }
    token = undefined
  }
  const takesValue = () => expected === 'value' || expected === 'value_or_end'

  const startContainer = (list: boolean, position: number): string | undefined => {
    if (!takesValue()) refuse(position)
    const keys = open.some((container) => container.list) ? undefined : open.map(({ key }) => key)
    open.push({ list, key: '' })
    if (open.length > limits.depth) throw new TableRefusal(`This JSON is nested deeper than ${limits.depth} levels.`)
    expected = list ? 'value_or_end' : 'key_or_end'
    return list && keys && isWanted(keys) ? keys.join('.') : undefined
  }
  const endContainer = (list: boolean, position: number) => {
    const mayEnd = expected === 'next' || expected === (list ? 'value_or_end' : 'key_or_end')
    if (!mayEnd || open.pop()?.list !== list) refuse(position)
    afterValue()
  }
  const step = (byte: number, position: number): string | undefined => {
    const sign = String.fromCharCode(byte)
    if (sign === '[' || sign === '{') return startContainer(sign === '[', position)
    if (sign === ']' || sign === '}') endContainer(sign === ']', position)
    else if (sign === ',' && expected === 'next') expected = open.at(-1)?.list ? 'value' : 'key'
    else if (sign === ':' && expected === 'colon') expected = 'value'
    else if (sign === '"' && (takesValue() || expected === 'key' || expected === 'key_or_end')) {
      token = { bytes: [byte], string: true, escaped: false }
    } else if (/[-\w]/.test(sign) && takesValue()) token = { bytes: [byte], string: false, escaped: false }
    else refuse(position)
    return undefined
  }
  // Returns whether the byte belonged to the token; a number only ends with what follows it.
  const goOn = (byte: number, position: number): boolean => {
    if (!token) return false
    if (!token.string && !/[-+.\w]/.test(String.fromCharCode(byte))) {
      endToken(position)
      return false
    }
    // Texts on the way to the list matter only when they may be a key of its path.
    if (token.bytes.length < 1000) token.bytes.push(byte)
    if (token.string && byte < 0x20) refuse(position)
    if (token.escaped) token.escaped = false
    else if (token.string && byte === 0x5c) token.escaped = true
    else if (token.string && byte === 0x22) endToken(position)
    return true
  }
  return {
    walk: (chunk, from, base) => {
      for (let at = from; at < chunk.length; at += 1) {
        const byte = chunk[at] ?? 0
        if (goOn(byte, base + at) || isBlank(byte)) continue
        const list = step(byte, base + at)
        if (list !== undefined) return { at: at + 1, list }
      }
      return { at: chunk.length }
    },
    leaveList: () => {
      open.pop()
      afterValue()
    },
    isDone: () => expected === 'nothing',
  }
}

function readKey(text: string): string {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Tells whether a byte is one of the blanks that JSON has (RFC 8259 2). */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
