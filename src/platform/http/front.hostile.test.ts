import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { LONG_PAGE, RawClient, startFront } from './testing.ts'

const HEAD = 'GET /sv HTTP/1.1\r\nHost: city.example\r\n'

/** All that comes for bytes that are sent at once, until the server closes or, asked for it, has answered all. */
async function shout(t: Parameters<typeof RawClient.open>[0], port: number, bytes: string): Promise<string> {
  const client = await RawClient.open(t, port)
  await client.send(bytes)
  client.socket.end()
  return (await client.rest()).toString('latin1')
}

const statuses = (answers: string): string[] =>
  [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status ?? '')

describe('a request that hides another one', () => {
  const secret = 'GET /secret HTTP/1.1\r\nHost: a\r\n\r\n'
  const attempts = {
    'two lengths': `${HEAD}Content-Length: 0\r\nContent-Length: ${secret.length}\r\n\r\n${secret}`,
    'a length and chunks': `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${secret}`,
    'a length with a sign': `${HEAD}Content-Length: +0\r\n\r\n${secret}`,
    'a space before the colon': `${HEAD}Content-Length : ${secret.length}\r\n\r\n${secret}`,
    'chunks behind a space': `${HEAD}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${secret}`,
    'chunks behind a form feed': `${HEAD}Transfer-Encoding:\x0cchunked\r\n\r\n0\r\n\r\n${secret}`,
    'a folded header': `${HEAD}X: y\r\n Content-Length: ${secret.length}\r\n\r\n${secret}`,
    'a bare line feed': `${HEAD}X: y\nContent-Length: ${secret.length}\r\n\r\n${secret}`,
    'a bare carriage return': `${HEAD}X: y\rContent-Length: ${secret.length}\r\n\r\n${secret}`,
    'a NUL in a value': `${HEAD}X: y\0z\r\n\r\n${secret}`,
    'a NUL in a name': `${HEAD}X\0: y\r\n\r\n${secret}`,
    'line feeds alone': 'GET /sv HTTP/1.1\nHost: a\n\nGET /secret HTTP/1.1\nHost: a\n\n',
    'no name': `${HEAD}: y\r\n\r\n${secret}`,
    'no colon': `${HEAD}Content-Length\r\n\r\n${secret}`,
  }

  for (const [name, bytes] of Object.entries(attempts)) {
    test(`(${name}) is refused, and the hidden one never runs`, async (t) => {
      const handled: (string | undefined)[] = []
      const { port } = await startFront(t, {
        pages: { '/sv': LONG_PAGE },
        handle: (request, response) => {
          handled.push(request.url)
          response.end('handled')
        },
      })
      const answers = await shout(t, port, bytes)
      assert.deepEqual(statuses(answers), ['400'])
      assert.deepEqual(handled, [])
    })
  }

  test('in its announced body is taken for a body, whatever the body is said to be in', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    for (const body of [
      `Content-Length: ${secret.length}\r\n\r\n${secret}`,
      `Transfer-Encoding: chunked\r\n\r\n${secret.length.toString(16)}\r\n${secret}\r\n0\r\n\r\n`,
      `Transfer-Encoding: xchunked\r\n\r\n${secret}`,
    ]) {
      assert.deepEqual(statuses(await shout(t, port, HEAD + body)), ['200'])
    }
  })
})

describe('a request for two hosts, or none', () => {
  test('is refused', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    for (const head of [
      `${HEAD}Host: b.example\r\n\r\n`,
      `${HEAD}hOsT: city.example\r\n\r\n`,
      'GET /sv HTTP/1.1\r\nAccept: */*\r\n\r\n',
    ]) {
      assert.deepEqual(statuses(await shout(t, port, head)), ['400'])
    }
  })
})

describe('requests sent in one go', () => {
  test('are answered in their order', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const client = await RawClient.open(t, port)
    await client.send(`${HEAD}\r\nGET /x HTTP/1.1\r\nHost: a\r\n\r\n${HEAD}\r\nHEAD /sv HTTP/1.1\r\nHost: a\r\n\r\n`)
    assert.equal((await client.answer()).body.toString(), LONG_PAGE.body)
    assert.equal((await client.answer()).body.toString(), 'handled')
    assert.equal((await client.answer()).body.toString(), LONG_PAGE.body)
    assert.equal(
      (await client.answer({ toHead: true })).headers.get('content-length'),
      String(Buffer.byteLength(LONG_PAGE.body)),
    )
  })

  test('behind an answered one are answered after it', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const client = await RawClient.open(t, port)
    client.socket.write(`${HEAD}\r\n`)
    client.socket.write('GET /x HTTP/1.1\r\nHost: a\r\n\r\n')
    assert.equal((await client.answer()).body.toString(), LONG_PAGE.body)
    assert.equal((await client.answer()).body.toString(), 'handled')
  })
})

