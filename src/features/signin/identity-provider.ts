import type { Configuration } from 'openid-client'
import type { IdentityProviderSettings } from '#src/features/office/index.ts'
import type { Identity } from '#src/features/staff/index.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import type { AskProvider } from './ask-provider.ts'

/** What must come back from the provider, kept by the browser on its way there. */
export interface Journey {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** The city's own identity provider. */
export interface IdentityProvider {
  /** Where to send somebody; `away` when it does not answer. */
  begin(): Promise<{ address: string; journey: Journey } | 'away'>
  /** Who came back; `refused` when what they brought is not what the provider says. */
  finish(search: string, journey: Journey): Promise<Identity | 'away' | 'refused'>
}

/** Where the provider sends people back to. */
export const PROVIDER_BACK = '/office/sign-in/provider/back'

const PATIENCE_SECONDS = 8

// Loaded when somebody first goes that way.
const load = () => import('openid-client')

/** Knows the identity provider of the settings. It is asked nothing until somebody wants to sign in with it. */
export function createIdentityProvider(
  settings: IdentityProviderSettings,
  origin: string,
  /** How it is asked, where not every address may be: see `askProviderOutside`. */
  ask?: AskProvider,
): IdentityProvider {
  const back = `${origin}${PROVIDER_BACK}`
  let found: Promise<Configuration> | undefined

  async function discover(): Promise<Configuration> {
    const { allowInsecureRequests, ClientSecretPost, customFetch, discovery, enableNonRepudiationChecks } = await load()
    const issuer = new URL(settings.issuer)
    return discovery(issuer, settings.clientId, settings.clientSecret, ClientSecretPost(settings.clientSecret), {
      timeout: PATIENCE_SECONDS,
      ...(ask && { [customFetch]: ask }),
      execute: [
        // The signature of what it says is checked, and not only the connection that it came by.
        enableNonRepudiationChecks,
        // The settings allow this on the machine itself alone.
        ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
      ],
    })
  }

  const configuration = async (): Promise<Configuration> => {
    found ??= discover()
    try {
      return await found
    } catch (error) {
      found = undefined
      throw error
    }
  }

  return {
    async begin() {
      const client = await load()
      const journey = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      try {
        const address = client.buildAuthorizationUrl(await configuration(), {
          redirect_uri: back,
          scope: 'openid email profile',
          state: journey.state,
          nonce: journey.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
          code_challenge_method: 'S256',
        })
        return { address: address.href, journey }
      } catch (error) {
        report(error)
        return 'away'
      }
    },

    async finish(search, journey) {
      const client = await load()
      try {
        const config = await configuration()
        const tokens = await client.authorizationCodeGrant(config, new URL(back + search), {
          expectedState: journey.state,
          expectedNonce: journey.nonce,
          pkceCodeVerifier: journey.verifier,
        })
        const claims = tokens.claims()
        if (!claims) return 'refused'
        return { issuer: claims.iss, subject: claims.sub, email: verifiedEmail(claims) }
      } catch (error) {
        report(error)
        // It may have other keys by now: the next one asks anew.
        found = undefined
        return isAway(error) ? 'away' : 'refused'
      }
    },
  }
}

// Entra ID has no `email_verified`; its `xms_edov` says that the owner of the address's domain was verified.
function verifiedEmail(claims: Readonly<Record<string, unknown>>): string | undefined {
  const isVerified = claims.email_verified === true || [true, 1, '1'].includes(claims.xms_edov as number)
  return isVerified && typeof claims.email === 'string' ? claims.email : undefined
}

function isAway(error: unknown): boolean {
  if (error instanceof Refusal) return true
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { code?: string } }
  return name === 'TypeError' || name === 'TimeoutError' || code === 'OAUTH_TIMEOUT' || cause?.code === 'ECONNREFUSED'
}

// For whoever runs the program. Neither codes nor tokens are in these messages.
function report(error: unknown): void {
  const { message, code, cause } = error as { message: string; code?: string; cause?: unknown }
  const reason = cause instanceof Error ? `: ${cause.message}` : ''
  console.error(`The identity provider: ${message}${reason}${code ? ` (${code})` : ''}`)
}
