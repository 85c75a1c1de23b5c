import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'

const CHUNK = 256 * 1024

/** Refuses what cannot be a table of ours by its size or kind: a folder, a device, nothing, or too much. */
export async function checkFile(path: string, limits: Pick<TableLimits, 'file'>): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new TableRefusal('There is no such file.')
  // A pipe would have to be read twice, and a device may never end.
  if (!found.isFile()) throw new TableRefusal('This is not a file.')
  if (found.size === 0) throw new TableRefusal('The file is empty.')
  if (found.size > limits.file) throw tooLarge(limits)
}

/** The first bytes of a file, at most 64 KB. */
export async function readHead(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Reads a file in chunks. It is closed also when whoever reads stops early. */
export async function* readBytes(path: string, limits: Pick<TableLimits, 'file'>): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    size += chunk.length
    // The file may have grown since its size was asked.
    if (size > limits.file) throw tooLarge(limits)
    yield chunk
  }
}

function tooLarge(limits: Pick<TableLimits, 'file'>): TableRefusal {
  const size = limits.file.toLocaleString('en')
  return new TableRefusal(`The file is larger than ${size} bytes, which is as much as is read.`)
}
