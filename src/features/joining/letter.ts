import { pathOfContact } from '#src/features/entries/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Letter } from '#src/platform/mail/index.ts'
import { type MailBlock, writeMail } from '#src/ui/mail/index.ts'
import { joiningTexts } from './joining.messages.ts'

/** Writes a letter to one person: what there is to say, line by line, the link as a button where it stands among them. */
export function writeLetter(
  { site, origin }: { site: Site; origin: string },
  letter: {
    to: { email: string; name: string; lang: Lang }
    subject: string
    lines: readonly string[]
    link: string
  },
): Letter {
  const { to, subject, lines, link } = letter
  const { lang } = to
  const texts = joiningTexts[lang]
  const city = labelIn(site, site.names, lang)
  const block = (line: string): MailBlock =>
    line === link ? { kind: 'button', label: texts.open, href: link } : { kind: 'paragraph', text: line }
  const { text, html } = writeMail({
    lang,
    subject,
    city,
    cityHref: `${origin}/${lang}`,
    colours: site.look.colours,
    blocks: [texts.hello(to.name), ...lines.flatMap((line) => line.split(/\n{2,}/))]
      .filter((line) => line !== '' && line !== city)
      .map(block),
    footer: {
      why: texts.why(city),
      links: [{ label: texts.ownData, href: origin + pathOfContact(lang, 'ownData') }],
      address: site.contact,
    },
  })
  return { to: to.email, subject, text, html }
}
