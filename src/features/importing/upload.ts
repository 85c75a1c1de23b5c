import type { Context } from 'hono'
import type { Db } from '#src/platform/database/tables.ts'
import { removeStoredFiles, type StoredFile, storeFile } from '#src/platform/files/index.ts'
import { FormRefusal, readParts } from '#src/platform/http/multipart.ts'
import { LARGEST_TABLE } from './run.model.ts'

export type UploadProblem = 'missing' | 'empty' | 'too_large' | 'no_form' | 'broken_off'

// What the form has around the file.
const ROOM = 64 * 1024

/** Keeps the file of a form while it comes in: whatever its size, a part of it is in memory. */
export async function receiveTable(c: Context, db: Db): Promise<StoredFile | UploadProblem> {
  const declared = Number(c.req.header('content-length') ?? 0)
  if (declared > LARGEST_TABLE + ROOM) return 'too_large'
  const { body } = c.req.raw
  if (!body) return 'missing'
  let kept: StoredFile | undefined
  try {
    for await (const part of readParts(body, c.req.header('content-type'), LARGEST_TABLE + ROOM)) {
      if (part.name !== 'file' || !part.fileName || kept) continue
      kept = await storeFile(db, nameOf(part.fileName), part.bytes)
    }
  } catch (error) {
    if (kept) await removeStoredFiles(db, [kept.id])
    if (error instanceof FormRefusal) return error.why
    // The browser was closed, or the line broke.
    if (c.req.raw.signal.aborted || isBroken(error)) return 'broken_off'
    throw error
  }
  if (!kept) return 'missing'
  if (kept.size > 0) return kept
  await removeStoredFiles(db, [kept.id])
  return 'empty'
}

const isBroken = (error: unknown) => /aborted|ECONNRESET|terminated/i.test(String((error as Error)?.message))

// Some browsers of old gave the whole path; what cannot be written in a header is left out.
function nameOf(fileName: string): string {
  const name = (fileName.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{Cc}/gu, '').trim()
  return name.slice(0, 120) || 'file'
}
