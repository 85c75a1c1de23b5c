import type { Wish } from './wish.ts'

/** The head of a request that asks for an address and nothing more. */
export interface PlainHead extends Wish {
  readonly target: string
}

const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const SLASH = 0x2f
const COLON = 0x3a

const MAX_LENGTH = 8192
const GET = Buffer.from('GET ')
const HEAD = Buffer.from('HEAD ')
const VERSION = Buffer.from(' HTTP/1.1\r\n')

const VISIBLE = Array.from({ length: 0x7f - 0x21 }, (_, index) => 0x21 + index)
const IN_TARGET = setOf(VISIBLE)
const IN_VALUE = setOf([TAB, SPACE, ...VISIBLE])
const IN_NAME = setOf(Buffer.from("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))

function setOf(bytes: Iterable<number>): Uint8Array {
  const set = new Uint8Array(256)
  for (const byte of bytes) set[byte] = 1
  return set
}

// The headers that say how a page is wanted. Whatever else there is, and is not refused below, changes nothing about a
// page that is the same for everyone; a range may be ignored (RFC 9110 14.2).
const HOST = Buffer.from('host')
const CONNECTION = Buffer.from('connection')
const KEEP_ALIVE = Buffer.from('keep-alive')
const ACCEPT = Buffer.from('accept')
const ACCEPT_ENCODING = Buffer.from('accept-encoding')
const IF_NONE_MATCH = Buffer.from('if-none-match')
const IF_MODIFIED_SINCE = Buffer.from('if-modified-since')

// What announces a body or another protocol, or touches the connection: not plain, and the classic means to make two
// servers disagree about where a request ends.
const REFUSED = [
  'te',
  'expect',
  'upgrade',
  'trailer',
  'if-match',
  'content-length',
  'http2-settings',
  'proxy-connection',
  'transfer-encoding',
  'if-unmodified-since',
].map((name) => Buffer.from(name))
const REFUSED_BY_LENGTH = Array.from({ length: 32 }, (_, length) => REFUSED.filter((name) => name.length === length))

// Every head is copied to one place that never moves: reading from there takes half the time of reading from the many
// buffers that sockets deliver.
const bytes = new Uint8Array(MAX_LENGTH)
const words = new DataView(bytes.buffer)

/**
 * Reads bytes that are one whole plain request head and nothing else; `undefined` for all that is in any way unusual,
 * which is left to a full HTTP parser. What this takes, every parser must understand in the same way.
 */
export function readPlainHead(chunk: Buffer): PlainHead | undefined {
  const last = chunk.length - 2
  if (last < 16 || last > MAX_LENGTH - 2) return undefined
  bytes.set(chunk)
  // All scanning below stops at a CR at the latest, so that it stays within what was copied.
  if (bytes[last - 2] !== CR || bytes[last - 1] !== LF || bytes[last] !== CR || bytes[last + 1] !== LF) return undefined

  const head = bytes[0] === HEAD[0]
  const method = head ? HEAD : GET
  if (!isAt(0, method) || bytes[method.length] !== SLASH) return undefined
  const targetEnd = skip(method.length, IN_TARGET)
  if (!isAt(targetEnd, VERSION)) return undefined

  const text = chunk.toString('latin1')
  let hosts = 0
  let accept: string | undefined
  let acceptEncoding: string | undefined
  let ifNoneMatch: string | undefined
  let ifModifiedSince: string | undefined

  let at = targetEnd + VERSION.length
  while (at < last) {
    const colon = skip(at, IN_NAME)
    // An empty line here ends the head early: what follows is another request, or meant to seem one.
    if (colon === at || bytes[colon] !== COLON) return undefined
    const end = skip(skipWords(colon + 1), IN_VALUE)
    if (bytes[end] !== CR || bytes[end + 1] !== LF) return undefined

    const length = colon - at
    if (length < REFUSED_BY_LENGTH.length) {
      for (const name of REFUSED_BY_LENGTH[length] as Buffer[]) if (isNamed(at, name)) return undefined
    }
    switch (length) {
      case HOST.length:
        if (isNamed(at, HOST)) hosts += 1
        break
      case CONNECTION.length:
        // Written as all clients write it, or left to the parser.
        if (isNamed(at, CONNECTION) && !(end - colon === 12 && isNamed(colon + 2, KEEP_ALIVE))) return undefined
        break
      case ACCEPT.length:
        if (!isNamed(at, ACCEPT)) break
        if (accept !== undefined) return undefined
        accept = text.slice(colon + 1, end).trim()
        break
      case ACCEPT_ENCODING.length:
        if (!isNamed(at, ACCEPT_ENCODING)) break
        if (acceptEncoding !== undefined) return undefined
        acceptEncoding = text.slice(colon + 1, end).trim()
        break
      case IF_NONE_MATCH.length:
        if (!isNamed(at, IF_NONE_MATCH)) break
        if (ifNoneMatch !== undefined) return undefined
        ifNoneMatch = text.slice(colon + 1, end).trim()
        break
      case IF_MODIFIED_SINCE.length:
        if (!isNamed(at, IF_MODIFIED_SINCE)) break
        if (ifModifiedSince !== undefined) return undefined
        ifModifiedSince = text.slice(colon + 1, end).trim()
        break
    }
    at = end + 2
  }
  if (hosts !== 1) return undefined
  const target = text.slice(method.length, targetEnd)
  return { head, target, accept, acceptEncoding, ifNoneMatch, ifModifiedSince }
}

function skip(from: number, set: Uint8Array): number {
  let at = from
  while (set[bytes[at] as number] === 1) at += 1
  return at
}

// Four bytes at once, as long as none of them is below 0x20 or above 0x7e.
function skipWords(from: number): number {
  let at = from
  while (at < MAX_LENGTH - 4) {
    const word = words.getInt32(at, true)
    if ((((word + 0x01010101) | word | ((word - 0x20202020) & ~word)) & 0x80808080) !== 0) break
    at += 4
  }
  return at
}

function isAt(from: number, expected: Buffer): boolean {
  for (let index = 0; index < expected.length; index += 1) if (bytes[from + index] !== expected[index]) return false
  return true
}

// Names are tokens, in which only letters differ by the bit of case.
function isNamed(from: number, name: Buffer): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (((bytes[from + index] as number) | 0x20) !== name[index]) return false
  }
  return true
}
