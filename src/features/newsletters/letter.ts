import { pathOfContact, pathOfNewsletters } from '#src/features/entries/index.ts'
import { type Follower, pathOfFollower, pathOfLeaving } from '#src/features/followers/index.ts'
import { pathOfPicture, sizeForFeeds } from '#src/features/media/index.ts'
import { presentDay } from '#src/features/reading/index.ts'
import { labelIn, type Site } from '#src/features/site/index.ts'
import type { Letter } from '#src/platform/mail/index.ts'
import type { Vault } from '#src/platform/secrets/vault.ts'
import { type MailBlock, writeMail } from '#src/ui/mail/index.ts'
import { issueTexts } from './issue.messages.ts'
import type { Issue, IssueItem } from './issue.ts'
import { textOfProse } from './prose-text.ts'

interface Frame {
  readonly site: Site
  readonly origin: string
  readonly vault: Vault
}

/** Whom a letter is for: a follower, or a member of staff who looks at it first, in the office or in their own mail. */
export type Recipient = { readonly follower: Pick<Follower, 'id' | 'linkNumber'> } | 'preview' | 'test'

/** Writes an issue as a mail: who gets it finds the ways to manage and to leave in it. */
export function writeIssue(
  { site, origin, vault }: Frame,
  issue: Issue,
  { number, recipient, lateSince }: { number: number | undefined; recipient: Recipient; lateSince?: Temporal.Instant },
): Omit<Letter, 'to'> {
  const { lang } = issue
  const texts = issueTexts[lang]
  const city = labelIn(site, site.names, lang)
  const onTheWeb = origin + pathOfNewsletters(lang, ...(number === undefined ? [] : [String(number)]))
  const follower = typeof recipient === 'string' ? undefined : recipient.follower
  const isTest = recipient === 'test'
  const leave = follower && origin + pathOfLeaving(vault, follower)
  const manage = origin + (follower ? pathOfFollower(vault, lang, follower) : pathOfContact(lang, 'follow'))
  const subject = isTest ? `${texts.test}: ${issue.subject}` : issue.subject
  const written = writeMail({
    lang,
    subject,
    preheader: issue.preheader || undefined,
    city: `${city}, ${labelIn(site, site.titles, lang)}`,
    cityHref: `${origin}/${lang}`,
    colours: site.look.colours,
    blocks: [
      ...(isTest ? [{ kind: 'notice', text: texts.testNotice } as const] : []),
      ...(lateSince ? [{ kind: 'notice', text: texts.late(presentDay(site, lang, lateSince).text) } as const] : []),
      ...(issue.subjectLang ? [{ kind: 'notice', text: texts.inOriginal(issue.subjectLang) } as const] : []),
      { kind: 'heading', text: issue.subject, level: 1 },
      ...issue.items.flatMap((item) => blocksOf(origin, lang, item)),
    ],
    footer: {
      why: `${texts.why(city)} ${texts.unmeasured}`,
      links: [
        { label: texts.onTheWeb, href: onTheWeb },
        { label: texts.manage, href: manage },
        { label: texts.leave, href: leave ?? manage },
      ],
      address: [city, labelIn(site, site.titles, lang), site.contact].join('\n'),
    },
  })
  return { subject, ...written, leave }
}

function blocksOf(origin: string, lang: Issue['lang'], item: IssueItem): MailBlock[] {
  switch (item.kind) {
    case 'gone':
      return [{ kind: 'paragraph', text: issueTexts[lang].gone }]
    case 'figures':
      return [
        { kind: 'heading', text: item.title, level: 2 },
        { kind: 'paragraph', text: item.words },
      ]
    case 'text':
      return [
        ...(item.note ? [{ kind: 'notice', text: item.note } as const] : []),
        ...(item.title ? [{ kind: 'heading', text: item.title, level: 2 } as const] : []),
        ...(item.html
          ? [{ kind: 'prose', html: item.html, text: textOfProse(item.html), lang: item.lang } as const]
          : []),
        ...(item.button ? [{ kind: 'button', ...item.button } as const] : []),
      ]
    case 'entry': {
      const size = item.picture && sizeForFeeds(item.picture)
      return [
        {
          kind: 'item',
          title: item.title,
          href: origin + item.path,
          lead: item.lead || undefined,
          meta: item.meta,
          lang: item.lang,
          note: item.note,
          picture:
            item.picture && size
              ? {
                  src: origin + pathOfPicture(item.picture, size),
                  alt: item.picture.alts[lang] ?? '',
                  width: size.width,
                  height: size.height,
                }
              : undefined,
        },
      ]
    }
  }
}
