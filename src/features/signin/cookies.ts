import { randomBytes } from 'node:crypto'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Vault } from '#src/platform/secrets/vault.ts'

const isSecure = (origin: string) => origin.startsWith('https:')
const named = (name: string) => (origin: string) => (isSecure(origin) ? `__Host-${name}` : name)

/** The cookie of a browser that somebody has signed in with before. */
export const deviceCookie = named('office-device')
/** The cookie of a way to the identity provider and back. */
export const providerCookie = named('office-provider')

/** How every cookie of the office is set: for this host, never told to scripts or to other sites. */
export const cookieOptions = (origin: string): CookieOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax',
  secure: isSecure(origin),
})

const PURPOSE = 'device'

/** What a browser keeps of who signed in with it: for several people one after the other. */
export function addDevice(vault: Vault, before: string | undefined, staffId: string): string {
  const others = entriesOf(before).filter(({ id }) => id !== staffId)
  const nonce = randomBytes(9).toString('base64url')
  const mine = { id: staffId, nonce, mark: vault.mark(`${staffId}:${nonce}`, PURPOSE) }
  return [mine, ...others.slice(0, 4)].map(({ id, nonce, mark }) => `${id}.${nonce}.${mark}`).join('~')
}

/** The name of the device, when somebody has signed in with it before. */
export function readDevice(vault: Vault, cookie: string | undefined, staffId: string): string | undefined {
  const mine = entriesOf(cookie).find(({ id }) => id === staffId)
  return mine && vault.isMarkOf(mine.mark, `${staffId}:${mine.nonce}`, PURPOSE) ? mine.nonce : undefined
}

const entriesOf = (cookie = '') =>
  cookie
    .split('~')
    .slice(0, 10)
    .map((entry) => {
      const [id = '', nonce = '', mark = ''] = entry.split('.')
      return { id, nonce, mark }
    })
