import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { ask, LONG_PAGE, RawClient, startFront } from './testing.ts'

const wishing = (acceptEncoding: string) => ({
  head: false,
  accept: undefined,
  acceptEncoding,
  ifNoneMatch: undefined,
  ifModifiedSince: undefined,
})

// A page whose compressed forms are there, as after the first readers.
async function startWarmFront(t: Parameters<typeof startFront>[0]) {
  const started = await startFront(t, { pages: { '/sv': LONG_PAGE } })
  for (const encoding of ['gzip', 'br']) await started.cache.lookup('/sv')?.prepare(wishing(encoding))
  return started
}

describe('a kept page', () => {
  test('is answered without the framework, whole and with what browsers and caches must know', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const { status, headers, body } = await ask(t, port, '/sv')
    assert.equal(status, 200)
    assert.equal(body.toString(), LONG_PAGE.body)
    assert.equal(headers.has('connection'), false, 'answered by the HTTP server instead')
    assert.equal(headers.get('content-type'), 'text/html; charset=utf-8')
    assert.equal(headers.get('content-length'), String(body.length))
    assert.equal(headers.get('last-modified'), 'Tue, 24 Nov 2026 08:34:56 GMT')
    assert.equal(headers.get('vary'), 'Accept-Encoding')
    assert.match(headers.get('etag') ?? '', /^"[\w-]{16}"$/)
    assert.match(headers.get('cache-control') ?? '', /^public, .*stale-while-revalidate=\d+, stale-if-error=\d+$/)
    assert.ok(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now()) < 60_000)
  })

  test('comes in the coding that the client likes best, each with a tag of its own', async (t) => {
    const { port } = await startWarmFront(t)
    const plain = await ask(t, port, '/sv')
    const zipped = await ask(t, port, '/sv', ['Accept-Encoding: gzip, deflate'])
    const small = await ask(t, port, '/sv', ['Accept-Encoding: gzip, deflate, br, zstd'])
    assert.equal(gunzipSync(zipped.body).toString(), LONG_PAGE.body)
    assert.equal(brotliDecompressSync(small.body).toString(), LONG_PAGE.body)
    assert.equal(zipped.headers.get('content-encoding'), 'gzip')
    assert.equal(small.headers.get('content-encoding'), 'br')
    assert.equal(plain.headers.has('content-encoding'), false)
    assert.equal(new Set([plain, zipped, small].map(({ headers }) => headers.get('etag'))).size, 3)
  })

  test('is never sent compressed to a client that refuses it', async (t) => {
    const { port } = await startWarmFront(t)
    for (const refusal of ['gzip;q=0, br;q=0.0', 'identity', '', '*;q=0', 'deflate', 'gzip;q=0;br;q=0']) {
      const { headers, body } = await ask(t, port, '/sv', [`Accept-Encoding: ${refusal}`])
      assert.equal(headers.has('content-encoding'), false, refusal)
      assert.equal(body.toString(), LONG_PAGE.body)
    }
  })

  test('has the same head for HEAD as for GET, and no body', async (t) => {
    const { port } = await startWarmFront(t)
    for (const wish of [[], ['Accept-Encoding: gzip']]) {
      const get = await ask(t, port, '/sv', wish)
      const client = await RawClient.open(t, port)
      await client.send(['HEAD /sv HTTP/1.1', 'Host: a', ...wish, '', ''].join('\r\n'))
      const head = await client.answer({ toHead: true })
      await client.send('GET /sv HTTP/1.1\r\nHost: a\r\n\r\n')
      assert.equal((await client.answer()).body.toString(), LONG_PAGE.body)
      assert.deepEqual(
        [...head.headers].filter(([name]) => name !== 'date'),
        [...get.headers].filter(([name]) => name !== 'date'),
      )
    }
  })

  test('is answered whole when a range of it is asked for', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    for (const range of ['bytes=0-9', 'bytes=-5', 'bytes=9-1', 'lines=1-2', 'bytes=0-0,2-3']) {
      const { status, body } = await ask(t, port, '/sv', [`Range: ${range}`])
      assert.equal(status, 200)
      assert.equal(body.toString(), LONG_PAGE.body)
    }
  })

  test('is answered on one connection as often as asked', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const client = await RawClient.open(t, port)
    for (let round = 0; round < 20; round += 1) {
      await client.send('GET /sv HTTP/1.1\r\nHost: a\r\n\r\n')
      assert.equal((await client.answer()).body.toString(), LONG_PAGE.body)
    }
  })

  test('is gone from the wire as soon as it is dropped', async (t) => {
    const { cache, port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const client = await RawClient.open(t, port)
    await client.send('GET /sv HTTP/1.1\r\nHost: a\r\n\r\n')
    assert.equal((await client.answer()).body.toString(), LONG_PAGE.body)
    cache.drop(['site'])
    await client.send('GET /sv HTTP/1.1\r\nHost: a\r\n\r\n')
    assert.equal((await client.answer()).body.toString(), 'handled')
  })
})

