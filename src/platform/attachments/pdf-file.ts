import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { FileReading, RefusedKind } from './attachment.ts'

const unpack = promisify(inflate)

// Objects may be packed (ISO 32000-1 7.5.7). All of them together must fit into this.
const MOST_UNPACKED = 64 * 1024 * 1024
const MOST_STREAMS = 5_000

// What makes a document do something: scripts, programs that are started, forms that are sent, players, XFA.
// A script is always named /JavaScript; the short /JS also comes about by chance in packed pictures.
const DOES = /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|XFA|Rendition|Movie|GoToE)(?![A-Za-z0-9])/
const HOLDS_FILES = /\/(?:EmbeddedFiles?|FileAttachment|Collection)(?![A-Za-z0-9])/
const LOCKED = /\/Encrypt(?![A-Za-z0-9])/

/** Looks into a PDF, also into its packed objects, for what is more than a document. */
export async function readPdf(bytes: Buffer): Promise<FileReading> {
  const text = bytes.toString('latin1')
  const end = text.lastIndexOf('%%EOF')
  if (end < 0) return { refused: 'damaged' }
  // Behind its end stands nothing: a ZIP there would make it two files (a polyglot).
  if (/[^\s\0]/.test(text.slice(end + 5))) return { refused: 'two_kinds' }
  if (/<(?:html|script|!doctype|\?php)/i.test(text.slice(0, 1024))) return { refused: 'two_kinds' }
  const spoken = withoutEscapes(text)
  const found = judge(spoken)
  if (found) return { refused: found }
  let left = MOST_UNPACKED
  let streams = 0
  for (const stream of packedObjects(bytes, text)) {
    streams += 1
    if (streams > MOST_STREAMS) return { refused: 'bomb' }
    const unpacked = await unpack(stream, { maxOutputLength: left }).catch((error: NodeJS.ErrnoException) => error)
    if (unpacked instanceof Error) return { refused: unpacked.code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged' }
    left -= unpacked.length
    if (left <= 0) return { refused: 'bomb' }
    const inside = judge(withoutEscapes(unpacked.toString('latin1')))
    if (inside) return { refused: inside }
  }
  return packedOtherwise(text) ? { refused: 'script' } : { kind: 'pdf' }
}

function judge(text: string): RefusedKind | undefined {
  if (LOCKED.test(text)) return 'locked'
  if (DOES.test(text)) return 'script'
  return HOLDS_FILES.test(text) ? 'hidden_file' : undefined
}

// A name may be written with the numbers of its letters: /J#61vaScript (7.3.5).
const withoutEscapes = (text: string) =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const OBJECT_STREAM = /\/Type\s*\/ObjStm(?![A-Za-z0-9])/
// The dictionary of a stream, up to the bytes of it.
const STREAM = /(?<!end)stream\r?\n/g
const LONGEST_DICTIONARY = 2_000

/** The streams that hold objects, packed in the one way that all programs use. */
function* packedObjects(bytes: Buffer, text: string): Generator<Buffer> {
  for (const { index } of text.matchAll(STREAM)) {
    const dictionary = dictionaryBefore(text, index)
    if (!OBJECT_STREAM.test(dictionary) || !isFlate(dictionary)) continue
    const start = index + (text[index + 6] === '\r' ? 8 : 7)
    const end = text.indexOf('endstream', start)
    yield bytes.subarray(start, end < 0 ? bytes.length : end)
  }
}

function dictionaryBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index)
  return withoutEscapes(before.slice(before.lastIndexOf(' obj') + 1))
}

// A predictor would turn the letters of names into others.
const isFlate = (dictionary: string) =>
  /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\s*(?:\]|\/(?!\w*Decode\b)|>)/.test(dictionary) &&
  !/\/Predictor/.test(dictionary)

// Objects packed in another way are not read by us, and written by nobody who means well.
function packedOtherwise(text: string): boolean {
  for (const { index } of text.matchAll(STREAM)) {
    const dictionary = dictionaryBefore(text, index)
    if (OBJECT_STREAM.test(dictionary) && /\/Filter/.test(dictionary) && !isFlate(dictionary)) return true
  }
  return false
}
