import type { Context } from 'hono'
import { readAttachment } from '#src/platform/attachments/index.ts'
import { FormRefusal, readParts } from '#src/platform/http/multipart.ts'
import type { ReceivedFile } from './message.store.ts'

/** How many files come with one message, and how large they are together. */
export const MOST_FILES = 5
export const MOST_BYTES = 10 * 1024 * 1024

// What a form has beside its files, and how much more is still read (and thrown away) so that the browser gets its answer.
const WORDS = 512 * 1024
const DRAINED = 60 * 1024 * 1024
// What all forms that are coming in may hold together, and how many may come from one network at once: whoever sends
// slowly, or much, stands in nobody's way but their own.
const MOST_HELD = 256 * 1024 * 1024
const MOST_AT_ONCE = 4

export type UploadProblem = 'too_large' | 'too_many' | 'no_form' | 'busy'

/** A form with files, as it came in. */
export interface ReadUpload {
  readonly texts: Readonly<Record<string, string>>
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[]
  readonly problem: UploadProblem | undefined
}

/** Reads a form with files up to its bound. What was typed before the files is there also when they are too large. */
export async function readUpload(c: Context, network: string): Promise<ReadUpload> {
  const mine = coming.get(network) ?? 0
  if (mine >= MOST_AT_ONCE) return { texts: {}, files: [], problem: 'busy' }
  coming.set(network, mine + 1)
  const hold = new Hold()
  try {
    return await readForm(c, hold)
  } finally {
    hold.release()
    const left = (coming.get(network) ?? 1) - 1
    if (left > 0) coming.set(network, left)
    else coming.delete(network)
  }
}

async function readForm(c: Context, hold: Hold): Promise<ReadUpload> {
  const texts: Record<string, string> = Object.create(null)
  const files: { name: string; bytes: Buffer }[] = []
  let [size, count] = [0, 0]
  let problem: UploadProblem | undefined
  try {
    const { body } = c.req.raw
    if (!body) return { texts, files, problem: 'no_form' }
    for await (const part of readParts(body, c.req.header('content-type'), DRAINED)) {
      const isFile = part.fileName !== undefined
      const chunks: Uint8Array[] = []
      let length = 0
      for await (const chunk of part.bytes) {
        length += chunk.length
        if (isFile ? size + length > MOST_BYTES : length > WORDS) problem = 'too_large'
        else if (!hold.take(chunk.length)) problem ??= 'busy'
        else chunks.push(Uint8Array.from(chunk))
      }
      if (!isFile) {
        texts[part.name] ??= clean(Buffer.concat(chunks).toString('utf8'))
        continue
      }
      // A field in which nothing was chosen comes as an empty file.
      if (length === 0) continue
      count += 1
      size += length
      if (count > MOST_FILES) problem ??= 'too_many'
      if (!problem) files.push({ name: part.fileName ?? '', bytes: Buffer.concat(chunks) })
    }
  } catch (error) {
    if (!(error instanceof FormRefusal)) throw error
    problem ??= error.why
  }
  return { texts, files: problem ? [] : files, problem }
}

const coming = new Map<string, number>()
let held = 0

/** What one form holds of the memory that all of them share. */
class Hold {
  #mine = 0

  take(bytes: number): boolean {
    if (held + bytes > MOST_HELD) return false
    held += bytes
    this.#mine += bytes
    return true
  }

  release(): void {
    held -= this.#mine
    this.#mine = 0
  }
}

/** Looks into each of the files. */
export async function judgeFiles(files: ReadUpload['files']): Promise<ReceivedFile[]> {
  const judged: ReceivedFile[] = []
  for (const file of files) judged.push({ ...file, ...(await readAttachment(file.bytes)) })
  return judged
}

const clean = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').normalize('NFC').trim()