describe('a reader who has a page already', () => {
  test('is told by 304 that it is still the same, and with which tag', async (t) => {
    const { port } = await startWarmFront(t)
    for (const wish of ['Accept-Encoding: identity', 'Accept-Encoding: gzip', 'Accept-Encoding: br']) {
      const etag = (await ask(t, port, '/sv', [wish])).headers.get('etag')
      for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, `${etag},"other"`, `W/"a,b" , W/${etag}`, '*']) {
        const { status, headers, body } = await ask(t, port, '/sv', [wish, `If-None-Match: ${tags}`])
        assert.equal(status, 304, `${tags}`)
        assert.equal(headers.get('etag'), etag)
        assert.equal(headers.get('vary'), 'Accept-Encoding')
        assert.ok(headers.has('cache-control') && headers.has('date'))
        assert.equal(headers.has('content-length'), false)
        assert.equal(body.length, 0)
      }
    }
  })

  test('gets the page again when it has another one, or no proper tag', async (t) => {
    const { port } = await startWarmFront(t)
    const etag = (await ask(t, port, '/sv')).headers.get('etag') ?? ''
    for (const tags of [
      '"other"',
      'W/"other", "more"',
      etag.slice(1, -1),
      `${etag.slice(0, -1)}x"`,
      '',
      ',',
      '"',
      '**',
    ]) {
      assert.equal((await ask(t, port, '/sv', [`If-None-Match: ${tags}`])).status, 200, tags)
    }
  })

  test('is never told to use a compressed copy that it cannot read', async (t) => {
    const { port } = await startWarmFront(t)
    const etag = (await ask(t, port, '/sv', ['Accept-Encoding: gzip'])).headers.get('etag')
    assert.equal((await ask(t, port, '/sv', [`If-None-Match: ${etag}`])).status, 200)
  })

  test('can ask by date, which counts only when it names no tag', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const since = async (...headers: string[]) => (await ask(t, port, '/sv', headers)).status
    assert.equal(await since('If-Modified-Since: Tue, 24 Nov 2026 08:34:56 GMT'), 304)
    assert.equal(await since('If-Modified-Since: Wed, 25 Nov 2026 00:00:00 GMT'), 304)
    assert.equal(await since('If-Modified-Since: Tue, 24 Nov 2026 08:34:55 GMT'), 200)
    for (const nonsense of ['yesterday', '', '2026-11-25', 'Tue, 99 Nov 2026 08:34:56 GMT']) {
      assert.equal(await since(`If-Modified-Since: ${nonsense}`), 200, nonsense)
    }
    const later = 'If-Modified-Since: Wed, 25 Nov 2026 00:00:00 GMT'
    assert.equal(await since(later, 'If-None-Match: "other"'), 200)
  })

  test('of an address that is an error hears of the error again', async (t) => {
    const gone = { ...LONG_PAGE, status: 410 }
    const { port } = await startFront(t, { pages: { '/sv/borta': gone } })
    const { status, headers } = await ask(t, port, '/sv/borta', ['If-None-Match: *'])
    assert.equal(status, 410)
    assert.equal(headers.get('cache-control'), 'no-cache')
    assert.equal(headers.has('etag'), false)
  })
})

describe('a feed with a readable page at its address', () => {
  const feed = { ...LONG_PAGE, type: 'application/atom+xml; charset=utf-8', negotiated: true }

  test('goes to feed readers from the kept pages, and browsers get the other', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv/nyheter.atom': feed } })
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
    const readers = ['application/atom+xml', '*/*', 'application/atom+xml, application/rss+xml, text/html, */*;q=0.9']
    for (const accept of readers) {
      const { headers, body } = await ask(t, port, '/sv/nyheter.atom', [`Accept: ${accept}`])
      assert.equal(body.toString(), LONG_PAGE.body)
      assert.equal(headers.get('vary'), 'Accept, Accept-Encoding')
    }
    assert.equal((await ask(t, port, '/sv/nyheter.atom')).body.toString(), LONG_PAGE.body)
    assert.equal((await ask(t, port, '/sv/nyheter.atom', [`Accept: ${browser}`])).body.toString(), 'handled')
  })
})

describe('what is not kept', () => {
  test('is handled, and the connection goes on after it', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const client = await RawClient.open(t, port)
    for (const [target, body] of [
      ['/sv', LONG_PAGE.body],
      ['/sv?a=1', 'handled'],
      ['/sv', LONG_PAGE.body],
      ['/', 'handled'],
    ]) {
      await client.send(`GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`)
      assert.equal((await client.answer()).body.toString(), body)
    }
  })

  test('arrives with its whole body', async (t) => {
    const { port } = await startFront(t, {
      handle: async (request, response) => {
        let body = ''
        for await (const chunk of request.setEncoding('utf8')) body += chunk
        response.end(`${request.method} ${body.length}`)
      },
    })
    const client = await RawClient.open(t, port)
    await client.send('POST /office HTTP/1.1\r\nHost: a\r\nContent-Length: 300000\r\n\r\n')
    for (let piece = 0; piece < 3; piece += 1) await client.send('x'.repeat(100_000))
    assert.equal((await client.answer()).body.toString(), 'POST 300000')
  })

  test('is a bare 500 when handling it fails, and the next request is answered', async (t) => {
    t.mock.method(console, 'error', () => {})
    const { port } = await startFront(t, {
      handle: (request, response) => {
        if (request.url === '/bad') throw new Error('secret')
        response.end('handled')
      },
    })
    const { status, body } = await ask(t, port, '/bad')
    assert.equal(status, 500)
    assert.equal(body.length, 0)
    assert.equal((await ask(t, port, '/good')).status, 200)
  })
})
