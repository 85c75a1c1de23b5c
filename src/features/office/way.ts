const LONGEST = 1_500

/** The one address whose form is read while it comes in: a table may be larger than a form is read at once. */
export const UPLOAD = '/office/imports/file'

/**
 * The address in the office that somebody wants to go to, with its query; undefined for anything else. A link must not
 * lead who signs in to another site, nor out of the session they have just begun.
 */
export function officePath(wanted: string | undefined): string | undefined {
  if (!wanted || wanted.length > LONGEST || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return undefined
  const url = URL.parse(wanted, 'https://office.invalid')
  if (url?.host !== 'office.invalid' || !/^\/office(?:\/|$)/.test(url.pathname)) return undefined
  return /^\/office\/sign-(?:in|out)/.test(url.pathname) ? undefined : url.pathname + url.search
}
