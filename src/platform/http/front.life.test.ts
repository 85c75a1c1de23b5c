import assert from 'node:assert/strict'
import { once } from 'node:events'
import { describe, type TestContext, test } from 'node:test'
import { Refusal } from '../process/refusal.ts'
import { createFront } from './front.ts'
import { ask, LONG_PAGE, RawClient, startFront } from './testing.ts'

const HEAD = 'GET /sv HTTP/1.1\r\nHost: a\r\n\r\n'
const OLD_HEAD = 'GET /sv HTTP/1.0\r\n\r\n'
const hugePage = (length: number) => ({ ...LONG_PAGE, type: 'image/png', body: Buffer.alloc(length, 'x') })

// A client that takes nothing, and how many of its requests were looked at.
async function startDeafClient(t: TestContext, length: number) {
  const { cache } = await startFront(t, { pages: { '/sv': hugePage(length) } })
  const seen = { requests: 0, next: Promise.withResolvers<void>() }
  const lookup = (target: string) => {
    seen.requests += 1
    seen.next.resolve()
    seen.next = Promise.withResolvers()
    return cache.lookup(target)
  }
  const { front, port } = await startFront(t, { cache: { lookup } })
  const client = await RawClient.open(t, port)
  client.socket.pause()
  return { front, port, client, seen }
}

describe('a client that asks and takes nothing', () => {
  test('is not listened to any further until it does, and then gets everything', async (t) => {
    const { client, seen } = await startDeafClient(t, 1_000_000)
    for (let count = 0; count < 100; count += 1) await client.send(HEAD)
    assert.ok(seen.requests < 50, `${seen.requests} answers were queued`)
    client.socket.resume()
    for (let count = 0; count < 100; count += 1) assert.equal((await client.answer()).body.length, 1_000_000)
  })

  test('gets every answer with the date at which it was given', async (t) => {
    const { client, port, seen } = await startDeafClient(t, 20_000)
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-24T09:59:59Z') })
    let sent = 0
    while (seen.requests === sent) {
      await client.send(HEAD)
      sent += 1
    }
    const given = seen.requests
    t.mock.timers.setTime(Date.parse('2026-11-25T12:00:00Z'))
    assert.equal((await ask(t, port, '/sv')).headers.get('date'), 'Wed, 25 Nov 2026 12:00:00 GMT')
    client.socket.resume()
    for (let count = 0; count < given; count += 1) {
      assert.equal((await client.answer()).headers.get('date'), 'Tue, 24 Nov 2026 09:59:59 GMT')
    }
  })
})

describe('a client that goes away', () => {
  test('in the middle of anything disturbs nobody else', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': hugePage(5_000_000) }, handle: () => {} })
    for (const bytes of [
      '',
      'GET /s',
      HEAD,
      OLD_HEAD,
      'GET /x HTTP/1.1\r\nHost: a\r\n\r\n',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx',
    ]) {
      const client = await RawClient.open(t, port)
      client.socket.pause()
      if (bytes) await client.send(bytes)
      client.socket.resetAndDestroy()
    }
    assert.equal((await ask(t, port, '/sv')).body.length, 5_000_000)
  })

  test('only from its own side still gets its answer', async (t) => {
    const { port } = await startFront(t, {
      pages: { '/sv': LONG_PAGE },
      handle: async (request, response) => {
        if (!request.socket.readableEnded) await once(request.socket, 'end')
        response.end('late')
      },
    })
    for (const [bytes, body] of [
      [HEAD, LONG_PAGE.body],
      ['GET /x HTTP/1.1\r\nHost: a\r\n\r\n', 'late'],
    ] as const) {
      const client = await RawClient.open(t, port)
      client.socket.end(bytes)
      assert.equal((await client.answer()).body.toString(), body)
      await client.rest()
    }
  })
})

