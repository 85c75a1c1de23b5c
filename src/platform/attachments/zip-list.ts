/** A part of a ZIP file. */
export interface ZipEntry {
  readonly name: string
  /** 0: as it is; 8: packed. */
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Where its bytes begin. */
  readonly start: number
}

const MOST_PARTS = 4_000
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50]

/**
 * Lists the parts of a ZIP file, strictly: from the first byte to the last it is nothing else, its parts neither overlap
 * nor have one name, and what the directory says the parts say as well. Of what is read in two ways (a polyglot, a bomb
 * of overlapping parts) nothing passes.
 */
export function listZip(bytes: Buffer): ZipEntry[] | 'damaged' | 'two_kinds' | 'locked' | 'bomb' {
  const end = endOf(bytes)
  if (end === undefined) return 'two_kinds'
  const [count, size, offset] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ]
  if (offset + size !== end) return 'two_kinds'
  if (count > MOST_PARTS) return 'bomb'
  const entries: ZipEntry[] = []
  const spans: (readonly [number, number])[] = []
  const names = new Set<string>()
  let at = offset
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) return 'damaged'
    const flags = bytes.readUInt16LE(at + 8)
    if (flags & 0x2041) return 'locked'
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const entry = entryAt(bytes, at, name)
    if (!entry || names.has(name.toLowerCase()) || /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|\0/.test(name)) return 'damaged'
    names.add(name.toLowerCase())
    spans.push([bytes.readUInt32LE(at + 42), entry.start + entry.packed])
    entries.push(entry)
    at += 46 + nameLength + extra + comment
  }
  if (at !== end || entries.length === 0) return 'damaged'
  spans.sort(([one], [other]) => one - other)
  if (spans[0]?.[0] !== 0) return 'two_kinds'
  const overlaps = spans.some(([, until], index) => until > (spans[index + 1]?.[0] ?? offset))
  return overlaps ? 'bomb' : entries
}

/** Where the end record stands: at the very end, behind it a comment as long as it says. */
function endOf(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1)
    if (bytes.readUInt32LE(at) === END) return at + 22 + bytes.readUInt16LE(at + 20) === bytes.length ? at : undefined
  return undefined
}

function entryAt(bytes: Buffer, at: number, name: string): ZipEntry | undefined {
  const [method, packed, unpacked] = [
    bytes.readUInt16LE(at + 10),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 24),
  ]
  const local = bytes.readUInt32LE(at + 42)
  if (method !== 0 && method !== 8) return undefined
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return undefined
  const nameEnd = local + 30 + bytes.readUInt16LE(local + 26)
  if (bytes.toString('utf8', local + 30, nameEnd) !== name || bytes.readUInt16LE(local + 8) !== method) return undefined
  const start = nameEnd + bytes.readUInt16LE(local + 28)
  return start + packed <= bytes.length ? { name, method, packed, unpacked, start } : undefined
}
