import type { MailPart } from './mail.look.ts'

const PART_OF_TAG: Readonly<Record<string, MailPart>> = {
  p: 'paragraph',
  h2: 'h2',
  h3: 'h3',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  ul: 'list',
  ol: 'list',
  blockquote: 'quote',
  pre: 'code',
  code: 'code',
  table: 'grid',
  th: 'cell',
  td: 'cell',
  a: 'link',
  hr: 'divider',
}

const OPENING = /<([a-z][a-z0-9]*)((?:\s[^<>]*?)?)(\s?\/?)>/g

/** Dresses a text that was rendered for pages: the same elements, each with the look of mails in place of that of pages. */
export function dressProse(html: string, dress: (part: MailPart) => { class: string; style: string }): string {
  return html.replace(OPENING, (_, tag: string, attributes: string, end: string) => {
    // What a page's stylesheet and its keyboard need.
    const kept = attributes.replace(/\s(?:class|tabindex)="[^"]*"/g, '')
    const part = PART_OF_TAG[tag]
    if (!part) return `<${tag}${kept}${end}>`
    const { class: name, style } = dress(part)
    return `<${tag} class="${name}" style="${style.replaceAll('"', '&quot;')}"${kept}${end}>`
  })
}
