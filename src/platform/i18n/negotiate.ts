import type { Lang } from './languages.ts'

// More wishes than any browser sends: what is longer is not read.
const LONGEST_HEADER = 1000

/**
 * The language that fits an `Accept-Language` header best (RFC 9110 12.5.4, lookup of RFC 4647 3.4); undefined when none
 * of those offered is wished for. A header that makes no sense counts as none.
 */
export function chooseLang(header: string | undefined, offered: readonly Lang[]): Lang | undefined {
  if (!header || header.length > LONGEST_HEADER) return undefined
  const refused = new Set<string>()
  const wishes: { tag: string; quality: number }[] = []
  for (const part of header.split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const written = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='))
    const quality = written === undefined ? 1 : Number(written.slice(2))
    if (!Number.isFinite(quality) || quality < 0 || quality > 1) continue
    if (quality === 0) refused.add(tag.trim())
    else wishes.push({ tag: tag.trim(), quality })
  }
  wishes.sort((a, b) => b.quality - a.quality)
  const open = offered.filter((lang) => !refused.has(lang))
  for (const { tag } of wishes) {
    if (tag === '*') return open[0]
    const found = open.find((lang) => tag === lang || tag.startsWith(`${lang}-`))
    if (found) return found
  }
  return undefined
}
