import { createSign, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the provider says of who signs in; what is given here stands in for what it would say rightly. */
export type Claims = Readonly<Record<string, unknown>>

/** A real identity provider on loopback: discovery, PKCE, signed tokens. It lets in whoever it is told to. */
export interface TestIdentityProvider {
  readonly issuer: string
  /** Who signs in next, and what is wrong with what it says of them. */
  says(claims: Claims): void
  /** Signs with a key that it does not publish. */
  lie(): void
  stop(): Promise<void>
}

const CLIENT = { clientId: 'proxeny', clientSecret: 'a secret of the client' }

/** The settings by which a city knows a provider. */
export const settingsOf = ({ issuer }: { issuer: string }) => ({ issuer, ...CLIENT, name: 'City ID' })

/** Starts an identity provider until the end of a test. */
export async function startIdentityProvider(t: { after(end: () => unknown): void }): Promise<TestIdentityProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const wrongKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let signer = keys
  let claims: Claims = {}
  const begun = new Map<string, { nonce: string; challenge: string; redirect: string }>()

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration') {
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      })
    }
    if (url.pathname === '/jwks') {
      return json({ keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] })
    }
    if (url.pathname === '/authorize') {
      const ask = (name: string) => url.searchParams.get(name) ?? ''
      const code = Math.random().toString(36).slice(2)
      begun.set(code, { nonce: ask('nonce'), challenge: ask('code_challenge'), redirect: ask('redirect_uri') })
      const back = new URL(ask('redirect_uri'))
      back.searchParams.set('code', code)
      back.searchParams.set('state', ask('state'))
      return response.writeHead(303, { location: back.href }).end()
    }
    if (url.pathname === '/token') {
      const form = new URLSearchParams(await readBody(request))
      const grant = begun.get(form.get('code') ?? '')
      begun.delete(form.get('code') ?? '')
      const verifier = new Uint8Array(
        await crypto.subtle.digest('SHA-256', Buffer.from(form.get('code_verifier') ?? '')),
      )
      const isRight =
        grant &&
        form.get('client_secret') === CLIENT.clientSecret &&
        form.get('redirect_uri') === grant.redirect &&
        Buffer.from(verifier).toString('base64url') === grant.challenge
      if (!isRight) return json({ error: 'invalid_grant' }, 400)
      return json({ access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: token(grant.nonce) })
    }
    json({}, 404)
  })

  function token(nonce: string): string {
    const now = Math.floor(Date.now() / 1000)
    const standing = { iss: issuer, aud: CLIENT.clientId, nonce, iat: now, exp: now + 300 }
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = `${part({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${part({ ...standing, ...claims })}`
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(signer.privateKey).toString('base64url')}`
  }

  server.listen(0, 'localhost')
  await once(server, 'listening')
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  t.after(stop)
  return {
    issuer,
    says: (next) => {
      claims = next
    },
    lie: () => {
      signer = wrongKeys
    },
    stop,
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += part
  return body
}
