import { randomBytes } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { KeptPasskey } from '#src/features/staff/index.ts'

/** The site that a passkey belongs to (WebAuthn 3, "relying party"). */
const siteOf = (origin: string) => new URL(origin).hostname

/** A challenge that nobody has signed yet. */
export const makeChallenge = () => randomBytes(32).toString('base64url')

// WebAuthn 3, 5.4 and 5.5, as JSON. Written here, so that the library is loaded only when something is to be checked.

/** What the browser is asked for when somebody signs in with whichever passkey they have. */
export const signInOptions = (origin: string, challenge: string) =>
  JSON.stringify({ challenge, rpId: siteOf(origin), userVerification: 'required', allowCredentials: [] })

/** What the browser is asked for when somebody makes a passkey. */
export function newPasskeyOptions(
  origin: string,
  challenge: string,
  member: { id: string; name: string; email: string; city: string; has: readonly string[] },
): string {
  return JSON.stringify({
    challenge,
    rp: { id: siteOf(origin), name: member.city },
    user: { id: Buffer.from(member.id).toString('base64url'), name: member.email, displayName: member.name },
    // EdDSA, ES256 and RS256: what authenticators have.
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: member.has.map((id) => ({ type: 'public-key', id })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
  })
}

const load = () => import('@simplewebauthn/server')

/** The id of the passkey that an answer is signed with; undefined when it is no answer at all. */
export function idOfAnswer(answer: string): string | undefined {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown }
    return typeof id === 'string' && id.length <= 1500 ? id : undefined
  } catch {
    return undefined
  }
}

/** Checks the signature of a passkey. Answers how often it says it was used; undefined when anything is wrong. */
export async function checkSignature(
  origin: string,
  challenge: string,
  answer: string,
  passkey: KeptPasskey,
): Promise<number | undefined> {
  try {
    const { verifyAuthenticationResponse } = await load()
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(answer) as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: siteOf(origin),
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // It throws for everything that does not fit, and a stranger may send anything.
    return undefined
  }
}

/** Checks a new passkey. Answers what is to be kept of it; undefined when anything is wrong. */
export async function checkNewPasskey(
  origin: string,
  challenge: string,
  answer: string,
): Promise<Omit<KeptPasskey, 'staffId'> | undefined> {
  try {
    const { verifyRegistrationResponse } = await load()
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(answer) as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: siteOf(origin),
      requireUserVerification: true,
    })
    if (!verified) return undefined
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
  } catch {
    return undefined
  }
}
