import type { MiddlewareHandler } from 'hono'

/** A header by name and value. */
export type Header = readonly [name: string, value: string]

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // Our own file alone: no script within a page, none from elsewhere.
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const UNUSED_POWERS = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'sync-xhr',
  'usb',
  'web-share',
  'xr-spatial-tracking',
]

/** The policy that takes powers from a page that it does not use, but for the one that it does. */
export function permissionsWith(used?: string): string {
  return UNUSED_POWERS.map((power) => `${power}=(${power === used ? 'self' : ''})`).join(', ')
}

const EVERYWHERE: readonly Header[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  // Other sites learn nothing of where a reader came from. `no-referrer` would also make the `Origin` of our own forms
  // `null`, and with it the defence against forged posts blind.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', permissionsWith()],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
  ['X-DNS-Prefetch-Control', 'off'],
]

// Without `includeSubDomains`: this program must not decide for hosts of the city that it knows nothing of.
const TRANSPORT: Header = ['Strict-Transport-Security', 'max-age=31536000']

/** The headers of the OWASP Secure Headers Project that every answer carries, for a site at a public address. */
export function securityHeaders(origin: URL | string): readonly Header[] {
  return new URL(origin).protocol === 'https:' ? [...EVERYWHERE, TRANSPORT] : EVERYWHERE
}

/** Sends the security headers with every answer of the framework; an answer that brings its own of a name keeps it. */
export function sendSecurityHeaders(origin: URL | string): MiddlewareHandler {
  const standing = securityHeaders(origin)
  return async (c, next) => {
    await next()
    const { headers, status } = c.res
    // Those of the answer that the client has already stay in force.
    if (status === 304) return
    for (const [name, value] of standing) if (!headers.has(name)) headers.set(name, value)
  }
}
