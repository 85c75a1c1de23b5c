/** What a request says about the form in which it wants an answer: its method and headers as they came. */
export interface Wish {
  readonly head: boolean
  readonly accept: string | undefined
  readonly acceptEncoding: string | undefined
  readonly ifNoneMatch: string | undefined
  readonly ifModifiedSince: string | undefined
}

/** Reads a wish, or `undefined` when the method is neither GET nor HEAD. */
export function readWish(method: string | undefined, header: (name: string) => string | undefined): Wish | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  return {
    head: method === 'HEAD',
    accept: header('accept'),
    acceptEncoding: header('accept-encoding'),
    ifNoneMatch: header('if-none-match'),
    ifModifiedSince: header('if-modified-since'),
  }
}

/** Tells whether an `If-None-Match` header names an entity tag, by weak comparison (RFC 9110 13.1.2). */
export function namesTag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true
  const list = ifNoneMatch.trim()
  if (list === '*') return true
  for (const [tag] of list.matchAll(/"[^"]*"/g)) if (tag === etag) return true
  return false
}

/** Tells whether nothing changed since the day that an `If-Modified-Since` header names, in whole seconds. */
export function isUnchangedSince(ifModifiedSince: string, lastModified: string): boolean {
  if (ifModifiedSince === lastModified) return true
  // Other forms of date would be read in the time zone of the machine; not understood, they are ignored (RFC 9110 13.1.3).
  if (!ifModifiedSince.endsWith(' GMT')) return false
  return Date.parse(ifModifiedSince) >= Date.parse(lastModified)
}
