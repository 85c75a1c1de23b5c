/** One part of a form with files (RFC 7578), as it comes in. */
export interface FormPart {
  readonly name: string
  /** Undefined for a plain field. */
  readonly fileName: string | undefined
  /** The bytes of the part. They are read to their end, or not at all: then they are passed over. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What came is no form, or larger than it may be. */
export class FormRefusal extends Error {
  override readonly name = 'FormRefusal'
  readonly why: 'no_form' | 'too_large'
  constructor(why: FormRefusal['why']) {
    super(why)
    this.why = why
  }
}

const HEADERS = 8 * 1024
const PARTS = 50

/**
 * Reads a form with files part by part while it comes in: a file of any size costs the memory of a chunk. Throws a
 * FormRefusal for what no browser sends, and beyond `limit` bytes.
 */
export async function* readParts(
  body: AsyncIterable<Uint8Array>,
  contentType: string | undefined,
  limit: number,
): AsyncGenerator<FormPart> {
  const boundary = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType ?? '')
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) throw new FormRefusal('no_form')
  const delimiter = Buffer.from(`\r\n--${mark}`)
  const source = body[Symbol.asyncIterator]()
  // The first delimiter stands at the very start, without a line before it.
  let held: Buffer = Buffer.from('\r\n')
  let size = 0

  async function more(): Promise<void> {
    const { value, done } = await source.next()
    if (done) throw new FormRefusal('no_form')
    size += value.length
    if (size > limit) throw new FormRefusal('too_large')
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value])
  }

  /** The bytes up to the next delimiter, which is taken out. */
  async function* upToDelimiter(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = held.indexOf(delimiter)
      if (at >= 0) {
        const found = held.subarray(0, at)
        held = held.subarray(at + delimiter.length)
        if (found.length > 0) yield found
        return
      }
      // What could be the beginning of a delimiter stays until it is known.
      const sure = Math.max(0, held.length - delimiter.length + 1)
      const found = held.subarray(0, sure)
      held = held.subarray(sure)
      if (found.length > 0) yield found
      await more()
    }
  }

  async function readHead(): Promise<string | undefined> {
    while (held.length < 2) await more()
    if (held.subarray(0, 2).toString() === '--') return undefined
    for (;;) {
      const end = held.indexOf('\r\n\r\n')
      if (end > HEADERS || (end < 0 && held.length > HEADERS)) throw new FormRefusal('no_form')
      if (end >= 0) {
        const head = held.subarray(0, end).toString('utf8')
        held = held.subarray(end + 4)
        return head
      }
      await more()
    }
  }

  try {
    for await (const before of upToDelimiter()) if (before.length > 0) throw new FormRefusal('no_form')
    for (let count = 0; ; count += 1) {
      const head = await readHead()
      if (head === undefined) return
      if (count === PARTS) throw new FormRefusal('no_form')
      const line = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1]
      const name = line && parameter(line, 'name')
      if (!name) throw new FormRefusal('no_form')
      const bytes = upToDelimiter()
      yield { name, fileName: parameter(line, 'filename'), bytes }
      for await (const _ of bytes) {
        // Passed over.
      }
    }
  } finally {
    await source.return?.()
  }
}

// Browsers write quotes and line breaks in names as %22, %0D and %0A (RFC 7578 2, WHATWG).
function parameter(line: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[;\\s])${name}="([^"]*)"`, 'i').exec(line)?.[1]
  return found?.replaceAll('%22', '"').replaceAll(/%0[AD]/gi, ' ')
}
