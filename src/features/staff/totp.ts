const PERIOD = 30
const DIGITS = 6
const NAME = 'totp'

// Loaded when somebody first uses it.
const load = () => import('otpauth')

/** A new secret for an app that makes codes (RFC 6238), in the letters that people can type. */
export async function makeTotpSecret(): Promise<string> {
  const { Secret } = await load()
  return new Secret({ size: 20 }).base32
}

/** The address that an app reads from a QR code. */
export async function totpAddress(secret: string, of: { issuer: string; email: string }): Promise<string> {
  const { TOTP } = await load()
  return new TOTP({ issuer: of.issuer, label: of.email, secret, digits: DIGITS, period: PERIOD }).toString()
}

/** The step of time that a code belongs to: this one, the one before or the one after. Undefined for a wrong code. */
export async function stepOfCode(secret: string, typed: string, now = Date.now()): Promise<number | undefined> {
  const token = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const { TOTP } = await load()
  const delta = new TOTP({ secret, digits: DIGITS, period: PERIOD }).validate({ token, window: 1, timestamp: now })
  return delta === null ? undefined : stepAt(now) + delta
}

/** The number of a step of time. */
export const stepAt = (now: number) => Math.floor(now / 1000 / PERIOD)

/** What a secret of somebody is sealed for: copied to another one's row it opens nothing. */
export const totpPurpose = (staffId: string) => `${NAME}:${staffId}`
