import type { OfficeDeps } from '#src/features/office/index.ts'
import { changeSetting, readSetting, type Setting } from '#src/features/settings/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { type FormCheck, labelValues } from './check.ts'
import type { FieldGroup } from './field.ts'
import { listLanguages } from './language.store.ts'
import { menuTexts } from './menu.messages.ts'
import { settingsPage } from './page.tsx'

type Footer = Setting<'footer'>

const MOST_LINKS = 12
const EMPTY_ROWS = 2

/** What stands at the foot of every page. */
export function footerOffice(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<Footer, Footer>(deps, {
    path: '/settings/footer',
    read: () => readSetting(db, 'footer'),
    async present(c, footer) {
      const texts = menuTexts[c.var.lang]
      const languages = await listLanguages(db)
      return {
        title: texts.footer,
        lead: [texts.footerLead],
        groups: [
          { title: texts.words, lead: texts.wordsHint, fields: languages.map(({ code }) => wordsField(code)) },
          ...linkRows(c.var.lang, footer),
        ],
      }
    },
    values: ({ texts, links }) => ({
      ...labelValues('words', texts),
      ...Object.fromEntries(
        links.flatMap(({ name, href }, index) => [
          [`name_${index}`, [name]],
          [`href_${index}`, [href]],
        ]),
      ),
    }),
    async parse(check, c) {
      const langs = (await listLanguages(db)).map(({ code }) => code)
      return { texts: check.labels('words', langs, { most: 400 }), links: readLinks(check, menuTexts[c.var.lang]) }
    },
    save: (c, { version, value }) =>
      changeSetting(db, 'footer', { version, by: actorOf(c.var.staff), value: () => value }),
  })
}

const wordsField = (code: Lang) => ({
  name: `words_${code}`,
  label: nameOfLang(code),
  type: 'area' as const,
  lang: code,
})

function linkRows(lang: keyof typeof menuTexts, { links }: Footer): FieldGroup[] {
  const texts = menuTexts[lang]
  const rows = Math.min(links.length + EMPTY_ROWS, MOST_LINKS)
  return Array.from({ length: rows }, (_, index) => ({
    title: `${texts.links} ${index + 1}`,
    lead: index === 0 ? texts.linksHint : undefined,
    isRow: true,
    fields: [
      { name: `name_${index}`, label: texts.linkName },
      { name: `href_${index}`, label: texts.linkHref, type: 'url' as const },
    ],
  }))
}

function readLinks(check: FormCheck, texts: { linkNameMissing: string; linkHrefMissing: string }): Footer['links'] {
  return Array.from({ length: MOST_LINKS }, (_, index) => {
    const name = check.text(`name_${index}`, { most: 60 })
    const href = check.https(`href_${index}`)
    if (href !== '' && name === '') check.fail(`name_${index}`, texts.linkNameMissing)
    if (name !== '' && href === '') check.fail(`href_${index}`, texts.linkHrefMissing)
    return { name, href }
  }).filter(({ name, href }) => name !== '' && href !== '')
}
