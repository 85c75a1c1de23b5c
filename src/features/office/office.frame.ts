import { type Look, labelIn, pathOfMark } from '#src/features/site/index.ts'
import { may, OFFICE_LANGS, type Right } from '#src/features/staff/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { MENU_GROUPS, type MenuGroup, type MenuItem, menuGroupTexts, menuTexts } from './menu.messages.ts'
import type { OfficeContext } from './office.env.ts'
import { officeTexts } from './office.messages.ts'

// Where each room is, and the right that opens it. A room stands in the menu of those who may enter it.
const ROOMS: Readonly<Record<MenuItem, { href: string; right: Right }>> = {
  today: { href: '/office', right: 'office.enter' },
  entries: { href: '/office/entries', right: 'office.enter' },
  register: { href: '/office/register', right: 'register.edit' },
  visits: { href: '/office/visits', right: 'visits.plan' },
  hosts: { href: '/office/hosts', right: 'visits.plan' },
  inquiries: { href: '/office/inquiries', right: 'inquiries.answer' },
  people: { href: '/office/people', right: 'people.manage' },
  newsletters: { href: '/office/newsletters', right: 'newsletters.write' },
  translations: { href: '/office/translations', right: 'office.enter' },
  media: { href: '/office/media', right: 'office.enter' },
  imports: { href: '/office/imports', right: 'imports.run' },
  exports: { href: '/office/exports', right: 'exports.run' },
  links: { href: '/office/links', right: 'office.enter' },
  figures: { href: '/office/figures', right: 'office.enter' },
  staff: { href: '/office/staff', right: 'staff.manage' },
  settings: { href: '/office/settings', right: 'settings.change' },
  audit: { href: '/office/audit', right: 'audit.read' },
}

/** Puts together the frame of an office page. */
export function officeFrame(
  c: OfficeContext,
  page: { title: string; done?: string | undefined; editor?: boolean; reloads?: boolean },
): OfficeFrame {
  const { lang, look, site, staff } = c.var as Partial<OfficeContext['var']> &
    Pick<OfficeContext['var'], 'lang' | 'look'>
  const texts = officeTexts[lang]
  const path = c.req.path
  return {
    lang,
    title: page.title,
    city: site ? labelIn(site, site.names, lang) : 'Proxeny',
    mark: markOf(site?.look),
    assets: look,
    editor: page.editor ?? false,
    reloads: page.reloads,
    who: staff && { name: staff.name, account: '/office/account', signOut: '/office/sign-out' },
    menu: staff ? menuOf(staff, lang, path) : [],
    languages: OFFICE_LANGS.map((other) => ({ lang: other, name: nameOfLang(other), current: other === lang })),
    done: page.done,
    texts,
  }
}

function menuOf(staff: OfficeContext['var']['staff'], lang: OfficeContext['var']['lang'], path: string) {
  return (Object.keys(MENU_GROUPS) as MenuGroup[])
    .map((group) => ({
      name: group,
      label: menuGroupTexts[lang][group],
      links: MENU_GROUPS[group]
        .filter((item) => may(staff, ROOMS[item].right))
        .map((item) => {
          const { href } = ROOMS[item]
          const isWithin = href !== '/office' && path.startsWith(`${href}/`)
          return { label: menuTexts[lang][item], href, current: path === href || isWithin }
        }),
    }))
    .filter(({ links }) => links.length > 0)
}

function markOf(look: Look | undefined) {
  const src = look && pathOfMark(look, 'header')
  return look?.mark && src ? { src, width: look.mark.width, height: look.mark.height } : undefined
}

/** The sentence on what has just been done, when the address says that something was. */
export function doneIn(c: OfficeContext, sentences: Readonly<Record<string, string>>): string | undefined {
  const done = c.req.query('done') ?? ''
  return Object.hasOwn(sentences, done) ? sentences[done] : undefined
}
