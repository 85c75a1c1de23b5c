import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { crc32, createDeflateRaw } from 'node:zlib'

/** Writes one sheet of texts, row by row: nothing but the row is in memory, and no cell is a formula. */
export interface XlsxWriter {
  row(cells: readonly string[]): Promise<void>
  close(): Promise<void>
}

const SHEET = 'xl/worksheets/sheet1.xml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org'
// The parts beside the sheet (ECMA-376 part 2, and part 1 12.2).
const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/${SHEET}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
]

/** Opens a workbook for writing; what is there under this name is replaced. */
export function createXlsxWriter(path: string): XlsxWriter {
  const file = createWriteStream(path)
  const entries: Buffer[] = []
  let offset = 0
  const write = async (bytes: Buffer) => {
    offset += bytes.length
    if (!file.write(bytes)) await once(file, 'drain')
  }
  const packed = createDeflateRaw()
  let sum = 0
  let size = 0
  let packedSize = 0
  const feed = async (text: string) => {
    const bytes = Buffer.from(text)
    sum = crc32(bytes, sum)
    size += bytes.length
    if (!packed.write(bytes)) await once(packed, 'drain')
  }
  const started = (async () => {
    for (const [name, xml] of PARTS) {
      const bytes = Buffer.from(XML + xml)
      const part = { name, method: 0, flags: 0x800, sum: crc32(bytes), size: bytes.length, packed: bytes.length }
      entries.push(centralHeader({ ...part, offset }))
      await write(localHeader(part))
      await write(bytes)
    }
    return offset
  })()
  const pumped = (async () => {
    await started
    // The sums of the sheet follow behind it (flag 3): they are not known before.
    await write(localHeader({ name: SHEET, method: 8, flags: 0x808, sum: 0, size: 0, packed: 0 }))
    for await (const chunk of packed as AsyncIterable<Buffer>) {
      packedSize += chunk.length
      await write(chunk)
    }
  })()
  const head = `${XML}<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>`
  const ready = started.then(() => feed(head))
  return {
    async row(cells) {
      await ready
      await feed(`<row>${cells.map(cellOf).join('')}</row>`)
    },
    async close() {
      const start = await started
      await ready
      await feed('</sheetData></worksheet>')
      packed.end()
      await pumped
      const part = { name: SHEET, method: 8, flags: 0x808, sum, size, packed: packedSize }
      const descriptor = Buffer.alloc(16)
      for (const [at, value] of [0x08074b50, sum, packedSize, size].entries()) descriptor.writeUInt32LE(value, at * 4)
      await write(descriptor)
      entries.push(centralHeader({ ...part, offset: start }))
      await write(directory(entries, offset))
      file.end()
      await once(file, 'close')
    },
  }
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function cellOf(text: string): string {
  // What XML 1.0 cannot hold (2.2) is left out.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant.
  const held = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed()
  const escaped = held.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '')
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`
}

interface Part {
  readonly name: string
  readonly method: number
  readonly flags: number
  readonly sum: number
  readonly size: number
  readonly packed: number
}

// APPNOTE.TXT 4.3.7.
function localHeader({ name, method, flags, sum, size, packed }: Part): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt16LE(0x21, 12)
  header.writeUInt32LE(sum, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(Buffer.byteLength(name), 26)
  return Buffer.concat([header, Buffer.from(name)])
}

// APPNOTE.TXT 4.3.12.
function centralHeader({ name, method, flags, sum, size, packed, offset }: Part & { offset: number }): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt16LE(0x21, 14)
  header.writeUInt32LE(sum, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(Buffer.byteLength(name), 28)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, Buffer.from(name)])
}

// APPNOTE.TXT 4.3.16.
function directory(entries: readonly Buffer[], offset: number): Buffer {
  const all = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(all.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([all, end])
}
