import { createHash } from 'node:crypto'
import type { Db, Tx } from '#src/platform/database/tables.ts'
import type { Look } from './site.model.ts'
import type { MarkPart } from './site.tables.ts'

/** The pictures that were made of a mark, each a PNG. */
export type MarkPictures = Readonly<Record<MarkPart, Buffer>> & {
  /** The size of the one in the header, in pixels. */
  readonly width: number
  readonly height: number
}

/** Keeps the pictures of a mark. Nobody is shown them before the look of the city names them. */
export async function saveMark(tx: Tx, pictures: MarkPictures): Promise<NonNullable<Look['mark']>> {
  const { width, height, ...parts } = pictures
  const digest = createHash('sha256')
  for (const bytes of Object.values(parts)) digest.update(bytes)
  const hash = digest.digest('hex').slice(0, 16)
  for (const [part, bytes] of Object.entries(parts)) {
    await tx
      .insertInto('marks')
      .values({ hash, part: part as MarkPart, type: 'image/png', bytes })
      .onConflict((row) => row.doNothing())
      .execute()
  }
  return { hash, width, height }
}

/** Forgets the pictures of every mark but one. */
export async function forgetMarksBut(tx: Tx, hash: string | undefined): Promise<void> {
  await tx
    .deleteFrom('marks')
    .where('hash', '!=', hash ?? '')
    .execute()
}

/** The bytes of a picture of a mark. */
export async function readMarkBytes(db: Db, wish: { hash: string; part: MarkPart }): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('marks')
    .select('bytes')
    .where('hash', '=', wish.hash)
    .where('part', '=', wish.part)
    .executeTakeFirst()
  return row?.bytes
}
