/** The codings that an answer can be sent in (RFC 9110 8.4.1). */
export type Encoding = 'br' | 'gzip' | 'identity'

// The smaller form first where a client likes several equally.
const BY_SIZE: readonly Encoding[] = ['br', 'gzip', 'identity']

// Clients differ little in this header, so that reading it once for each of its wordings is enough. The bound keeps a
// client that sends ever new wordings from filling the memory.
const MAX_REMEMBERED = 500
const remembered = new Map<string, readonly Encoding[]>()

/** Which codings a client takes by its `Accept-Encoding` header (RFC 9110 12.5.3), the best first. */
export function rankEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return IDENTITY_ALONE
  const known = remembered.get(header)
  if (known) return known
  const ranked = readRanking(header)
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  if (header.length <= 200) remembered.set(header, ranked)
  return ranked
}

// A client that says nothing would have to take any coding, but the ones that say nothing are those that know none.
const IDENTITY_ALONE: readonly Encoding[] = ['identity']

function readRanking(header: string): readonly Encoding[] {
  const weights = readWeights(header)
  const anyOther = weights.get('*')
  const weightOf = (encoding: Encoding): number => {
    const named = weights.get(encoding) ?? (encoding === 'gzip' ? weights.get('x-gzip') : undefined)
    if (named !== undefined) return named
    // What is sent as it is needs no mention to be welcome, but ranks after all that is mentioned.
    if (encoding === 'identity') return anyOther === 0 ? 0 : Number.MIN_VALUE
    return anyOther ?? 0
  }
  return BY_SIZE.filter((encoding) => weightOf(encoding) > 0).sort((one, other) => weightOf(other) - weightOf(one))
}

/**
 * Tells whether a client that can have a feed would rather have a page to read. Feed readers name feeds or XML before
 * or beside HTML; browsers put HTML before all.
 */
export function prefersHtml(accept: string | undefined): boolean {
  if (accept === undefined) return false
  const weights = readWeights(accept)
  const html = weights.get('text/html') ?? 0
  return html > 0 && !FEED_TYPES.some((type) => (weights.get(type) ?? 0) >= html)
}

/**
 * Tells whether a client would rather have JSON-LD than a page to read. A wish for ActivityStreams is another one: its
 * media type is JSON-LD too, with a profile.
 */
export function prefersJsonLd(accept: string | undefined): boolean {
  if (!accept?.includes('ld+json') || accept.includes(ACTIVITY_STREAMS)) return false
  const weights = readWeights(accept)
  const wished = weights.get('application/ld+json') ?? 0
  return wished > 0 && wished > (weights.get('text/html') ?? 0)
}

const ACTIVITY_STREAMS = 'https://www.w3.org/ns/activitystreams'

const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/json',
  'application/xml',
  'text/xml',
]

const WEIGHT = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i

// A member with a weight that is none (`gzip;q=much`) is as good as not sent.
function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const member of header.split(',')) {
    const [name = '', ...parameters] = member.split(';')
    const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => /^q=/i.test(parameter))
    const quality = weight === undefined ? 1 : Number(WEIGHT.exec(weight)?.[1] ?? 0)
    weights.set(name.trim().toLowerCase(), quality)
  }
  return weights
}
