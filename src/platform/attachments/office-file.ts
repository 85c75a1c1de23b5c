import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { AttachmentKind, FileReading } from './attachment.ts'
import { listZip, type ZipEntry } from './zip-list.ts'

const unpack = promisify(inflateRaw)

// A long report with its pictures has a tenth of this.
const MOST_UNPACKED = 150 * 1024 * 1024
const MOST_TIMES = 200
const SMALL = 1024 * 1024

// Programs in Office files, in those of LibreOffice, and what starts programs (ActiveX, OLE, add-ins).
const MACROS = /vba(?:Project|Data)|macrosheets\/|activeX|customUI|^Basic\/|^Scripts\/|\/dialogsheets\//i
const FILES = /embeddings\/|oleObject|\.(?:bin|exe|dll|js|vbs|bat|cmd|ps1|hta|jar|zip|com|scr|msi|lnk|html?)$/i
const MAY_BE_BIN = /printerSettings\d*\.bin$/i

const MAIN_TYPES: readonly (readonly [AttachmentKind, string])[] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
]
const ODF_TYPES: Readonly<Record<string, AttachmentKind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
}

/** Looks into a file of an office program: a ZIP with parts, all of which are unpacked once to see how large they are. */
export async function readOffice(bytes: Buffer): Promise<FileReading> {
  const listed = listZip(bytes)
  if (!Array.isArray(listed)) return { refused: listed }
  if (listed.some(({ name }) => MACROS.test(name))) return { refused: 'macros' }
  if (listed.some(({ name }) => FILES.test(name) && !MAY_BE_BIN.test(name))) return { refused: 'hidden_file' }
  const texts = new Map<string, string>()
  let left = MOST_UNPACKED
  for (const entry of listed) {
    const part = await unpackEntry(bytes, entry, left)
    if (typeof part === 'string') return { refused: part }
    left -= part.length
    if (part.length > SMALL && part.length > entry.packed * MOST_TIMES) return { refused: 'bomb' }
    if (isRead(entry.name)) texts.set(entry.name, part.toString('utf8'))
  }
  return kindOf(listed, texts)
}

const isRead = (name: string) =>
  name === '[Content_Types].xml' ||
  name === 'mimetype' ||
  name === 'META-INF/manifest.xml' ||
  name.endsWith('.rels') ||
  name === 'content.xml'

async function unpackEntry(bytes: Buffer, entry: ZipEntry, left: number): Promise<Buffer | 'bomb' | 'damaged'> {
  if (entry.unpacked > left) return 'bomb'
  const packed = bytes.subarray(entry.start, entry.start + entry.packed)
  if (entry.method === 0) return packed.length === entry.unpacked ? packed : 'damaged'
  const part = await unpack(packed, { maxOutputLength: Math.max(1, Math.min(left, entry.unpacked + 1)) }).catch(
    (error: NodeJS.ErrnoException) => (error.code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged'),
  )
  // Whoever lies about the size of a part has a reason.
  return typeof part === 'string' || part.length === entry.unpacked ? part : 'damaged'
}

function kindOf(entries: readonly ZipEntry[], texts: ReadonlyMap<string, string>): FileReading {
  const types = texts.get('[Content_Types].xml')
  if (types !== undefined) {
    if (/macroEnabled|vnd\.ms-office\.vba|activeX/i.test(types)) return { refused: 'macros' }
    // What is fetched or started when the document is opened: templates, objects and frames from elsewhere.
    for (const [name, text] of texts) if (name.endsWith('.rels') && isFetched(text)) return { refused: 'script' }
    const found = MAIN_TYPES.filter(([, type]) => types.includes(type))
    return found.length === 1 && found[0] ? { kind: found[0][0] } : { refused: 'unknown' }
  }
  const kind = ODF_TYPES[texts.get('mimetype') ?? '']
  // ODF 1.3, part 2, 3.3: the type is the first part, and not packed.
  if (!kind || entries[0]?.name !== 'mimetype' || entries[0].method !== 0) return { refused: 'unknown' }
  if (/manifest:encryption-data/.test(texts.get('META-INF/manifest.xml') ?? '')) return { refused: 'locked' }
  if (
    /<script:event-listener|<office:scripts>\s*<office:script|<draw:plugin|<draw:applet|<draw:floating-frame/.test(
      texts.get('content.xml') ?? '',
    )
  )
    return { refused: 'macros' }
  return { kind }
}

function isFetched(relations: string): boolean {
  return (relations.match(/<Relationship\b[^>]*>/g) ?? []).some(
    (relation) =>
      /TargetMode\s*=\s*["']External["']/i.test(relation) && !/\/relationships\/hyperlink["']/i.test(relation),
  )
}
