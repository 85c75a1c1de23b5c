import type { OfficeDeps } from '#src/features/office/index.ts'
import { readSetting, type Setting } from '#src/features/settings/index.ts'
import { pathOfMark } from '#src/features/site/index.ts'
import { actorOf, type OfficeLang } from '#src/features/staff/index.ts'
import { measureColour } from '#src/ui/palette.ts'
import { lookGroups, lookValues, readLook, writeRatio } from './look.form.ts'
import { lookTexts } from './look.messages.ts'
import { changeLook, type LookWish } from './look.store.ts'
import { LookNow } from './look.view.tsx'
import { settingsPage } from './page.tsx'

/** The look of the city: its colours and its mark. */
export function lookOffice(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<Setting<'look'>, LookWish>(deps, {
    path: '/settings/look',
    read: () => readSetting(db, 'look'),
    present(c, look) {
      const { lang } = c.var
      const texts = lookTexts[lang]
      const src = pathOfMark(look, 'header')
      const mark = look.mark && src ? { src, width: look.mark.width, height: look.mark.height } : undefined
      return {
        title: texts.title,
        lead: [texts.lead],
        groups: lookGroups(lang, mark !== undefined),
        after: <LookNow texts={texts} colours={presentColours(lang, look)} mark={mark} />,
      }
    },
    values: lookValues,
    parse: (check, c) => readLook(check, c.var.lang),
    save: (c, { version, value }) => changeLook(db, { version, value, by: actorOf(c.var.staff) }),
  })
}

function presentColours(lang: OfficeLang, { colours }: Setting<'look'>) {
  if (!colours) return []
  const texts = lookTexts[lang]
  return (['light', 'dark'] as const).map((scheme) => {
    const { ratio, against } = measureColour(scheme, colours[scheme])
    return {
      label: texts.scheme[scheme],
      colour: colours[scheme],
      measured: texts.ratio(writeRatio(lang, ratio), against),
    }
  })
}
