import type { FileReading } from './attachment.ts'

// A hundred million points: four times a large camera. What is more fills the memory of whoever opens it.
const MOST_POINTS = 100_000_000
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Reads a picture to its end; undefined for what is none. */
export function readPicture(bytes: Buffer): FileReading | undefined {
  if (bytes.subarray(0, 8).equals(PNG)) return judge('png', walkPng(bytes), bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return judge('jpeg', walkJpeg(bytes), bytes)
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return judge('webp', walkWebp(bytes), bytes)
  return undefined
}

/** Where a picture ends, and how many points it has. */
interface Walked {
  readonly end: number
  readonly points: number
}

function judge(kind: 'png' | 'jpeg' | 'webp', walked: Walked | undefined, bytes: Buffer): FileReading {
  if (!walked || walked.end > bytes.length) return { refused: 'damaged' }
  if (walked.points > MOST_POINTS) return { refused: 'bomb' }
  const rest = bytes.subarray(walked.end)
  // Telephones put a short film behind a photograph. A second file of another kind is what polyglots are made of.
  if (kind === 'jpeg' ? isOtherKind(rest) : rest.length > 1) return { refused: 'two_kinds' }
  return { kind }
}

const OTHER_KINDS = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%pdf-',
  'rar!',
  '7z\u00bc\u00af',
  '\u007felf',
  'this program cannot',
]
const OTHER_MARKUP = /<\?php|<script|<html|<!doctype/

function isOtherKind(rest: Buffer): boolean {
  const text = rest.toString('latin1')
  const small = text.toLowerCase()
  return OTHER_KINDS.some((mark) => text.includes(mark) || small.includes(mark)) || OTHER_MARKUP.test(small)
}

// PNG 5.3: length, type, data, checksum; from IHDR to IEND.
function walkPng(bytes: Buffer): Walked | undefined {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  const points = bytes.readUInt32BE(16) * bytes.readUInt32BE(20)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return { end, points }
    at = end
  }
  return undefined
}

const START_OF_FRAME = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const [START_OF_SCAN, END_OF_IMAGE] = [0xda, 0xd9]

// T.81 B.1: segments with a length, then scans, in which 0xff stands before 0x00 or a restart mark.
function walkJpeg(bytes: Buffer): Walked | undefined {
  let points = 0
  let at = 2
  while (at + 4 <= bytes.length + 2) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END_OF_IMAGE) return points > 0 ? { end: at + 2, points } : undefined
    if (at + 4 > bytes.length) return undefined
    const length = bytes.readUInt16BE(at + 2)
    if (length < 2) return undefined
    if (START_OF_FRAME.has(marker) && at + 9 <= bytes.length)
      points = Math.max(points, bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7))
    at += 2 + length
    if (marker === START_OF_SCAN) at = endOfScan(bytes, at)
  }
  return undefined
}

function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

// RFC 9649 2.4: RIFF says how long it is; the first chunk says how large the picture is.
function walkWebp(bytes: Buffer): Walked | undefined {
  if (bytes.length < 30) return undefined
  const end = 8 + bytes.readUInt32LE(4)
  const chunk = bytes.toString('latin1', 12, 16)
  if (chunk === 'VP8X') return { end, points: (bytes.readUIntLE(24, 3) + 1) * (bytes.readUIntLE(27, 3) + 1) }
  if (chunk === 'VP8 ') return { end, points: (bytes.readUInt16LE(26) & 0x3fff) * (bytes.readUInt16LE(28) & 0x3fff) }
  if (chunk !== 'VP8L') return undefined
  const sizes = bytes.readUInt32LE(21)
  return { end, points: ((sizes & 0x3fff) + 1) * (((sizes >> 14) & 0x3fff) + 1) }
}
