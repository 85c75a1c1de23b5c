import { labelIn } from '#src/features/site/index.ts'
import { may, OFFICE_LANGS, type Right } from '#src/features/staff/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import type { OfficeContext } from './office.env.ts'
import { type MenuItem, officeTexts } from './office.messages.ts'

// Where each room is, and the right that opens it. A room stands in the menu of those who may enter it.
const ROOMS: Readonly<Partial<Record<MenuItem, { href: string; right: Right }>>> = {
  today: { href: '/office', right: 'office.enter' },
  entries: { href: '/office/entries', right: 'office.enter' },
  register: { href: '/office/register', right: 'register.edit' },
  visits: { href: '/office/visits', right: 'visits.plan' },
  hosts: { href: '/office/hosts', right: 'visits.plan' },
  media: { href: '/office/media', right: 'office.enter' },
  staff: { href: '/office/staff', right: 'staff.manage' },
  audit: { href: '/office/audit', right: 'audit.read' },
}

/** Puts together the frame of an office page. */
export function officeFrame(
  c: OfficeContext,
  page: { title: string; done?: string | undefined; editor?: boolean },
): OfficeFrame {
  const { lang, look, site, staff } = c.var as Partial<OfficeContext['var']> &
    Pick<OfficeContext['var'], 'lang' | 'look'>
  const texts = officeTexts[lang]
  const path = c.req.path
  return {
    lang,
    title: page.title,
    city: site ? labelIn(site, site.names, lang) : 'Proxeny',
    assets: look,
    editor: page.editor ?? false,
    who: staff && { name: staff.name, account: '/office/account', signOut: '/office/sign-out' },
    menu: staff
      ? Object.entries(ROOMS)
          .filter(([, room]) => may(staff, room.right))
          .map(([item, { href }]) => ({
            label: texts.menuItems[item as MenuItem],
            href,
            current: href === '/office' ? path === href : path === href || path.startsWith(`${href}/`),
          }))
      : [],
    languages: OFFICE_LANGS.map((other) => ({ lang: other, name: nameOfLang(other), current: other === lang })),
    done: page.done,
    texts,
  }
}

/** The sentence on what has just been done, when the address says that something was. */
export function doneIn(c: OfficeContext, sentences: Readonly<Record<string, string>>): string | undefined {
  const done = c.req.query('done') ?? ''
  return Object.hasOwn(sentences, done) ? sentences[done] : undefined
}
