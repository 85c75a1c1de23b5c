import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Refusal } from '../process/refusal.ts'
import { fetchOutside, isPrivate } from './fetch-outside.ts'

function fileFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-fetch-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'fetched')
}

async function serve(t: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const refuses = (message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.match(error.message, message)
  return true
}

describe('fetching from outside', () => {
  test('never reaches into a network of our own', async (t) => {
    const path = fileFor(t)
    for (const host of [
      '127.0.0.1',
      '[::1]',
      '10.0.0.1',
      '169.254.169.254',
      '[fd00::1]',
      '[::ffff:127.0.0.1]',
      '0x7f.1',
    ]) {
      await assert.rejects(fetchOutside(`https://${host}/`, path), refuses(/our own network/), host)
    }
    // A name that stands for such an address.
    await assert.rejects(fetchOutside('https://localhost/', path), refuses(/our own network/))
  })

  test('takes nothing that is not https, and no password', async (t) => {
    const path = fileFor(t)
    for (const address of ['http://city.example/', 'file:///etc/passwd', 'ftp://city.example', 'city']) {
      await assert.rejects(fetchOutside(address, path), refuses(/https:\/\//))
    }
    await assert.rejects(fetchOutside('https://me:secret@city.example/', path), (error) => {
      assert.doesNotMatch(String(error), /secret/)
      return refuses(/password/)(error)
    })
  })

  test('knows which addresses are nobody else’s', () => {
    for (const address of [
      '192.168.1.1',
      '172.31.0.1',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      'fe80::1',
      '::',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
    ]) {
      assert.equal(isPrivate(address), true, address)
    }
    for (const address of ['193.166.3.2', '172.32.0.1', '2a00:1450:400f::1'])
      assert.equal(isPrivate(address), false, address)
  })

  test('follows a redirect, and unpacks what is packed', async (t) => {
    const origin = await serve(t, (request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end()
      else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"data":[]}'))
    })
    const path = fileFor(t)
    const { url } = await fetchOutside(`${origin}/old`, path, { allowPrivate: true })
    assert.equal(url, `${origin}/new`)
    assert.equal(readFileSync(path, 'utf8'), '{"data":[]}')
  })

  test('stops at too many redirects, too many bytes (also packed ones), and too long a wait', async (t) => {
    const origin = await serve(t, (request, response) => {
      if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
      if (request.url === '/bomb') {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000)))
      }
    })
    const path = fileFor(t)
    const limits = { allowPrivate: true, bytes: 1000, milliseconds: 60_000 }
    await assert.rejects(fetchOutside(`${origin}/round`, path, limits), refuses(/more than 5 times/))
    await assert.rejects(fetchOutside(`${origin}/bomb`, path, limits), refuses(/larger than 1,000 bytes/))
    await assert.rejects(fetchOutside(`${origin}/silent`, path, { ...limits, milliseconds: 50 }), refuses(/in time/))
  })
})
