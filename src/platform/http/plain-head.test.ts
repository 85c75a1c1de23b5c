import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, test } from 'node:test'
import { createListener } from './listener.ts'
import { readPlainHead } from './plain-head.ts'
import { LONG_PAGE, RawClient, startFront } from './testing.ts'

const read = (...lines: string[]) => readPlainHead(Buffer.from([...lines, '', ''].join('\r\n'), 'latin1'))

describe('a plain head', () => {
  test('of a browser is understood', () => {
    const head = read(
      'GET /sv/v%C3%A4norter?sida=2 HTTP/1.1',
      'Host: city.example:3000',
      'Connection: keep-alive',
      'Upgrade-Insecure-Requests: 1',
      'User-Agent: Mozilla/5.0 (X11; Linux x86_64)',
      'ACCEPT:\ttext/html,*/*;q=0.8  ',
      'accept-encoding: gzip, deflate, br, zstd',
      'If-None-Match: "abc"',
      'If-Modified-Since:Tue, 24 Nov 2026 08:34:56 GMT',
      'Cookie:',
    )
    assert.deepEqual(head, {
      head: false,
      target: '/sv/v%C3%A4norter?sida=2',
      accept: 'text/html,*/*;q=0.8',
      acceptEncoding: 'gzip, deflate, br, zstd',
      ifNoneMatch: '"abc"',
      ifModifiedSince: 'Tue, 24 Nov 2026 08:34:56 GMT',
    })
    assert.equal(read('HEAD / HTTP/1.1', 'Host: a')?.head, true)
  })

  test('has nothing that would take a full parser to judge', () => {
    const line = 'GET /sv HTTP/1.1'
    for (const lines of [
      [line],
      [line, 'Host: a', 'Host: a'],
      [line, 'Host: a', 'Content-Length: 0'],
      [line, 'Host: a', 'Transfer-Encoding: chunked'],
      [line, 'Host: a', 'Connection: close'],
      [line, 'Host: a', 'Connection: keep-alive, te'],
      [line, 'Host: a', 'Connection: keep-alivf'],
      [line, 'Host: a', 'Expect: 100-continue'],
      [line, 'Host: a', 'TE: trailers'],
      [line, 'Host: a', 'upgrade: h2c'],
      [line, 'Host: a', 'If-Match: "a"'],
      [line, 'Host: a', 'If-None-Match: "a"', 'If-None-Match: "b"'],
      [line, 'Host: a', 'Accept-Encoding: gzip', 'accept-encoding: br'],
      [line, 'Host: a', 'X : y'],
      [line, 'Host: a', ' X: y'],
      [line, 'Host: a', 'X'],
      [line, 'Host: a', ': y'],
      [line, 'Host: a', 'X: \x01'],
      [line, 'Host: a', 'X: \x7f'],
      [line, 'Host: a', 'X: \xe4'],
      [line, 'Host: a', 'X: aaaaaaaaa\naaaaaaaaa'],
      [line, 'Host: a', 'X: aaaaaaaaa\raaaaaaaaa'],
      [line, 'Host: a', '', 'GET /x HTTP/1.1', 'Host: a'],
      ['GET  /sv HTTP/1.1', 'Host: a'],
      ['GET /sv  HTTP/1.1', 'Host: a'],
      ['GET /sv HTTP/1.0', 'Host: a'],
      ['GET http://a/sv HTTP/1.1', 'Host: a'],
      ['GET /s\xe4 HTTP/1.1', 'Host: a'],
      ['POST /sv HTTP/1.1', 'Host: a'],
      [line, 'Host: a', `Cookie: ${'a'.repeat(9_000)}`],
    ]) {
      assert.equal(read(...lines), undefined, JSON.stringify(lines))
    }
  })

  test('has no byte in a value that a parser might take for more than text, wherever it stands', () => {
    for (const byte of ['\0', '\x01', '\b', '\n', '\v', '\r', '\x1f', '\x7f', '\x80', '\xe4', '\xff']) {
      for (let at = 0; at < 12; at += 1) {
        const value = `${'a'.repeat(at)}${byte}${'~'.repeat(12 - at)}`
        assert.equal(read('GET /sv HTTP/1.1', 'Host: a', `X: ${value}`), undefined, JSON.stringify(value))
      }
    }
    for (let length = 0; length < 12; length += 1) {
      assert.ok(read('GET /sv HTTP/1.1', 'Host: a', `X:${'\t ~!'.repeat(length)}${'a'.repeat(length)}`))
    }
  })

  test('is whole, to the last byte and not one more', () => {
    const head = Buffer.from('GET /sv HTTP/1.1\r\nHost: a\r\nX: y\r\n\r\n')
    assert.ok(readPlainHead(head))
    for (let length = 0; length < head.length; length += 1)
      assert.equal(readPlainHead(head.subarray(0, length)), undefined)
    for (const more of ['\r\n', ' ', '\0', 'G'])
      assert.equal(readPlainHead(Buffer.concat([head, Buffer.from(more)])), undefined)
  })
})

