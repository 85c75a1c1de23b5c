import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { clientAddress, networkOf } from './client-address.ts'

async function seen(proxies: number, forwarded?: string): Promise<string> {
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, proxies)))
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }
  const env = { incoming: { socket: { remoteAddress: '10.0.0.1' } } }
  return (await app.request('/', { headers }, env)).text()
}

describe('where somebody comes from', () => {
  test('is the other end of the connection, whatever they say, as long as no proxy was named', async () => {
    assert.equal(await seen(0), '10.0.0.1')
    assert.equal(await seen(0, '192.0.2.1'), '10.0.0.1')
  })

  test('is behind proxies what the outermost one saw, and not what was said before it', async () => {
    assert.equal(await seen(1, '192.0.2.1'), '192.0.2.1')
    assert.equal(await seen(1, '203.0.113.9, 192.0.2.1'), '192.0.2.1')
    assert.equal(await seen(2, '203.0.113.9, 192.0.2.1, 10.0.0.2'), '192.0.2.1')
    assert.equal(await seen(2, ' , ,'), '10.0.0.1')
  })

  test('is one network for all the addresses of a household', () => {
    assert.equal(networkOf('192.0.2.1'), '192.0.2.1')
    assert.equal(networkOf('::ffff:192.0.2.1'), '192.0.2.1')
    assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64')
    assert.equal(networkOf('2001:0db8:1:2::9'), '2001:db8:1:2::/64')
    assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64')
    assert.equal(networkOf('::1'), '0:0:0:0::/64')
    assert.equal(networkOf('unknown'), 'unknown')
  })
})
