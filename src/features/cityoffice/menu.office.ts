import type { OfficeDeps } from '#src/features/office/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { formTexts } from './form.messages.ts'
import { menuTexts } from './menu.messages.ts'
import { arrangeMenus, listMenuPages, type MenuPage, type MenuWish } from './menu.store.ts'
import { inTypedOrder } from './order.ts'
import { settingsPage } from './page.tsx'

const PLACES = ['main', 'footer', 'none'] as const

/** Which lasting pages stand in the menus, and in which order. */
export function menuOffice(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<MenuPage[], MenuWish[]>(deps, {
    path: '/settings/menus',
    read: () => listMenuPages(db),
    present(c, pages) {
      const texts = menuTexts[c.var.lang]
      const choices = PLACES.map((place) => ({ value: place, label: texts.places[place] }))
      return {
        title: texts.menus,
        lead: pages.length > 0 ? [texts.menusLead] : [texts.noPages],
        groups: pages.map(({ id, title, isPublic }) => ({
          title: isPublic ? title : `${title} (${texts.notPublic})`,
          isRow: true,
          fields: [
            { name: `place_${id}`, label: texts.place, type: 'select' as const, choices },
            { name: `order_${id}`, label: formTexts[c.var.lang].order, type: 'number' as const },
          ],
        })),
      }
    },
    values: (pages) =>
      Object.fromEntries(
        pages.flatMap(({ id, place }, index) => [
          [`place_${id}`, [place ?? 'none']],
          [`order_${id}`, [String(index + 1)]],
        ]),
      ),
    parse: (check, _, pages) =>
      inTypedOrder(check, pages, ({ id }) => id).map(({ id }) => {
        const place = check.oneOf(`place_${id}`, PLACES)
        return { id, place: place === 'main' || place === 'footer' ? place : null }
      }),
    save: (c, { version, value }) => arrangeMenus(db, { version, value, by: actorOf(c.var.staff) }),
  })
}
