import { OddMail } from './inbound.ts'

/** A part of a message as it came: its headers, and what is in it. */
export interface Part {
  /** In lower case. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  readonly headers: ReadonlyMap<string, string>
  /** As latin1: each letter is a byte. */
  readonly body: string
  readonly parts: readonly Part[]
}

// More than any mail that a person or a mail server writes.
const MOST_PARTS = 200
const DEEPEST = 12
const MOST_HEADERS = 256 * 1024

/** Takes a message apart (RFC 2046). Throws for one that is deeper or has more parts than anybody's. */
export function splitParts(raw: Buffer): Part {
  const count = { parts: 0 }
  return splitPart(raw.toString('latin1'), 0, count)
}

function splitPart(text: string, depth: number, count: { parts: number }): Part {
  count.parts += 1
  if (count.parts > MOST_PARTS) throw new OddMail('It has too many parts.')
  if (depth > DEEPEST) throw new OddMail('It is too deep.')
  const { headers, body } = splitHeaders(text)
  const { value: type, parameters } = readStructured(headers.get('content-type') ?? 'text/plain')
  const boundary = parameters.get('boundary')
  const isMany = type.startsWith('multipart/') && boundary !== undefined
  const parts = isMany ? splitBody(body, boundary).map((part) => splitPart(part, depth + 1, count)) : []
  return { type, parameters, headers, body, parts }
}

/** The headers before the first empty line, by their names in lower case, and what comes after it. */
export function splitHeaders(text: string): { headers: Map<string, string>; body: string } {
  const empty = /^\r?\n|\r?\n\r?\n/.exec(text)
  const end = empty ? empty.index : text.length
  if (end > MOST_HEADERS) throw new OddMail('Its headers are too long.')
  const headers = new Map<string, string>()
  for (const line of text
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: empty ? text.slice(end + empty[0].length) : '' }
}

/** Reads a value with parameters, like that of Content-Type. */
export function readStructured(header: string): { value: string; parameters: Map<string, string> } {
  const [value = '', ...rest] = header.split(';')
  const parameters = new Map<string, string>()
  for (const each of rest) {
    const [name = '', ...given] = each.split('=')
    parameters.set(
      name.trim().toLowerCase(),
      given
        .join('=')
        .trim()
        .replace(/^"(.*)"$/, '$1'),
    )
  }
  return { value: value.trim().toLowerCase(), parameters }
}

function splitBody(body: string, boundary: string): string[] {
  const lines = body.split(/\r?\n/)
  const parts: string[][] = []
  let part: string[] | undefined
  for (const line of lines) {
    const mark = line.trimEnd()
    if (mark === `--${boundary}--`) break
    if (mark === `--${boundary}`) {
      part = []
      parts.push(part)
      if (parts.length > MOST_PARTS) throw new OddMail('It has too many parts.')
    } else part?.push(line)
  }
  return parts.map((each) => each.join('\r\n'))
}

/** What is in a part, as text. */
export function textOf({ headers, body }: Part): string {
  const way = headers.get('content-transfer-encoding')?.toLowerCase()
  if (way === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  const plain =
    way === 'quoted-printable'
      ? body
          .replace(/=[ \t]*\r?\n/g, '')
          .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : body
  return Buffer.from(plain, 'latin1').toString('utf8')
}
