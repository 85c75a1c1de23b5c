import { pathOfContact } from '#src/features/entries/index.ts'
import {
  CONFIRM_DAYS,
  type Follower,
  pathOfFollower,
  pathOfLeaving,
  secretOfFollower,
} from '#src/features/followers/index.ts'
import { labelIn, openLang, type Site } from '#src/features/site/index.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import type { Letter } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { writeMail } from '#src/ui/mail/index.ts'
import { followMails } from './mail.messages.ts'

interface Means {
  readonly vault: Vault
  readonly origin: string
  readonly site: Site
}

/** The mail with the link that confirms. The link says what was chosen: who comes too late finds it in the form. */
export function confirmLetter(
  { origin, site }: Pick<Means, 'origin' | 'site'>,
  to: { email: string; lang: Lang; secret: string; choice: string; query: string },
): Letter {
  const { email, lang, secret, choice, query } = to
  const href = `${origin}${pathOfContact(lang, 'follow', secret)}${query}`
  const mails = followMails[lang]
  const words = mails.confirm({ city: labelIn(site, site.names, lang), days: CONFIRM_DAYS })
  return {
    to: email,
    ...write(origin, site, lang, { words, href, quote: choice, footer: { why: mails.whyOnce, links: [] } }),
  }
}

type Linked = Pick<Follower, 'id' | 'linkNumber' | 'lang'>

/** The mail with somebody's own link. */
export function linkLetter(means: Means, email: string, follower: Linked): Letter {
  const lang = openLang(means.site, follower.lang)
  const words = followMails[lang].link({ city: labelIn(means.site, means.site.names, lang) })
  return toFollower(means, email, follower, words, means.origin + pathOfFollower(means.vault, lang, follower))
}

/** The mail that asks whether somebody still wants it. */
export function endingLetter(means: Means, email: string, follower: Linked & Pick<Follower, 'endsOn'>): Letter {
  const { endsOn } = follower
  const lang = openLang(means.site, follower.lang)
  const day = formatDate(lang, { date: endsOn, precision: 'day' })
  const words = followMails[lang].ending({ city: labelIn(means.site, means.site.names, lang), day })
  const href = means.origin + pathOfContact(lang, 'follow', secretOfFollower(means.vault, follower), 'renew')
  return toFollower(means, email, follower, words, href)
}

type Words = ReturnType<(typeof followMails)['en']['link']>

function toFollower(
  { origin, vault, site }: Means,
  email: string,
  follower: Linked,
  words: Words,
  href: string,
): Letter {
  const lang = openLang(site, follower.lang)
  const mails = followMails[lang]
  const leave = origin + pathOfLeaving(vault, follower)
  const footer = {
    why: mails.why(labelIn(site, site.names, lang)),
    links: [
      { label: mails.manage, href: origin + pathOfFollower(vault, lang, follower) },
      { label: mails.leave, href: leave },
    ],
  }
  return { to: email, ...write(origin, site, lang, { words, href, footer }), leave }
}

function write(
  origin: string,
  site: Site,
  lang: Lang,
  mail: {
    words: Words
    href: string
    quote?: string
    footer: { why: string; links: readonly { label: string; href: string }[] }
  },
) {
  const { words, href, quote, footer } = mail
  const city = labelIn(site, site.names, lang)
  const written = writeMail({
    lang,
    subject: words.subject,
    preheader: words.preheader,
    city: `${city}, ${labelIn(site, site.titles, lang)}`,
    cityHref: `${origin}/${lang}`,
    colours: site.look.colours,
    blocks: [
      { kind: 'heading', level: 1, text: words.subject },
      { kind: 'paragraph', text: words.before },
      ...(quote ? [{ kind: 'paragraph' as const, text: quote }] : []),
      { kind: 'button', label: words.button, href },
      { kind: 'paragraph', text: words.after },
    ],
    footer: { ...footer, address: `${city}\n${site.contact}` },
  })
  return { subject: words.subject, ...written }
}
