import { nameOfLang } from '#src/platform/i18n/languages.ts'
import type { Mail, MailBlock } from './mail.model.ts'

/** A mail as somebody writes one who writes plain text: what is said, where it is found, and who says so. */
export function writePlainMail({ blocks, footer }: Mail): string {
  const parts = blocks.map(textOf).filter((part) => part !== '')
  const links = footer.links.map(({ label, href }) => `${label}: ${href}`)
  // Programs fold what is below two hyphens and a blank (RFC 3676 4.3).
  return `${[...parts, `-- \n${footer.why}`, links.join('\n'), footer.address].filter((part) => part !== '').join('\n\n')}\n`
}

function textOf(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      // A line more above what begins something new.
      return block.level === 1 ? block.text : `\n${block.text}`
    case 'paragraph':
    case 'notice':
      return block.text
    case 'prose':
      return block.text.trim()
    case 'item': {
      const { href, lang, lead, meta, note, title } = block
      const about = [meta, lang && nameOfLang(lang)].filter(Boolean).join(' · ')
      return [title, about, note, lead, href].filter(Boolean).join('\n')
    }
    case 'button':
      return `${block.label}:\n${block.href}`
    case 'divider':
      return '* * *'
  }
}
