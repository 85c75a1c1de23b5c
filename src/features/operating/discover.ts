import type { AskProvider } from '#src/features/signin/index.ts'
import { Refusal } from '#src/platform/process/refusal.ts'

/** What came of asking an identity provider who it is. */
export type Discovery =
  | { readonly found: 'good' }
  | {
      readonly found: 'away' | 'no_document' | 'other_issuer' | 'incomplete' | 'no_pkce' | 'wrong_client'
      readonly detail: string
    }

/**
 * Reads what a provider says of itself (OpenID Connect Discovery 1.0), and whether it knows us: with a code that nobody
 * has, a provider that accepts our secret answers that the code is wrong, not that we are (RFC 6749 5.2).
 */
export async function discoverProvider(
  provider: { issuer: string; clientId: string; clientSecret: string | undefined },
  back: string,
  ask: AskProvider,
): Promise<Discovery> {
  const { issuer, clientId, clientSecret } = provider
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  let document: Record<string, unknown>
  try {
    const answer = await ask(address)
    if (answer.status !== 200) return { found: 'no_document', detail: `${address}: ${answer.status}` }
    const text = await answer.text()
    const parsed: unknown = parseJson(text)
    if (typeof parsed !== 'object' || parsed === null) return { found: 'no_document', detail: address }
    document = parsed as Record<string, unknown>
  } catch (error) {
    return { found: 'away', detail: reasonOf(error) }
  }
  // Entra ID stands a placeholder there for the organisation.
  const said = String(document.issuer ?? '')
  if (said !== issuer) return { found: 'other_issuer', detail: said }
  const missing = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'].filter(
    (name) => typeof document[name] !== 'string',
  )
  if (missing.length > 0) return { found: 'incomplete', detail: missing.join(', ') }
  const methods = document.code_challenge_methods_supported
  if (Array.isArray(methods) && !methods.includes('S256')) return { found: 'no_pkce', detail: methods.join(', ') }
  if (!clientSecret) return { found: 'good' }
  return checkClient(String(document.token_endpoint), { clientId, clientSecret, back }, ask)
}

async function checkClient(
  endpoint: string,
  client: { clientId: string; clientSecret: string; back: string },
  ask: AskProvider,
): Promise<Discovery> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: 'a-code-that-nobody-has',
    redirect_uri: client.back,
    code_verifier: 'a-verifier-of-the-length-that-the-standard-asks-for',
    client_id: client.clientId,
    client_secret: client.clientSecret,
  })
  try {
    const answer = await ask(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body,
    })
    const said = parseJson(await answer.text()) as { error?: unknown } | undefined
    const isUnknown = said?.error === 'invalid_client' || said?.error === 'unauthorized_client' || answer.status === 401
    return isUnknown ? { found: 'wrong_client', detail: String(said?.error ?? answer.status) } : { found: 'good' }
  } catch (error) {
    return { found: 'away', detail: reasonOf(error) }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const reasonOf = (error: unknown) => {
  if (error instanceof Refusal) return error.message
  const { message, cause } = error as { message?: string; cause?: { message?: string } }
  return cause?.message ?? message ?? ''
}
