/** Raise it when the same Markdown gives other HTML than before: texts are then rendered again at the next start. */
export const RENDERER = 1

const TAGS = [
  'p',
  'br',
  'hr',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'em',
  'strong',
]
const TABLE_TAGS = ['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td']

// `entry:`, `audience:` and `theme:` are links by name: they get their address when the text is shown.
const SCHEMES = ['http', 'https', 'mailto', 'tel', 'entry', 'audience', 'theme']

/**
 * Turns Markdown into HTML that may stand in a page. HTML in the text is shown as text; what is left of a trick is
 * taken out by a second, independent pass (OWASP XSS prevention: sanitize what becomes markup).
 */
export async function renderMarkdown(text: string): Promise<string> {
  // Loaded when first needed: a process that only reads never holds the parser in memory.
  const [{ default: MarkdownIt }, { default: sanitize }] = await Promise.all([
    import('markdown-it'),
    import('sanitize-html'),
  ])
  const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image')
  const rules = markdown.renderer.rules
  // The page has the one h1; and a table wider than a phone scrolls by itself, also by keyboard (WCAG 2.2 1.4.10, 2.1.1).
  rules.heading_open = (tokens, at) => `<${demote(tokens[at]?.tag)}>`
  rules.heading_close = (tokens, at) => `</${demote(tokens[at]?.tag)}>\n`
  rules.table_open = () => '<div class="table-scroll" tabindex="0"><table class="ds-table">\n'
  rules.table_close = () => '</table></div>\n'
  rules.th_open = () => '<th scope="col">'

  return sanitize(markdown.render(text), {
    allowedTags: ['a', ...TAGS, ...TABLE_TAGS],
    allowedAttributes: {
      a: ['href', 'title'],
      ol: ['start'],
      th: ['scope'],
      div: ['class', 'tabindex'],
      table: ['class'],
    },
    allowedSchemes: SCHEMES,
    allowProtocolRelative: false,
  }).trim()
}

const demote = (tag: string | undefined) => (tag === 'h1' ? 'h2' : (tag ?? 'h2'))

/** What the links by name in a rendered text point at, each once. */
export function namedLinks(html: string): NamedLink[] {
  const links = new Map<string, NamedLink>()
  for (const [, scheme, name] of html.matchAll(NAMED_LINK)) {
    if (scheme && name) links.set(`${scheme}:${name}`, { scheme: scheme as NamedLink['scheme'], name })
  }
  return [...links.values()]
}

/** Gives the links by name their addresses; a link whose target the reader may not see becomes plain text. */
export function resolveNamedLinks(html: string, addressOf: (link: NamedLink) => string | undefined): string {
  return html.replace(NAMED_LINK, (_, scheme, name, inner) => {
    const address = addressOf({ scheme, name })
    return address === undefined ? inner : `<a href="${escapeAttribute(address)}">${inner}</a>`
  })
}

/** A link to something by its name instead of its address. */
export interface NamedLink {
  readonly scheme: 'entry' | 'audience' | 'theme'
  readonly name: string
}

const NAMED_LINK = /<a href="(entry|audience|theme):([^"]*)"[^>]*>(.*?)<\/a>/gs

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
