import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'

/** The parts of a ZIP file that was found harmless. */
export interface ZipParts {
  has(name: string): boolean
  /** The text of a part, unpacked as it is read. Throws a TableRefusal when it is damaged. */
  read(name: string): AsyncGenerator<string>
  close(): void
}

const SMALL = 10_000_000

/**
 * Opens a ZIP file. The sizes that its directory states are checked before anything is unpacked, and unpacking stops
 * where a part turns out to be larger than stated: whoever lies gains nothing (a ZIP bomb).
 */
export async function openZip(path: string, limits: TableLimits): Promise<ZipParts> {
  const zip = await yauzl
    .openPromise(path, { autoClose: false, lazyEntries: true, validateEntrySizes: true })
    .catch(refuseDamaged)
  try {
    const entries = await listParts(zip, limits)
    return {
      has: (name) => entries.has(name),
      read: (name) => readPart(zip, entries.get(name), name),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error instanceof TableRefusal ? error : refuseDamaged(error)
  }
}

async function listParts(zip: yauzl.ZipFile, limits: TableLimits): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > limits.parts) throw new TableRefusal(`This file has more than ${limits.parts} parts.`)
  const entries = new Map<string, yauzl.Entry>()
  let inflated = 0
  for await (const entry of zip.eachEntry()) {
    // Two parts of one name are read differently by different programs.
    if (entries.has(entry.fileName)) throw new TableRefusal(`This file has the part ${entry.fileName} twice.`)
    entries.set(entry.fileName, entry)
    inflated += entry.uncompressedSize
    if (inflated > limits.inflated) {
      throw new TableRefusal(`This file unpacks to more than ${limits.inflated} bytes. Save it as CSV.`)
    }
    if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * limits.ratio) {
      throw new TableRefusal(`This file unpacks to more than ${limits.ratio} times its size. Save it as CSV.`)
    }
  }
  return entries
}

async function* readPart(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined, name: string): AsyncGenerator<string> {
  if (!entry) throw new TableRefusal(`This workbook is damaged: its part ${name} is missing.`)
  if (!entry.canDecodeFileData()) throw new TableRefusal('This workbook is encrypted or packed in an unknown way.')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let stream: Readable | undefined
  try {
    stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true })
    decoder.decode()
  } catch (error) {
    refuseDamaged(error)
  } finally {
    stream?.destroy()
  }
}

function refuseDamaged(error: unknown): never {
  throw new TableRefusal(`This workbook is damaged: ${error instanceof Error ? error.message : String(error)}.`)
}
