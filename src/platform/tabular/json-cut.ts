import { isBlank } from './json-walk.ts'
import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'

/** A record of a JSON list as bytes, not yet parsed. */
export interface JsonPiece {
  /** Counted from 1. */
  readonly number: number
  /** The byte of the file that it starts at, counted from 0. */
  readonly start: number
  /** Undefined when it is larger than a record may be. */
  readonly bytes: Buffer | undefined
  readonly depth: number
}

/** Cuts a JSON list into its records. What stands in them is for `JSON.parse` to judge. */
export interface JsonCutter {
  /** Cuts on from a position, which lies behind the [ at first. Returns where it stopped, and whether the list ended. */
  cut(chunk: Buffer, from: number, base: number): { at: number; pieces: JsonPiece[]; ended: boolean }
  /** The record that was being read last. */
  position(): { number: number; start: number }
}

const [QUOTE, BACKSLASH, COMMA, LIST, LIST_END, OBJECT, OBJECT_END] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d]

// Most bytes neither start nor end anything; to pass over them quickly halves the time.
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x20 && ![QUOTE, BACKSLASH, COMMA, LIST, LIST_END, OBJECT, OBJECT_END].includes(byte) ? 1 : 0,
)

/** Makes a cutter for one list. Throws a TableRefusal, with the row and the byte, where it cannot tell records apart. */
export function createJsonCutter(limits: TableLimits): JsonCutter {
  let expected: 'first' | 'record' | 'comma' = 'first'
  let number = 0
  let start = 0
  let inside = false
  let parts: Buffer[] = []
  let size = 0
  // The ends that open brackets wait for. Deeper than a record may be they are only counted.
  let ends: number[] = []
  let depth = 0
  let deepest = 0
  let inString = false
  let escaped = false

  const refuse = (position: number, what: string): never => {
    throw new TableRefusal(`Row ${number} is not valid JSON at byte ${position}: ${what}`, number)
  }
  const startRecord = (position: number) => {
    number += 1
    start = position
    inside = true
    parts = []
    size = 0
    ends = []
    depth = 0
    deepest = 0
  }
  const keep = (bytes: Buffer) => {
    size += bytes.length
    if (size > limits.record) parts = []
    else parts.push(bytes)
  }
  const finish = (): JsonPiece => {
    inside = false
    expected = 'comma'
    const bytes = size > limits.record ? undefined : Buffer.concat(parts)
    parts = []
    return { number, start, bytes, depth: deepest }
  }
  // Returns whether the record ended, before or with this byte.
  const step = (byte: number, position: number): 'no' | 'before' | 'with' => {
    if (inString) {
      if (byte < 0x20) refuse(position, 'a text runs over the end of a line, so a quote is missing before.')
      if (escaped) escaped = false
      else if (byte === BACKSLASH) escaped = true
      else if (byte === QUOTE) {
        inString = false
        if (depth === 0) return 'with'
      }
      return 'no'
    }
    if (byte === QUOTE) inString = true
    else if (byte === LIST || byte === OBJECT) {
      if (depth < limits.depth) ends[depth] = byte === LIST ? LIST_END : OBJECT_END
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if (depth === 0) return byte === COMMA || byte === LIST_END || isBlank(byte) ? 'before' : 'no'
    else if (byte === LIST_END || byte === OBJECT_END) {
      depth -= 1
      if (depth < limits.depth && ends[depth] !== byte) refuse(position, 'a bracket closes another than was opened.')
      if (depth === 0) return 'with'
    }
    return 'no'
  }
  const between = (byte: number, position: number): 'ended' | 'record' | 'on' => {
    if (isBlank(byte)) return 'on'
    if (byte === LIST_END && expected !== 'record') return 'ended'
    if (expected === 'comma') {
      if (byte !== COMMA) refuse(position, 'a comma has to follow it.')
      expected = 'record'
      return 'on'
    }
    startRecord(position)
    if (byte === COMMA || byte === LIST_END || byte === OBJECT_END) refuse(position, 'there is no record.')
    return 'record'
  }
  return {
    cut: (chunk, from, base) => {
      const pieces: JsonPiece[] = []
      let begin = from
      for (let at = from; at < chunk.length; at += 1) {
        const byte = chunk[at] ?? 0
        if (!inside) {
          const found = between(byte, base + at)
          if (found === 'ended') return { at: at + 1, pieces, ended: true }
          if (found === 'on') continue
          begin = at
        }
        if (!escaped && PLAIN[byte] === 1) continue
        const end = step(byte, base + at)
        if (end === 'no') continue
        keep(chunk.subarray(begin, end === 'with' ? at + 1 : at))
        pieces.push(finish())
        // What ends a number is not part of it.
        if (end === 'before') at -= 1
      }
      if (inside) keep(chunk.subarray(begin))
      return { at: chunk.length, pieces, ended: false }
    },
    position: () => ({ number, start }),
  }
}
