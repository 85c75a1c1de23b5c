import type { Header } from '../http/security-headers.ts'

/** A finished answer as a route hands it to the page cache. It is the same for everyone who asks for its address. */
export interface Prepared {
  /** 200 when left out. */
  readonly status?: number
  /** The content type, with its charset. */
  readonly type: string
  readonly body: string | Uint8Array
  /** What it shows: when one of these is announced as changed, the answer is forgotten. */
  readonly tags: readonly string[]
  /** When its substance last changed. */
  readonly modified?: Temporal.Instant
  /** More headers; one with the name of a standing header takes its place. */
  readonly headers?: Readonly<Record<string, string>>
  readonly cacheControl?: string
  /** Made for whoever asks just now: there are too many of its kind to keep. */
  readonly keep?: false
  /** Whether a browser gets something else at the same address (a feed and its readable page). */
  readonly negotiated?: boolean
  /** Whether who wishes for JSON-LD gets it at the same address. */
  readonly described?: boolean
}

// A text that was withdrawn must be gone for whoever asks, so nothing is fresh without asking: a 304 costs little. What
// may still show it is a cache that asks behind the reader's back, for half a minute, or one that cannot reach us at
// all: there a day of the old site is worth more than an error.
const PUBLIC = 'public, max-age=0, stale-while-revalidate=30, stale-if-error=86400'
const ERRONEOUS = 'no-cache'

/** The headers of a whole answer that its 304 must carry too (RFC 9110 15.4.5). */
export const REVALIDATED: ReadonlySet<string> = new Set(['cache-control', 'content-location', 'expires', 'vary'])

// Those that the cache itself must set, and the one that would hand one reader's session to all.
const RESERVED = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'set-cookie',
  'transfer-encoding',
])

/** The headers that all forms of an answer share. Throws for one that a shared answer must not carry. */
export function headersOf(prepared: Prepared, compressible: boolean, standing: readonly Header[]): readonly Header[] {
  const { status = 200, headers = {}, modified } = prepared
  for (const name of Object.keys(headers)) {
    if (RESERVED.has(name.toLowerCase())) throw new TypeError(`A kept page cannot carry the header ${name}`)
  }
  const own: Header[] = [
    ['Content-Type', prepared.type],
    ['Cache-Control', prepared.cacheControl ?? (status < 400 ? PUBLIC : ERRONEOUS)],
  ]
  if (modified) own.push(['Last-Modified', new Date(modified.epochMilliseconds).toUTCString()])
  const vary = [(prepared.negotiated || prepared.described) && 'Accept', compressible && 'Accept-Encoding'].filter(
    Boolean,
  )
  if (vary.length > 0) own.push(['Vary', vary.join(', ')])
  const given = new Map(Object.keys(headers).map((name) => [name.toLowerCase(), name]))
  const kept = [...own, ...standing].filter(([name]) => !given.has(name.toLowerCase()))
  return [...kept, ...Object.entries(headers)]
}

const COMPRESSIBLE = /^text\/|[/+](?:json|xml|javascript)\b/
const WORTH_COMPRESSING = 600

/** Tells whether compressing saves anything: packets hold small bodies whole, and pictures and fonts are compressed. */
export function isCompressible(type: string, body: Uint8Array): boolean {
  return body.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(type)
}
