import { sql } from 'kysely'
import { type Actor, announceEntry } from '#src/features/entries/index.ts'
import { changeVersioned, type VersionedResult } from '#src/features/settings/index.ts'
import type { Db } from '#src/platform/database/tables.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { FieldError } from './field.ts'

/** A lasting page with its place in the menus. */
export interface MenuPage {
  readonly id: string
  readonly title: string
  readonly lang: Lang
  readonly place: 'main' | 'footer' | null
  readonly position: number | null
  readonly isPublic: boolean
}

/** Every lasting page but the start page, in the order of the menus; those that stand in none come last. */
export async function listMenuPages(db: Db): Promise<MenuPage[]> {
  const { rows } = await sql<MenuPage>`
    select entry.id, shown.title, shown.lang, entry.menu as place, entry.menu_position as position,
           exists (select 1 from translations text
                    where text.entry_id = entry.id and text.state = 'published') as "isPublic"
      from entries entry
      join lateral (
        select revision.title, text.lang from translations text
          join revisions revision
            on revision.entry_id = text.entry_id and revision.lang = text.lang
           and revision.number = coalesce(text.live, text.latest)
         where text.entry_id = entry.id
         order by (text.lang = entry.original_lang) desc, text.lang limit 1) shown on true
     where entry.kind = 'page'
       and not exists (select 1 from slugs start where start.entry_id = entry.id and start.kind = 'page' and start.slug = '')
     order by (entry.menu = 'main') desc nulls last, entry.menu nulls last, entry.menu_position, shown.title`.execute(
    db,
  )
  return rows
}

/** Where a page is to stand. */
export interface MenuWish {
  readonly id: string
  readonly place: 'main' | 'footer' | null
}

/** Sets which pages stand in which menu, in the order given. */
export function arrangeMenus(
  db: Db,
  change: { version: string; value: readonly MenuWish[]; by: Actor },
): Promise<VersionedResult<MenuPage[], readonly FieldError[]>> {
  return changeVersioned(db, {
    name: 'menus',
    version: change.version,
    by: change.by,
    read: listMenuPages,
    tell: inPlaces,
    async write(tx, was) {
      // The numbers alone mean nothing: who changed no order changed nothing.
      if (JSON.stringify(idsInPlaces(was)) === JSON.stringify(idsInPlaces(change.value))) return undefined
      for (const [position, { id, place }] of change.value.entries()) {
        const before = was.find((page) => page.id === id)
        const menu_position = place === null ? null : position
        if (before?.place === place && before.position === menu_position) continue
        await tx.updateTable('entries').set({ menu: place, menu_position }).where('id', '=', id).execute()
        await announceEntry(tx, { id, kind: 'page' })
      }
      return undefined
    },
  })
}

const idsInPlaces = (pages: readonly MenuWish[]) =>
  (['main', 'footer'] as const).map((place) => pages.filter((page) => page.place === place).map(({ id }) => id))

const inPlaces = (pages: readonly MenuPage[]) => ({
  main: pages.filter(({ place }) => place === 'main').map(({ title }) => title),
  footer: pages.filter(({ place }) => place === 'footer').map(({ title }) => title),
})