describe('a head that comes in pieces', () => {
  test('is answered wherever it is torn', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const head = Buffer.from(`${HEAD}Accept-Encoding: identity\r\n\r\n`)
    await Promise.all(
      Array.from({ length: head.length - 1 }, async (_, index) => {
        const client = await RawClient.open(t, port)
        await client.send(head.subarray(0, index + 1))
        await client.send(head.subarray(index + 1))
        assert.equal((await client.answer()).body.toString(), LONG_PAGE.body)
        await client.send(head)
        assert.equal((await client.answer()).body.toString(), LONG_PAGE.body)
      }),
    )
  })

  test('byte by byte is answered too', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const client = await RawClient.open(t, port)
    for (const byte of `${HEAD}\r\n`) await client.send(byte)
    assert.equal((await client.answer()).status, 200)
  })
})

describe('an odd request', () => {
  test('for an address that nobody could mean does no harm', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const odd = [
      '/%',
      '/%zz',
      '/%00',
      '/..',
      '/../../etc/passwd',
      '/sv/',
      '//sv',
      '/sv#a',
      '/sv?',
      '/SV',
      '/%73v',
      '/sv%2f',
      '*',
      'http://city.example/sv',
      'http://x/',
      '/sv\\',
      '/"<script>',
    ]
    for (const target of odd) {
      const answers = await shout(t, port, `GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`)
      assert.match(answers, /^HTTP\/1\.1 (200 OK[\s\S]*handled|400 )/, target)
    }
    for (const target of ['/s\0v', '/s v', '/sv\t', 'sv', '', '/sv\x7f']) {
      const answers = await shout(t, port, `GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`)
      assert.doesNotMatch(answers, /Kongsberg/, JSON.stringify(target))
    }
  })

  test('of a length that nobody needs is refused', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    assert.deepEqual(statuses(await shout(t, port, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`)), ['431'])
    assert.deepEqual(statuses(await shout(t, port, `${HEAD}Cookie: ${'a'.repeat(20_000)}\r\n\r\n`)), ['431'])
    assert.deepEqual(statuses(await shout(t, port, `${HEAD}Cookie: ${'a'.repeat(10_000)}\r\n\r\n`)), ['200'])
  })

  test('in another version or protocol never mixes up the connection', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    assert.match(
      await shout(t, port, 'GET /sv HTTP/1.0\r\n\r\n'),
      /^HTTP\/1\.1 200 OK[\s\S]*Connection: close[\s\S]*Kongsberg/,
    )
    assert.match(
      await shout(t, port, `${HEAD}Connection: close\r\n\r\n`),
      /^HTTP\/1\.1 200 OK[\s\S]*Connection: close[\s\S]*Kongsberg/,
    )
    assert.match(
      await shout(t, port, `${HEAD}Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n`),
      /^HTTP\/1\.1 200 OK[\s\S]*Kongsberg/,
    )
    assert.match(await shout(t, port, 'GET /sv HTTP/9.9\r\nHost: a\r\n\r\n'), /^HTTP\/1\.1 400 /)
    assert.match(await shout(t, port, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), /^HTTP\/1\.1 400 /)
    assert.match(await shout(t, port, '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03'), /^HTTP\/1\.1 400 /)
    assert.match(await shout(t, port, 'hello\r\n\r\n'), /^HTTP\/1\.1 400 /)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND']) {
      assert.match(
        await shout(t, port, `${method} /sv HTTP/1.1\r\nHost: a\r\n\r\n`),
        /^HTTP\/1\.1 200 OK[\s\S]*handled/,
      )
    }
    for (const method of ['get', 'GETT', 'G', 'NONSENSE']) {
      assert.match(await shout(t, port, `${method} /sv HTTP/1.1\r\nHost: a\r\n\r\n`), /^HTTP\/1\.1 400 /)
    }
  })
})
