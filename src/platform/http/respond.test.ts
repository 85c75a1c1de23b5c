import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { createPageCache } from '../cache/page-cache.ts'
import type { Prepared } from '../cache/prepared.ts'
import { answerPrepared, chooseKept } from './respond.ts'
import { securityHeaders, sendSecurityHeaders } from './security-headers.ts'
import { ask, LONG_PAGE, RawClient, startFront } from './testing.ts'

const SECURITY = securityHeaders('http://localhost')

const PLAIN_WISH = {
  head: false,
  accept: undefined,
  acceptEncoding: undefined,
  ifNoneMatch: undefined,
  ifModifiedSince: undefined,
}

/** The whole way of a request, from the socket through the framework, where nothing is kept beforehand. */
async function startSite(
  t: Parameters<typeof startFront>[0],
  { maxBytes, page = LONG_PAGE }: { maxBytes: number; page?: Prepared },
) {
  const cache = createPageCache({ maxBytes, headers: SECURITY })
  const app = new Hono().use(sendSecurityHeaders('http://localhost')).get('/sv', async (c) => {
    const found = await cache.fetch('/sv', async () => page)
    return found ? answerPrepared(c.req.raw, found) : c.notFound()
  })
  const { port } = await startFront(t, { cache, handle: getRequestListener(app.fetch) })
  return { cache, port }
}

const withoutConnection = (headers: ReadonlyMap<string, string>) =>
  [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)).sort()

describe('a page that is rendered for a request', () => {
  test('comes in the coding that the client likes best at once', async (t) => {
    const { port } = await startSite(t, { maxBytes: 0 })
    const plain = await ask(t, port, '/sv')
    const zipped = await ask(t, port, '/sv', ['Accept-Encoding: gzip'])
    const small = await ask(t, port, '/sv', ['Accept-Encoding: gzip, br'])
    assert.equal(plain.body.toString(), LONG_PAGE.body)
    assert.equal(gunzipSync(zipped.body).toString(), LONG_PAGE.body)
    assert.equal(brotliDecompressSync(small.body).toString(), LONG_PAGE.body)
    assert.equal(small.headers.get('content-length'), String(small.body.length))
  })

  test('is left to the routes when the client wishes for JSON-LD: they know where there is some', async (t) => {
    const { cache, port } = await startSite(t, { maxBytes: 1_000_000 })
    await ask(t, port, '/sv')
    assert.ok(cache.lookup('/sv'))
    assert.equal(chooseKept(cache, '/sv', { ...PLAIN_WISH, accept: 'application/ld+json' }), undefined)
    assert.ok(chooseKept(cache, '/sv', { ...PLAIN_WISH, accept: 'text/html' }))
  })

  test('is answered as it will be when it is kept, header for header', async (t) => {
    const { cache, port } = await startSite(t, { maxBytes: 1_000_000 })
    for (const headers of [
      [],
      ['Accept-Encoding: gzip'],
      ['Accept-Encoding: br'],
      ['If-None-Match: *'],
      ['If-Modified-Since: Tue, 24 Nov 2026 08:34:56 GMT'],
    ]) {
      for (const method of ['GET', 'HEAD']) {
        cache.drop(['site'])
        const rendered = await ask(t, port, '/sv', headers, method)
        const kept = await ask(t, port, '/sv', headers, method)
        assert.equal(rendered.headers.get('connection'), 'keep-alive', 'answered by the framework')
        assert.equal(kept.headers.has('connection'), false, 'answered from the kept pages')
        assert.equal(rendered.status, kept.status)
        assert.deepEqual(rendered.body, kept.body)
        assert.deepEqual(withoutConnection(rendered.headers), withoutConnection(kept.headers))
        for (const [name, value] of SECURITY)
          if (kept.status === 200) assert.equal(kept.headers.get(name.toLowerCase()), value)
      }
    }
  })

  test('can be a redirect', async (t) => {
    const page = { status: 308, type: 'text/plain', body: '', tags: ['site'], headers: { Location: '/sv/ny' } }
    const { port } = await startSite(t, { maxBytes: 1_000_000, page })
    for (let round = 0; round < 2; round += 1) {
      const { status, headers, body } = await ask(t, port, '/sv')
      assert.equal(status, 308)
      assert.equal(headers.get('location'), '/sv/ny')
      assert.equal(body.length, 0)
    }
  })

  test('changes nothing for a method that is not to read', async () => {
    const cache = createPageCache({ maxBytes: 0 })
    const page = await cache.fetch('/sv', async () => LONG_PAGE)
    assert.ok(page)
    const answer = await answerPrepared(new Request('http://localhost/sv', { method: 'DELETE' }), page)
    assert.equal(answer.status, 405)
    assert.equal(answer.headers.get('allow'), 'GET, HEAD')
  })

  test('is not there for an odd Host, and nothing breaks', async (t) => {
    const { port } = await startSite(t, { maxBytes: 0 })
    for (const host of ['a b', 'a/../b', '[::1', 'a:99999', 'user@a', '<script>', '']) {
      const client = await RawClient.open(t, port)
      await client.send(`GET /sv HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
      const { status } = await client.answer()
      assert.ok([200, 400].includes(status), `${host}: ${status}`)
    }
  })
})
