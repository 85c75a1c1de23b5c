import { type Actor, announceEntry, recordAudit, slugFrom } from '#src/features/entries/index.ts'
import { type PictureSize, readPictures, savePicture } from '#src/features/media/index.ts'
import type { Labels } from '#src/features/site/index.ts'
import { type Db, inTransaction, type Tx } from '#src/platform/database/tables.ts'

/** What is told of a picture. */
export interface PictureFacts {
  readonly alts: Labels
  readonly credit: string
  readonly focus: { readonly x: number; readonly y: number }
}

/** Adds a picture. Answers its id. */
export async function addPicture(
  db: Db,
  picture: PictureFacts & { name: string; sizes: readonly PictureSize[]; by: Actor },
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const key = await chooseKey(tx, picture.name)
    const { alts, credit, sizes } = picture
    const id = await savePicture(tx, { key, alts, credit: credit || undefined, sizes })
    await setFocus(tx, id, picture.focus)
    await recordAudit(tx, { by: picture.by, action: 'media.saved', detail: { id, key } })
    return id
  })
}

/** Changes what is told of a picture, and the picture itself when there is another: its id and its uses stay. */
export async function changePicture(
  db: Db,
  id: string,
  picture: PictureFacts & { sizes: readonly PictureSize[] | undefined; by: Actor },
): Promise<'changed' | 'unknown'> {
  return inTransaction(db, async (tx) => {
    const media = await tx.selectFrom('media').select('key').where('id', '=', id).forUpdate().executeTakeFirst()
    if (!media) return 'unknown'
    const { alts, credit, sizes } = picture
    if (sizes) await savePicture(tx, { key: media.key, alts, credit: credit || undefined, sizes })
    else {
      const values = { alts: JSON.stringify(alts), credit: credit || null }
      await tx.updateTable('media').set(values).where('id', '=', id).execute()
    }
    await setFocus(tx, id, picture.focus)
    await recordAudit(tx, {
      by: picture.by,
      action: 'media.changed',
      detail: { id, key: media.key, replaced: !!sizes },
    })
    const uses = await tx.selectFrom('entries').select(['id', 'kind']).where('picture_id', '=', id).execute()
    for (const entry of uses) await announceEntry(tx, entry)
    return 'changed'
  })
}

/** Reads a picture with its name and the entries that show it. */
export async function readPicture(db: Db, id: string) {
  const row = await db.selectFrom('media').select('key').where('id', '=', id).executeTakeFirst()
  const picture = (await readPictures(db, [id])).get(id)
  if (!row || !picture) return undefined
  const uses = await db.selectFrom('entries').select(['id', 'kind', 'key']).where('picture_id', '=', id).execute()
  return { ...picture, key: row.key, uses }
}

const setFocus = (tx: Tx, id: string, { x, y }: PictureFacts['focus']) =>
  tx.updateTable('media').set({ focus_x: x, focus_y: y }).where('id', '=', id).execute()

async function chooseKey(tx: Tx, name: string): Promise<string> {
  const made =
    slugFrom(name.replace(/\.\w+$/, ''))
      .replaceAll(/[^a-z0-9-]/g, '')
      .slice(0, 60) || 'picture'
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? made : `${made}-${number}`
    if (!(await tx.selectFrom('media').select('id').where('key', '=', key).executeTakeFirst())) return key
  }
}
