import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'
import type { Header } from '../http/security-headers.ts'

const DATE_LENGTH = 29
// What the objects around the bytes take, as measured.
const OBJECTS = 700
const stamp = Buffer.alloc(DATE_LENGTH)
let stampedSecond = 0

function currentSecond(): number {
  const second = Math.floor(Date.now() / 1000)
  if (second !== stampedSecond) {
    stampedSecond = second
    stamp.write(new Date(second * 1000).toUTCString(), 'latin1')
  }
  return second
}

/** An HTTP/1.1 answer as the bytes that go over the wire, whose `Date` is set when they are taken (RFC 9110 6.6.1). */
export class Message {
  readonly status: number
  readonly headers: readonly Header[]
  readonly #dateAt: number
  readonly #bodyAt: number
  #bytes: Buffer
  #second = 0
  #lent = false

  /** Throws when a header could not be sent as one line: an address with a line break must not become a header. */
  constructor(status: number, headers: readonly Header[], body: Uint8Array) {
    let lines = ''
    for (const [name, value] of headers) {
      validateHeaderName(name)
      validateHeaderValue(name, value)
      lines += `${name}: ${value}\r\n`
    }
    const start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nDate: `
    const head = Buffer.from(`${start}${' '.repeat(DATE_LENGTH)}\r\n${lines}\r\n`, 'latin1')
    this.status = status
    this.headers = headers
    this.#dateAt = start.length
    this.#bodyAt = head.length
    // Not from the pool: a few bytes of it would hold on to a whole slab, uncounted.
    this.#bytes = Buffer.allocUnsafeSlow(head.length + body.length)
    this.#bytes.set(head)
    this.#bytes.set(body, head.length)
  }

  /** How many bytes it takes in memory. */
  get size(): number {
    return this.#bytes.length + OBJECTS
  }

  /** Head and body, dated now. */
  bytes(): Buffer {
    const second = currentSecond()
    if (second !== this.#second) this.#date(second)
    return this.#bytes
  }

  /** The head alone, dated now: the answer to HEAD. */
  head(): Buffer {
    return this.bytes().subarray(0, this.#bodyAt)
  }

  /** The body alone. */
  body(): Buffer {
    return this.#bytes.subarray(this.#bodyAt)
  }

  /** Says that a socket still holds the bytes that were taken last: they are not dated again under its hands. */
  lend(): void {
    this.#lent = true
  }

  #date(second: number): void {
    if (this.#lent) {
      this.#bytes = Buffer.from(this.#bytes)
      this.#lent = false
    }
    this.#bytes.set(stamp, this.#dateAt)
    this.#second = second
  }
}