describe('a connection', () => {
  test('that is idle for too long is closed', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE }, idleTimeout: 50 })
    const [silent, sated, handled] = [
      await RawClient.open(t, port),
      await RawClient.open(t, port),
      await RawClient.open(t, port),
    ]
    await sated.send(HEAD)
    assert.equal((await sated.answer()).status, 200)
    await handled.send('GET /x HTTP/1.1\r\nHost: a\r\n\r\n')
    assert.equal((await handled.answer()).status, 200)
    for (const client of [silent, sated, handled]) assert.equal((await client.rest()).length, 0)
  })

  test('too many waits for nobody, and there is room again when one leaves', async (t) => {
    const { port } = await startFront(t, { pages: { '/sv': LONG_PAGE }, maxConnections: 1 })
    const first = await RawClient.open(t, port)
    await first.send(HEAD)
    assert.equal((await first.answer()).status, 200)
    const second = await RawClient.open(t, port)
    assert.equal((await second.rest()).length, 0)
    first.socket.end()
    await first.rest()
    assert.equal((await ask(t, port, '/sv')).status, 200)
  })
})

describe('closing', () => {
  test('lets an answer under way finish, and takes no new requests', async (t) => {
    const asked = Promise.withResolvers<void>()
    const released = Promise.withResolvers<void>()
    const { front, port } = await startFront(t, {
      handle: async (_, response) => {
        asked.resolve()
        await released.promise
        response.end('finished')
      },
    })
    const client = await RawClient.open(t, port)
    await client.send('GET /x HTTP/1.1\r\nHost: a\r\n\r\n')
    await asked.promise
    const closed = front.close()
    await assert.rejects(RawClient.open(t, port))
    released.resolve()
    const { headers, body } = await client.answer()
    assert.equal(body.toString(), 'finished')
    assert.equal(headers.get('connection'), 'close')
    await closed
  })

  test('does not keep a connection whose answer had begun', async (t) => {
    const begun = Promise.withResolvers<void>()
    const released = Promise.withResolvers<void>()
    const { front, port } = await startFront(t, {
      handle: async (_, response) => {
        response.writeHead(200, { 'Content-Length': '5' }).write('be')
        begun.resolve()
        await released.promise
        response.end('gun')
      },
    })
    const client = await RawClient.open(t, port)
    await client.send('GET /x HTTP/1.1\r\nHost: a\r\n\r\n')
    await begun.promise
    const closed = front.close(60_000)
    released.resolve()
    assert.equal((await client.answer()).body.toString(), 'begun')
    await closed
  })

  test('sends what is written to the last byte, however slowly it is taken', async (t) => {
    for (const bytes of [HEAD, OLD_HEAD]) {
      const { client, front, seen } = await startDeafClient(t, 20_000_000)
      const answered = seen.next.promise
      await client.send(bytes)
      await answered
      const closed = front.close()
      await new Promise(setImmediate)
      client.socket.resume()
      assert.equal((await client.answer()).body.length, 20_000_000)
      await closed
    }
  })

  test('ends idle connections at once', async (t) => {
    const { front, port } = await startFront(t, { pages: { '/sv': LONG_PAGE } })
    const clients = [await RawClient.open(t, port), await RawClient.open(t, port), await RawClient.open(t, port)]
    for (const [index, bytes] of ['', HEAD, 'GET /x HTTP/1.1\r\nHost: a\r\n\r\n'].entries()) {
      if (bytes === '') continue
      await clients[index]?.send(bytes)
      await clients[index]?.answer()
    }
    await front.close()
    for (const client of clients) assert.equal((await client.rest()).length, 0)
  })

  test('does not wait for ever for an answer that never comes', async (t) => {
    const { front, port } = await startFront(t, { handle: () => {} })
    const client = await RawClient.open(t, port)
    await client.send('GET /x HTTP/1.1\r\nHost: a\r\n\r\n')
    await front.close(20)
    assert.equal((await client.rest()).length, 0)
  })
})

describe('an address that cannot be had', () => {
  test('is refused in a sentence that says what to do', async (t) => {
    const { cache, port } = await startFront(t)
    const other = createFront({ cache, handle: () => {} })
    await assert.rejects(other.listen({ port, host: '127.0.0.1' }), (error) => {
      return error instanceof Refusal && error.message.startsWith(`Port ${port} is in use`)
    })
    await assert.rejects(other.listen({ port: 0, host: '203.0.113.7' }), (error) => {
      return error instanceof Refusal && error.message.startsWith('This machine has no address 203.0.113.7')
    })
    await other.listen({ port: 0, host: '127.0.0.1' })
    await other.close()
  })
})
