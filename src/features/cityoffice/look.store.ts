import type { Actor } from '#src/features/entries/index.ts'
import {
  changeVersioned,
  readSetting,
  type Setting,
  type VersionedResult,
  writeSetting,
} from '#src/features/settings/index.ts'
import { forgetMarksBut, type MarkPictures, saveMark } from '#src/features/site/index.ts'
import type { Db, Tx } from '#src/platform/database/tables.ts'
import type { CityColours } from '#src/ui/palette.ts'
import type { FieldError } from './field.ts'

type Look = Setting<'look'>

/** What becomes of a mark: another one, none any more, or as it was. */
export type MarkWish = { readonly pictures: MarkPictures } | 'remove' | 'keep'

/** The look that a city wishes for. */
export interface LookWish {
  readonly colours: CityColours | undefined
  readonly mark: MarkWish
}

/** Changes the look of the city. */
export function changeLook(
  db: Db,
  change: { version: string; value: LookWish; by: Actor },
): Promise<VersionedResult<Look, readonly FieldError[]>> {
  return changeVersioned(db, {
    name: 'look',
    version: change.version,
    by: change.by,
    read: (tx) => readSetting(tx, 'look'),
    async write(tx, was) {
      const look = await lookFrom(tx, was, change.value)
      await writeSetting(tx, 'look', look)
      await forgetMarksBut(tx, look.mark?.hash)
    },
  })
}

/** The look that comes of a wish; the pictures of a new mark are kept. */
export async function lookFrom(tx: Tx, was: Look, { colours, mark }: LookWish): Promise<Look> {
  const kept = mark === 'keep' ? was.mark : mark === 'remove' ? undefined : await saveMark(tx, mark.pictures)
  return { ...(colours && { colours }), ...(kept && { mark: kept }) }
}
