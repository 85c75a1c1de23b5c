import { isUtf8 } from 'node:buffer'
import { readBytes } from './file-bytes.ts'
import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'

/**
 * Recognises how a text file is encoded: by its byte-order mark, else as UTF-8 if every byte of it is, else as
 * windows-1252, which no byte is invalid in and which ISO 8859-1 is read as (Encoding Standard 4.2). Reads the whole
 * file: the first letter that is not ASCII may be in the last row.
 */
export async function recognizeEncoding(path: string, head: Buffer, limits: TableLimits): Promise<string> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  let rest: Uint8Array = Buffer.alloc(0)
  for await (const chunk of readBytes(path, limits)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const whole = bytes.length - unfinishedBytes(bytes)
    if (!isUtf8(bytes.subarray(0, whole))) return 'windows-1252'
    rest = bytes.subarray(whole)
  }
  return rest.length === 0 ? 'utf-8' : 'windows-1252'
}

// How many bytes at the end begin a character that goes on in the next chunk (RFC 3629 3).
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

/** Reads a text file as text, without its byte-order mark. What is no character becomes U+FFFD. */
export async function* readText(path: string, encoding: string, limits: TableLimits): AsyncGenerator<string> {
  const decoder = decoderOf(encoding)
  for await (const chunk of readBytes(path, limits)) yield decoder.decode(chunk, { stream: true })
  const last = decoder.decode()
  if (last) yield last
}

/** Decodes the first bytes of a file, without the character that they may end in the middle of. */
export function decodeHead(head: Buffer, encoding: string): string {
  return decoderOf(encoding).decode(head, { stream: true })
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    throw new TableRefusal(`“${encoding}” is not an encoding that is known here.`)
  }
}
