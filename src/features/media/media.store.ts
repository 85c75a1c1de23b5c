import { createHash } from 'node:crypto'
import type { Labels } from '#src/features/site/index.ts'
import { announceTags } from '#src/platform/cache/announcements.ts'
import { type Db, inTransaction } from '#src/platform/database/tables.ts'
import type { PictureSize } from './media.sizes.ts'

/** A picture as a page shows it. */
export interface Picture {
  readonly id: string
  /** Changes with the picture, so that an address never shows another one. */
  readonly hash: string
  readonly alts: Labels
  readonly credit: string | undefined
  /** The point that stays in sight when it is cut, in hundredths from the left and from the top. */
  readonly focus: { readonly x: number; readonly y: number }
  readonly sizes: readonly {
    readonly width: number
    readonly height: number
    readonly type: string
    readonly length: number
  }[]
}

/** Keeps a picture in all its sizes under a name, or replaces the one of that name. Answers its id. */
export async function savePicture(
  db: Db,
  picture: { key: string; alts: Labels; credit?: string | undefined; sizes: readonly PictureSize[] },
): Promise<string> {
  const digest = createHash('sha256')
  for (const size of picture.sizes) digest.update(size.bytes)
  const row = {
    hash: digest.digest('hex').slice(0, 12),
    alts: JSON.stringify(picture.alts),
    credit: picture.credit ?? null,
  }
  return inTransaction(db, async (tx) => {
    const { id } = await tx
      .insertInto('media')
      .values({ key: picture.key, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.deleteFrom('media_sizes').where('media_id', '=', id).execute()
    for (const size of picture.sizes)
      await tx
        .insertInto('media_sizes')
        .values({ media_id: id, ...size })
        .execute()
    await announceTags(tx, [`media:${id}`])
    return id
  })
}

/** Reads the pictures of some entries, without their bytes. */
export async function readPictures(db: Db, ids: readonly string[]): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('media')
    .innerJoin('media_sizes as size', 'size.media_id', 'media.id')
    .select((columns) => [
      'media.id',
      'media.hash',
      'media.alts',
      'media.credit',
      'media.focus_x',
      'media.focus_y',
      'size.width',
      'size.height',
      'size.type',
      columns.fn<number>('length', ['size.bytes']).as('length'),
    ])
    .where((where) => where('media.id', '=', where.fn.any(where.val([...ids]))))
    .orderBy('size.width')
    .execute()
  const pictures = new Map<string, Picture & { sizes: Picture['sizes'][number][] }>()
  for (const { id, hash, alts, credit, focus_x: x, focus_y: y, ...size } of rows) {
    const picture = pictures.get(id) ?? { id, hash, alts, credit: credit ?? undefined, focus: { x, y }, sizes: [] }
    picture.sizes.push(size)
    pictures.set(id, picture)
  }
  return pictures
}

/** The bytes of one size of a picture. */
export async function readPictureBytes(
  db: Db,
  wish: { id: string; hash: string; width: number; type: string },
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('media_sizes as size')
    .innerJoin('media', 'media.id', 'size.media_id')
    .select('size.bytes')
    .where('media.id', '=', wish.id)
    .where('media.hash', '=', wish.hash)
    .where('size.width', '=', wish.width)
    .where('size.type', '=', wish.type)
    .executeTakeFirst()
  return row?.bytes
}
