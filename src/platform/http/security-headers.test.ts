import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { securityHeaders, sendSecurityHeaders } from './security-headers.ts'

describe('every answer', () => {
  test('carries what the OWASP Secure Headers Project lists', () => {
    const headers = new Headers(
      securityHeaders('https://city.example').map(([name, value]) => [name, value] as [string, string]),
    )
    for (const name of [
      'strict-transport-security',
      'x-frame-options',
      'x-content-type-options',
      'content-security-policy',
      'x-permitted-cross-domain-policies',
      'referrer-policy',
      'cross-origin-embedder-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
      'x-dns-prefetch-control',
    ]) {
      assert.ok(headers.get(name), name)
    }
    for (const name of ['server', 'x-powered-by']) assert.equal(headers.has(name), false)
  })

  test('allows no script but our own file, no inline style, no frame and nothing from elsewhere', () => {
    const policy = new Map(securityHeaders('http://localhost:3000')).get('Content-Security-Policy') ?? ''
    const directives = new Map(
      policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
    )
    assert.deepEqual(directives.get('default-src'), ["'none'"])
    assert.deepEqual(directives.get('frame-ancestors'), ["'none'"])
    assert.deepEqual(directives.get('base-uri'), ["'none'"])
    assert.deepEqual(directives.get('script-src'), ["'self'"])
    assert.deepEqual(directives.get('style-src'), ["'self'"])
    assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  })

  test('binds browsers to HTTPS only where the site has it', () => {
    const names = (origin: string) => securityHeaders(origin).map(([name]) => name)
    assert.ok(names('https://city.example').includes('Strict-Transport-Security'))
    assert.equal(names('http://localhost:3000').includes('Strict-Transport-Security'), false)
  })

  test('has them from the framework too: found, not found or failed, and its own in place of a standing one', async () => {
    const app = new Hono()
      .use(sendSecurityHeaders('http://localhost'))
      .get('/', (c) => c.text('here'))
      .get('/shared', (c) => c.text('shared', 200, { 'Cross-Origin-Resource-Policy': 'cross-origin' }))
      .get('/fails', () => {
        throw new Error('fails')
      })
      .onError((_, c) => c.text('failed', 500))
    for (const path of ['/', '/nowhere', '/fails', '/shared']) {
      const { headers } = await app.request(path)
      for (const [name] of securityHeaders('http://localhost')) assert.ok(headers.get(name), `${path} ${name}`)
    }
    assert.equal((await app.request('/shared')).headers.get('Cross-Origin-Resource-Policy'), 'cross-origin')
  })
})
