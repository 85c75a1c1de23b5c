import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** A part of a ZIP file for tests; `says` is a size that it lies about. */
export interface ZipPart {
  readonly name: string
  readonly text: string | Buffer
  readonly stored?: boolean
  readonly says?: number
  readonly flags?: number
}

/** Writes a ZIP file. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, text, stored = false, says, flags = 0 } of parts) {
    const whole = Buffer.from(text)
    const packed = stored ? whole : deflateRawSync(whole)
    const facts = Buffer.alloc(22)
    facts.writeUInt16LE(flags, 2)
    facts.writeUInt16LE(stored ? 0 : 8, 4)
    facts.writeUInt32LE(crc32(whole), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(says ?? whole.length, 18)
    facts.writeUInt16LE(20, 0)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(Buffer.byteLength(name), 0)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, lengths, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const made = Buffer.from([20, 0])
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), made, facts, lengths, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

const DOCX_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

/** A letter in Word, with other parts when given. */
export const docxOf = (...more: ZipPart[]): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', text: DOCX_TYPES },
    { name: 'word/document.xml', text: '<w:document>Hello</w:document>' },
    ...more,
  ])

/** A PDF with some objects; the last one may be packed. */
export function pdfOf(objects: string, packed?: string): Buffer {
  const stream = packed === undefined ? undefined : deflateSync(Buffer.from(packed))
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${objects} >>\nendobj\n`),
    ...(stream
      ? [
          Buffer.from(`2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`),
          stream,
          Buffer.from('\nendstream\nendobj\n'),
        ]
      : []),
    Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ])
}

/** A picture of so many points. */
export function pngOf(width = 1, height = 1): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])))
    return Buffer.concat([length, Buffer.from(type), data, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The smallest photograph: a frame, a scan, an end. */
export const JPEG = Buffer.from([
  0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f, 0xff, 0, 0x12,
  0xff, 0xd9,
])
