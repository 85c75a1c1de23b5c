const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A text that was rendered from Markdown as somebody writes it who writes plain text: links with their addresses. */
export function textOfProse(html: string): string {
  return html
    .replaceAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_, href: string, words: string) =>
      href.replace(/^mailto:/, '') === words ? words : `${words} (${href})`,
    )
    .replaceAll(/<li>\s*(?:<p>)?/g, '- ')
    .replaceAll(/<br ?\/?>/g, '\n')
    .replaceAll(/<hr ?\/?>/g, '* * *\n\n')
    .replaceAll(/<\/(?:td|th)>\s*(?=<t[dh])/g, ': ')
    .replaceAll(/<\/(?:li|tr)>\s*/g, '\n')
    .replaceAll(/<\/(?:p|h[2-6]|ul|ol|pre|blockquote|table)>\s*/g, '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
