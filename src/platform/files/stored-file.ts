import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'

/** A file that is kept in the database, so that every process has it. */
export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly size: number
}

// As much of a file as is ever in memory.
const PART = 1024 * 1024

/**
 * Keeps a file while it comes in. When it breaks off, or is refused on its way, nothing of it stays; a process that dies
 * in between leaves parts that `removeStoredFiles` clears away.
 */
export async function storeFile(db: Db, name: string, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile> {
  const { id } = await db
    .insertInto('stored_files')
    .values({ name, size: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  try {
    let size = 0
    let number = 0
    for await (const part of partsOf(bytes)) {
      await db.insertInto('stored_file_parts').values({ file_id: id, number, bytes: part }).execute()
      number += 1
      size += part.length
    }
    await db.updateTable('stored_files').set({ size }).where('id', '=', id).execute()
    return { id, name, size }
  } catch (error) {
    await db.deleteFrom('stored_files').where('id', '=', id).execute()
    throw error
  }
}

/** Keeps a file of this machine. */
export const storePath = (db: Db, name: string, path: string) =>
  storeFile(db, name, createReadStream(path) as AsyncIterable<Uint8Array>)

async function* partsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    waiting.push(chunk)
    size += chunk.length
    if (size < PART) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting)
}

/** Finds a file that came in whole and is still kept. */
export async function findStoredFile(db: Db, id: string): Promise<StoredFile | undefined> {
  const row = await db
    .selectFrom('stored_files')
    .select(['id', 'name', 'size'])
    .where('id', '=', id)
    .where('size', 'is not', null)
    .executeTakeFirst()
  return row && { ...row, size: row.size ?? 0 }
}

/** The bytes of a kept file, part by part. */
export async function* readStoredFile(db: Db, id: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const part = await db
      .selectFrom('stored_file_parts')
      .select('bytes')
      .where('file_id', '=', id)
      .where('number', '=', number)
      .executeTakeFirst()
    if (!part) return
    yield part.bytes
  }
}

/** Sends a kept file, part by part, to be saved and never shown: what is in it may come from anybody. */
export function sendStoredFile(db: Db, { id, name, size }: StoredFile): Response {
  return new Response(ReadableStream.from(readStoredFile(db, id)), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** Writes a kept file to this machine, for programs that read paths. */
export async function saveStoredFile(db: Db, id: string, path: string): Promise<void> {
  await pipeline(Readable.from(readStoredFile(db, id), { objectMode: false }), createWriteStream(path, { mode: 0o600 }))
}

/** Removes files by their ids. */
export async function removeStoredFiles(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await db
      .deleteFrom('stored_files')
      .where('id', 'in', [...ids])
      .execute()
}

/** Removes what never came in whole: of a process that died, a day ago. */
export async function removeBrokenFiles(db: Db): Promise<void> {
  await db
    .deleteFrom('stored_files')
    .where('size', 'is', null)
    .where('created_at', '<', sql<Temporal.Instant>`now() - interval '1 day'`)
    .execute()
}
