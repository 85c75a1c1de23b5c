import { sql } from 'kysely'
import type { Labels } from '#src/features/site/index.ts'
import type { Db } from '#src/platform/database/tables.ts'

/** A picture as a list of them shows it. */
export interface MediaLine {
  readonly id: string
  readonly key: string
  readonly alts: Labels
  readonly credit: string | undefined
  /** The point that stays in sight when it is cut, in hundredths. */
  readonly focus: { readonly x: number; readonly y: number }
  /** The path of its smallest size. */
  readonly thumbnail: string
  readonly width: number
  readonly height: number
  /** How many entries show it. */
  readonly uses: number
}

/** Every picture, the newest first; with `words` those whose name, description or credit has them. */
export async function listMedia(db: Db, words = ''): Promise<MediaLine[]> {
  const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<
    Omit<MediaLine, 'thumbnail' | 'credit'> & { credit: string | null; hash: string; smallest: number }
  >`
    select media.id, media.key, media.alts, media.credit, media.hash,
           jsonb_build_object('x', media.focus_x, 'y', media.focus_y) as focus, size.width as smallest, full_size.width, full_size.height,
           (select count(*) from entries where picture_id = media.id)::integer as uses
      from media
      join lateral (select width from media_sizes where media_id = media.id and type = 'image/webp'
                     order by width limit 1) size on true
      join lateral (select width, height from media_sizes where media_id = media.id and type = 'image/webp'
                     order by width desc limit 1) full_size on true
     where ${words} = '' or media.key ilike ${pattern} or media.credit ilike ${pattern} or media.alts::text ilike ${pattern}
     order by media.added_at desc, media.key`.execute(db)
  return rows.map(({ hash, smallest, credit, ...row }) => ({
    ...row,
    credit: credit ?? undefined,
    thumbnail: `/media/${row.id}.${hash}.${smallest}.webp`,
  }))
}
