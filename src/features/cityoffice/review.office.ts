import { ENTRY_KINDS, type EntryKind } from '#src/features/entries/index.ts'
import type { OfficeDeps } from '#src/features/office/index.ts'
import { changeSetting, readSetting, type Setting } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { menuTexts } from './menu.messages.ts'
import { settingsPage } from './page.tsx'

type Reviews = Setting<'reviews'>

/** What a second person has to approve of. */
export function reviewOffice(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<Reviews, Reviews>(deps, {
    path: '/settings/reviews',
    read: () => readSetting(db, 'reviews'),
    present(c) {
      const texts = menuTexts[c.var.lang]
      const choices = ENTRY_KINDS.map((kind) => ({ value: kind, label: texts.kinds[kind] }))
      return {
        title: texts.reviews,
        lead: [texts.reviewsLead],
        groups: [{ fields: [{ name: 'kinds', label: texts.reviewKinds, type: 'ticks', choices }] }],
      }
    },
    values: ({ kinds }) => ({ kinds }),
    parse: ({ form }) => ({ kinds: ENTRY_KINDS.filter((kind: EntryKind) => form.all('kinds').includes(kind)) }),
    save: (c, { version, value }) =>
      changeSetting(db, 'reviews', { version, by: actorOf(c.var.staff), value: () => value }),
  })
}