// Numbers that are the same at every run, so that a failure can be run again (mulberry32).
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function inventRequest(random: (below: number) => number, etag: string): Buffer {
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  const often = (likely: string, others: readonly string[]): string => (random(8) > 0 ? likely : pick(others))
  const method = often(pick(['GET', 'GET', 'HEAD']), ['POST', 'get', 'GET ', 'OPTIONS', ''])
  const target = often(pick(['/sv', '/sv.atom']), [
    '/nej',
    '/sv?a',
    '/sv#a',
    '//sv',
    '/%00',
    '*',
    'http://a/sv',
    'sv',
    '/sv\xe4',
  ])
  const version = often('HTTP/1.1', ['HTTP/1.0', 'HTTP/1.2', 'http/1.1', 'HTTP/1.1 '])
  const headers = [
    'Accept: text/html',
    'Accept: application/atom+xml, text/html;q=0.5',
    'accept: */*',
    'Accept-Encoding: gzip',
    'Accept-Encoding: br;q=0.5, gzip;q=1.0',
    'ACCEPT-ENCODING:identity;q=0, *',
    'Accept-Encoding: gzip;q=0',
    `If-None-Match: ${etag}`,
    `If-None-Match: "a", W/${etag}`,
    'If-None-Match: *',
    'If-None-Match: "a"',
    'If-Modified-Since: Tue, 24 Nov 2026 08:34:56 GMT',
    'If-Modified-Since: never',
    'Range: bytes=0-1',
    'Connection: keep-alive',
    'Connection: close',
    'Content-Length: 0',
    'Content-Length: 5',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: identity',
    'Expect: 100-continue',
    'TE: trailers',
    'Host: b',
    'Cookie: a=b',
    'User-Agent:',
    'X: \xe4\t ~',
  ]
  const lines = [`${method} ${target} ${version}`, often('Host: a', ['Host:', 'host: a ', 'Hosts: a', 'X: y'])]
  for (let count = random(5); count > 0; count -= 1) lines.push(pick(headers))
  const request = Buffer.from(
    `${lines.join('\r\n')}\r\n\r\n${random(10) === 0 ? 'GET /sv HTTP/1.1\r\nHost: a\r\n\r\n' : ''}`,
    'latin1',
  )
  if (random(2) === 0) return request
  const at = random(request.length)
  const rubbish = Buffer.from(
    pick(['\r', '\n', '\r\n', '\0', ' ', '\t', ':', '\x7f', '\x80', '\xff', '"', ',', 'a', '']),
    'latin1',
  )
  return Buffer.concat([request.subarray(0, at), rubbish, request.subarray(at + random(3))])
}

describe('whatever is sent', () => {
  test('the front answers as the HTTP server alone would', async (t) => {
    const { cache, port } = await startFront(t, {
      pages: { '/sv': LONG_PAGE, '/sv.atom': { ...LONG_PAGE, negotiated: true, type: 'application/atom+xml' } },
      handle: (request, response) => response.end(`${request.method} ${request.url}`),
    })
    const parserAlone = createServer(
      { maxHeaderSize: 16_384 },
      createListener(cache, (request, response) => response.end(`${request.method} ${request.url}`)),
    )
    Object.assign(parserAlone, { httpAllowHalfOpen: true })
    parserAlone.listen(0, '127.0.0.1')
    await once(parserAlone, 'listening')
    t.after(() => parserAlone.close())
    for (const encoding of ['gzip', 'br', 'identity']) {
      const wish = {
        head: false,
        accept: undefined,
        acceptEncoding: encoding,
        ifNoneMatch: undefined,
        ifModifiedSince: undefined,
      }
      for (const target of ['/sv', '/sv.atom']) await cache.lookup(target)?.prepare(wish)
    }
    const etag =
      (
        await cache.lookup('/sv')?.prepare({
          head: false,
          accept: undefined,
          acceptEncoding: undefined,
          ifNoneMatch: undefined,
          ifModifiedSince: undefined,
        })
      )?.headers.find(([name]) => name === 'ETag')?.[1] ?? ''

    const converse = async (to: number, request: Buffer): Promise<string> => {
      const client = await RawClient.open(t, to)
      client.socket.end(request)
      const answers = (await client.rest()).toString('latin1')
      // Whether rubbish after an answered request is told so before the connection is closed is a matter of timing.
      const withoutRefusal = answers.replace(/(?<=[\s\S])HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n\r\n$/, '')
      return withoutRefusal.replace(/^(?:Date|Connection|Keep-Alive): .*\r\n/gm, '')
    }
    const random = createRandom(20261124)
    let takenByFront = 0
    for (let round = 0; round < 100; round += 1) {
      const requests = Array.from({ length: 40 }, () => inventRequest(random, etag))
      takenByFront += requests.filter((request) => cache.lookup(readPlainHead(request)?.target ?? '')).length
      const answers = await Promise.all(
        requests.map((request) =>
          Promise.all([converse(port, request), converse((parserAlone.address() as AddressInfo).port, request)]),
        ),
      )
      for (const [index, [here, there]] of answers.entries())
        assert.ok(
          here === there,
          `${JSON.stringify(requests[index]?.toString('latin1'))}: ${here.slice(0, 99)} / ${there.slice(0, 99)}`,
        )
    }
    assert.ok(takenByFront > 500, `only ${takenByFront} of the requests were plain`)
  })
})
