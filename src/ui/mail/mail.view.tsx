import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { directionOf, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { inLang } from '../entry-list.tsx'
import { dressIn, type MailPart, shadesOfMail, writeDarkStyles } from './mail.look.ts'
import type { Mail, MailBlock, MailItem } from './mail.model.ts'
import { dressProse } from './mail.prose.ts'

type Dress = (part: MailPart) => { readonly class: string; readonly style: string }
type Level = 1 | 2 | 3

/** A mail as a document. Tables hold it together where a program knows nothing newer; to who listens they are silent. */
export function MailPage({ mail }: { mail: Mail }) {
  const { lang, blocks, city, cityHref, colours, preheader, subject } = mail
  const dress = dressIn(shadesOfMail('light', colours))
  const dir = directionOf(lang)
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{raw(writeDarkStyles(shadesOfMail('dark', colours)))}</style>
      </head>
      <body {...dress('body')}>
        {preheader && <div {...dress('unseen')}>{preheader}</div>}
        {/* Programs on the web take html and body away: the language and its direction stand here once more. */}
        <Layout lang={lang} dir={dir} {...dress('page')}>
          <tr>
            <td {...dress('around')}>
              <Layout {...dress('sheet')}>
                <tr>
                  <td {...dress('band')}>
                    <a href={cityHref} {...dress('home')}>
                      {city}
                    </a>
                  </td>
                </tr>
                <tr>
                  <td {...dress('content')}>
                    {leveled(subject, blocks).map(({ block, level }) => (
                      <Block block={block} level={level} dress={dress} />
                    ))}
                  </td>
                </tr>
                <tr>
                  <td {...dress('foot')}>
                    <Foot footer={mail.footer} dress={dress} />
                  </td>
                </tr>
              </Layout>
            </td>
          </tr>
        </Layout>
      </body>
    </html>
  )
}

/** A table that is none: it holds parts in their places. The older word for that is the one that every program knows. */
function Layout({ children, ...rest }: PropsWithChildren<{ class: string; style: string; lang?: Lang; dir?: string }>) {
  return (
    <table role="presentation" {...rest}>
      <tbody>{children}</tbody>
    </table>
  )
}

/** The blocks with the levels of their headings, none left out: the first is the title of the mail. */
function leveled(subject: string, blocks: readonly MailBlock[]): { block: MailBlock; level: Level }[] {
  const hasTitle = blocks.some((block) => block.kind === 'heading' && block.level === 1)
  let last: 0 | Level = hasTitle ? 0 : 1
  const inOrder = blocks.map((block) => {
    const next = Math.min(last + 1, 3) as Level
    if (block.kind !== 'heading') return { block, level: next }
    const level = Math.min(block.level, next) as Level
    last = level
    return { block, level }
  })
  const title: MailBlock = { kind: 'heading', text: subject, level: 1 }
  return hasTitle ? inOrder : [{ block: title, level: 1 }, ...inOrder]
}

function Block({ block, level, dress }: { block: MailBlock; level: Level; dress: Dress }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={level} dress={dress}>
          {block.text}
        </Heading>
      )
    case 'paragraph':
      return (
        <p {...inLang(block.lang)} {...dress('paragraph')}>
          {block.text}
        </p>
      )
    case 'notice':
      return (
        <Layout {...dress('box')}>
          <tr>
            <td {...dress('notice')}>{block.text}</td>
          </tr>
        </Layout>
      )
    case 'prose':
      return <div {...inLang(block.lang)}>{raw(dressProse(block.html, dress))}</div>
    case 'item':
      return <Item item={block} level={level} dress={dress} />
    case 'button':
      return (
        <Layout {...dress('press')}>
          <tr>
            <td {...dress('button')}>
              <a href={block.href} {...dress('pressed')}>
                {block.label}
              </a>
            </td>
          </tr>
        </Layout>
      )
    case 'divider':
      return <hr {...dress('divider')} />
  }
}

function Heading({
  level,
  lang,
  dress,
  children,
}: {
  level: Level
  lang?: Lang | undefined
  dress: Dress
  children?: unknown
}) {
  const Tag = `h${level}` as const
  return (
    <Tag {...inLang(lang)} {...dress(Tag)}>
      {children}
    </Tag>
  )
}

function Item({ item, level, dress }: { item: MailItem; level: Level; dress: Dress }) {
  const { href, lang, lead, meta, note, picture, title } = item
  return (
    <div {...dress('item')}>
      {picture && <img {...picture} alt={picture.alt} {...dress('picture')} />}
      {(meta || lang) && (
        <p {...dress('meta')}>
          {meta}
          {meta && lang && ' · '}
          {lang && <span {...inLang(lang)}>{nameOfLang(lang)}</span>}
        </p>
      )}
      <Heading level={level} lang={lang} dress={dress}>
        <a href={href} hreflang={lang} {...dress('title')}>
          {title}
        </a>
      </Heading>
      {note && <p {...dress('note')}>{note}</p>}
      {lead && (
        <p {...inLang(lang)} {...dress('lead')}>
          {lead}
        </p>
      )}
    </div>
  )
}

function Foot({ footer, dress }: { footer: Mail['footer']; dress: Dress }) {
  return (
    <>
      <p {...dress('footline')}>{footer.why}</p>
      <p {...dress('footline')}>
        {footer.links.map(({ label, href }, place) => (
          <>
            {place > 0 && ' · '}
            <a href={href} {...dress('link')}>
              {label}
            </a>
          </>
        ))}
      </p>
      <p {...dress('footline')}>
        {footer.address.split('\n').map((line, place) => (
          <>
            {place > 0 && <br />}
            {line}
          </>
        ))}
      </p>
    </>
  )
}
