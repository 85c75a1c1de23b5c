import { LONGEST_ADDRESS } from './link.model.ts'

const HREF = /<a\b[^>]*?\bhref="([^"]*)"/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" }

/**
 * The addresses that a rendered text leads to, each once: those of the web, our own, and those by name (`entry:…`). The
 * HTML is that of our own renderer, whose attributes have one form.
 */
export function linksIn(html: string): string[] {
  const addresses = [...html.matchAll(HREF)].map(([, href = '']) =>
    href.replaceAll(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => ENTITIES[name] ?? ''),
  )
  return [...new Set(addresses.filter(canFollow))]
}

/** Whether an address is one that can be followed from here. */
export function canFollow(address: string): boolean {
  return /^(?:https?:\/\/|\/(?!\/)|entry:)/i.test(address) && Buffer.byteLength(address) <= LONGEST_ADDRESS
}
