import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack } from 'tar-stream'
import { Refusal } from '#src/platform/process/refusal.ts'
import { LARGEST_FILE, MANIFEST, type Manifest, ManifestShape, README } from './archive.model.ts'
import type { ArchiveFile } from './export.store.ts'

// A file of an archive has no hour and no owner: the same city gives the same bytes.
const EPOCH = new Date(0)

/** Writes files into one archive (tar, gzip). What is there under the name is replaced only by a whole archive. */
export async function writeArchive(path: string, files: AsyncIterable<ArchiveFile>): Promise<number> {
  const unfinished = `${path}.unfinished`
  const tar = pack()
  let count = 0
  const filling = (async () => {
    for await (const { name, bytes } of files) {
      count += 1
      await new Promise<void>((resolve, reject) => {
        tar.entry({ name, size: bytes.length, mtime: EPOCH, mode: 0o644 }, bytes, (error) =>
          error ? reject(error) : resolve(),
        )
      })
    }
    tar.finalize()
  })().catch((error) => tar.destroy(error))
  try {
    // It holds all that a city knows: for the eyes of its owner.
    await pipeline(tar, createGzip({ level: 6 }), createWriteStream(unfinished, { mode: 0o600 }))
    await filling
    renameSync(unfinished, path)
    return count
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** An archive that is being read: what it says of itself, and its files in their order. */
export interface OpenArchive {
  readonly manifest: Manifest
  readonly files: AsyncIterable<ArchiveFile>
}

/** Opens an archive. Throws a Refusal for what is none. */
export async function openArchive(path: string): Promise<OpenArchive> {
  const entries = readEntries(path)
  const first = await entries.next()
  if (first.done || first.value.name !== MANIFEST) throw new Refusal(`${path} is not an archive of a city.`)
  return { manifest: parseManifest(path, first.value.bytes), files: withoutReadme(entries) }
}

function parseManifest(path: string, bytes: Buffer): Manifest {
  try {
    return ManifestShape.parse(JSON.parse(bytes.toString()))
  } catch {
    throw new Refusal(`${path} says of itself what this program does not understand. Is it of a newer Proxeny?`)
  }
}

async function* withoutReadme(entries: AsyncIterable<ArchiveFile>): AsyncGenerator<ArchiveFile> {
  for await (const entry of entries) if (entry.name !== README) yield entry
}

async function* readEntries(path: string): AsyncGenerator<ArchiveFile> {
  const tar = extract()
  const reading = pipeline(createReadStream(path), createGunzip(), tar).catch((error) => tar.destroy(error))
  try {
    for await (const entry of tar) {
      const { name, size = 0, type } = entry.header
      if (type !== 'file') throw new Refusal(`The archive holds something that is no file: ${name}`)
      if (size > LARGEST_FILE) throw new Refusal(`The archive holds a file that is too large: ${name}`)
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk as Buffer)
      yield { name, bytes: Buffer.concat(chunks) }
    }
    await reading
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new Refusal(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${message}.`)
  }
}
